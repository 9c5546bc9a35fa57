import { readFile } from "node:fs/promises";
import type { Article } from "../corpus/article.js";
import { parseArticle } from "../corpus/parse-article.js";
import type { Details } from "../corpus/plain-article.js";
import { decode } from "./decode.js";
import { reasonOf } from "./file-problem.js";
import type { FoundFile } from "./find-files.js";
import type { Skipped } from "./load-report.js";
import { parseRecords } from "./parse-records.js";

/** What one file held. */
export interface FileContents {
  readonly file: string;
  readonly articles: readonly Article[];
  /** Whether the articles have their ids from the file's name, or state them. */
  readonly named: "by file" | "by record";
  /** The encoding where it was not UTF-8. */
  readonly encoding: string | undefined;
  /** The file itself where it could not be read, and its lines that are no records. */
  readonly skipped: readonly Skipped[];
}

/** Reads a file's articles: one, or one a line. Their ids are not yet compared with others'. */
export async function readArticles(
  { file, path, format }: FoundFile,
  stated?: Details,
): Promise<FileContents> {
  const bytes = await readFile(path).catch(reasonOf);
  const decoded = typeof bytes === "string" ? { because: bytes } : decode(bytes);
  if ("because" in decoded) {
    const skipped = [{ file, because: decoded.because }];
    return { file, articles: [], named: "by file", encoding: undefined, skipped };
  }
  const encoding = decoded.encoding === "utf-8" ? undefined : decoded.encoding;
  if (format !== "records") {
    const id = file.replace(/\.[^./]+$/, "");
    const article = parseArticle({ id, text: decoded.text, format, stated });
    return { file, articles: [article], named: "by file", encoding, skipped: [] };
  }
  const { articles, bad } = parseRecords(decoded.text);
  const skipped = bad.map(({ line, because }) => ({ file: `${file}:${line}`, because }));
  return { file, articles, named: "by record", encoding, skipped };
}
