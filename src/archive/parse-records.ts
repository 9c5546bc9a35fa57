import { z } from "zod";
import type { Article } from "../corpus/article.js";
import { plainArticle } from "../corpus/plain-article.js";
import { parseDay } from "../corpus/plain-date.js";

/** A line of a JSON Lines file that is no article, and why. */
export interface BadLine {
  /** Counted from 1. */
  readonly line: number;
  readonly because: string;
}

const STATED = z.string("is no text").nullish();

const RECORD = z.object(
  {
    id: z.union([z.string().min(1), z.number()], "is missing").transform(String),
    text: z.string("is missing"),
    title: STATED,
    publisher: STATED,
    author: STATED,
    url: STATED,
    published: STATED.transform((written, context) => {
      const date = written ? parseDay(written) : undefined;
      if (written && !date) context.addIssue("is no date like 2020-11-25");
      return date;
    }),
  },
  "is no object",
);

/** The articles of a JSON Lines file, one a line, and the lines that are none. Empty lines are allowed. */
export function parseRecords(text: string): { articles: Article[]; bad: BadLine[] } {
  const articles: Article[] = [];
  const bad: BadLine[] = [];
  for (const [i, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const parsed = parseRecord(line);
    if (typeof parsed === "string") bad.push({ line: i + 1, because: parsed });
    else articles.push(parsed);
  }
  return { articles, bad };
}

/** The article of one line, or why it is none. */
export function parseRecord(line: string): Article | string {
  const json = parseJson(line);
  if (!json.ok) return json.because;
  const record = RECORD.safeParse(json.value);
  if (!record.success) return problemsOf(record.error).join("; ");
  const { id, text, title, publisher, author, url, published } = record.data;
  return plainArticle(id, text, {
    title: title || undefined,
    publisher: publisher || undefined,
    author: author || undefined,
    url: url || undefined,
    published,
  });
}

/** JSON, or why it is none, with the place where reading failed. */
export function parseJson(
  text: string,
): { ok: true; value: unknown } | { ok: false; because: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, because: `it is no JSON: ${error.message}${lineOf(text, error.message)}` };
  }
}

function lineOf(text: string, message: string): string {
  const position = /at position (\d+)/.exec(message)?.[1];
  const line = position && text.slice(0, Number(position)).split("\n").length;
  return line && line > 1 ? ` (line ${line})` : "";
}

/** What is wrong with a value, one problem an entry: `"published" is no date like 2020-11-25`. */
function problemsOf(error: z.ZodError): string[] {
  return error.issues.map(problemOf);
}

/** The same for one problem. */
export function problemOf({ path, message }: Pick<z.core.$ZodIssue, "path" | "message">): string {
  return path.length > 0 ? `"${path.join('" → "')}" ${message}` : `it ${message}`;
}
