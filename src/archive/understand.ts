import { tooLarge } from "../corpus/html-limits.js";
import { parseArticle } from "../corpus/parse-article.js";
import { type AnnotatedArticle, annotate } from "../retrieval/annotated-article.js";
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

async function parsed({ file, format, text, line, stated }: Source): Promise<Understood> {
  const id = file.replace(/\.[^./]+$/, "");
  if (format === "records") {
    const records = parseRecords(text);
    return {
      articles: records.articles.map(annotate),
      bad: records.bad.map((each) => ({ ...each, line: line - 1 + each.line })),
    };
  }
  if (format !== "html") {
    return { articles: [annotate(parseArticle({ id, text, format, stated }))], bad: [] };
  }
  const because = tooLarge(text);
  if (because) return noArticle(because);
  // most archives have no page, and the DOM takes time to load
  const { parseHtmlArticle } = await import("../corpus/html-article.js");
  const article = parseHtmlArticle(id, text, stated);
  return article
    ? { articles: [annotate(article)], bad: [] }
    : noArticle("there are no words in it");
}

/** What a source holds that gave nothing at all. */
export function noArticle(because: string): Understood {
  return { articles: [], bad: [{ line: undefined, because }] };
}
