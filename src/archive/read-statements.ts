import { z } from "zod";
import type { Details } from "../corpus/plain-article.js";
import { parseDay } from "../corpus/plain-date.js";
import type { FoundFolder } from "./find-files.js";
import { readBeside } from "./read-beside.js";

/** The file beside the articles of a folder in which the operator states what they do not say of themselves. */
export const STATEMENTS = "articles.json";

const WORDS = z.string("is no text").trim().min(1, "is empty").optional();

const STATEMENT = z.strictObject(
  {
    title: WORDS,
    publisher: WORDS,
    author: WORDS,
    url: z.url({ protocol: /^https?$/, error: "is no http address" }).optional(),
    published: z
      .string("is no date like 2020-11-25")
      .transform((written, context) => {
        const date = parseDay(written);
        if (!date) context.addIssue("is no date like 2020-11-25");
        return date;
      })
      .optional(),
  },
  {
    error: ({ code, keys }) =>
      code === "unrecognized_keys" ? `has the unknown key "${keys.join('", "')}"` : "is no object",
  },
);

const SCHEMA = z.record(z.string(), STATEMENT, "is no object of file names");

/** What the operator states, by the file's path in the folder; empty where there is no such file. */
export type Statements = ReadonlyMap<string, Details>;

/**
 * Reads the `articles.json` of each folder: `{"2021/talks.txt": {"title", "publisher", "author",
 * "url", "published"}}`, each optional, files named as seen from there. Of two that name one file
 * the outer one counts.
 *
 * @throws {ArchiveError} naming each key that is unknown or malformed.
 */
export async function readStatements(folders: readonly FoundFolder[]): Promise<Statements> {
  const statements = new Map<string, Details>();
  for (const { path, inside } of folders) {
    const stated = Object.entries((await readBeside(path, STATEMENTS, SCHEMA)) ?? {});
    for (const [file, details] of stated) {
      if (!statements.has(inside + file)) statements.set(inside + file, details);
    }
  }
  return statements;
}
