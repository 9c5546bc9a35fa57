import { readFile } from "node:fs/promises";
import { tooLarge } from "../corpus/html-limits.js";
import { parseArticle } from "../corpus/parse-article.js";
import { parsePdfArticle } from "../corpus/pdf-article.js";
import type { Details } from "../corpus/plain-article.js";
import { type AnnotatedArticle, annotate } from "../retrieval/annotated-article.js";
import { digestOf } from "./decode.js";
import { reasonOf } from "./file-problem.js";
import { parseRecords } from "./parse-records.js";
import type { Source } from "./source.js";

/** What one source holds, with all that is known of it. */
export interface Understood {
  readonly articles: readonly AnnotatedArticle[];
  /** What gave no article: a line of the file, or all of it (`line` undefined), and why. */
  readonly bad: readonly BadPart[];
}

/** A part of a file that is no article. */
export interface BadPart {
  readonly line: number | undefined;
  readonly because: string;
  /** Whether it is of the moment, and no property of the source: not to be kept. */
  readonly isPassing?: boolean;
}

/**
 * Understands one source. What comes out depends on the source alone. A fault in the engines is
 * told as the reason why this one gave no article: it never costs the others.
 */
export async function understand(source: Source): Promise<Understood> {
  try {
    return await parsed(source);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return noArticle(`it could not be understood (${error.name}: ${error.message.slice(0, 200)})`);
  }
}

async function parsed(source: Source): Promise<Understood> {
  const { file, format, text, line, stated } = source;
  const id = file.replace(/\.[^./]+$/, "");
  if (format === "records") {
    const records = parseRecords(text);
    return {
      articles: records.articles.map(annotate),
      bad: records.bad.map((each) => ({ ...each, line: line - 1 + each.line })),
    };
  }
  if (format === "html") return understoodPage(id, text, stated);
  if (format === "pdf") return understoodPdf(id, source);
  return { articles: [annotate(parseArticle({ id, text, format, stated }))], bad: [] };
}

async function understoodPage(id: string, html: string, stated?: Details): Promise<Understood> {
  const because = tooLarge(html);
  if (because) return noArticle(because);
  // most archives have no page, and the DOM takes time to load
  const { parseHtmlArticle } = await import("../corpus/html-article.js");
  const article = parseHtmlArticle(id, html, stated);
  return article
    ? { articles: [annotate(article)], bad: [] }
    : noArticle("there are no words in it");
}

async function understoodPdf(id: string, { text, path = "", stated }: Source): Promise<Understood> {
  const bytes = await readFile(path).catch(reasonOf);
  if (typeof bytes === "string") return noArticle(bytes, true);
  if (digestOf(bytes) !== text) return noArticle("it changed while it was read", true);
  // so does PDF.js
  const { readPdf } = await import("./read-pdf.js");
  const read = await readPdf(bytes);
  return "because" in read
    ? noArticle(read.because)
    : { articles: [annotate(parsePdfArticle(id, read.pages, stated))], bad: [] };
}

/** What a source holds that gave nothing at all. */
export function noArticle(because: string, isPassing = false): Understood {
  return { articles: [], bad: [{ line: undefined, because, ...(isPassing && { isPassing }) }] };
}
