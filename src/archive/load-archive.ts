import type { Article } from "../corpus/article.js";
import type { Overrules } from "../quotation/people.js";
import type { Synonyms } from "../retrieval/synonyms.js";
import { ArchiveError } from "./archive-error.js";
import { reasonOf } from "./file-problem.js";
import type { FoundFile } from "./find-files.js";
import { findFiles } from "./find-files.js";
import type { LoadReport } from "./load-report.js";
import { reportLines } from "./load-report.js";
import { merged } from "./merge-files.js";
import type { FileContents } from "./read-file.js";
import { readArticles } from "./read-file.js";
import { OVERRULES, readOverrules } from "./read-overrules.js";
import type { Statements } from "./read-statements.js";
import { readStatements, STATEMENTS } from "./read-statements.js";
import { readSynonyms, SYNONYMS } from "./read-synonyms.js";

/** The folder as it was when it was read. */
export interface Archive {
  /** In the order of their ids, which are unique, as are their texts. */
  readonly articles: readonly Article[];
  /** What the operator says of who is one person and who is two. */
  readonly overrules: Overrules;
  /** What the operator says are names of one thing. */
  readonly synonyms: readonly Synonyms[];
  readonly report: LoadReport;
}

/** What a caller may want of the loading besides its result. */
export interface LoadOptions {
  /** Called after each file. */
  readonly onProgress?: (progress: { readonly read: number; readonly of: number }) => void;
}

/**
 * Reads every article in the folder and its sub-folders: plain text, Markdown, JSON Lines.
 * A file that cannot be read is skipped and reported; it never stops the others.
 *
 * @throws {ArchiveError} where the folder cannot be read or holds no article at all, or
 *   where its `articles.json`, `people.json` or `aliases.json` is wrong.
 */
export async function loadArchive(dir: string, { onProgress }: LoadOptions = {}): Promise<Archive> {
  const { files, skipped } = await findFiles(dir, new Set([STATEMENTS, OVERRULES, SYNONYMS])).catch(
    (error: unknown) => {
      throw new ArchiveError([`${dir}: ${reasonOf(error)}. Name a folder with articles in it.`]);
    },
  );
  const statements = await readStatements(dir);
  const overrules = await readOverrules(dir);
  const synonyms = await readSynonyms(dir);
  refuseUnknown(files, statements);

  const contents: FileContents[] = [];
  for (const found of files) {
    contents.push(await readArticles(found, statements.get(found.file)));
    onProgress?.({ read: contents.length, of: files.length });
  }
  const { articles, report } = merged(contents, skipped);
  if (articles.length === 0) throw nothingIn(dir, report);
  return { articles, overrules, synonyms, report };
}

function refuseUnknown(files: readonly FoundFile[], statements: Statements): void {
  const known = new Map(files.map(({ file, format }) => [file, format]));
  const problems = [...statements.keys()].flatMap((file) => {
    const format = known.get(file);
    if (format === "records")
      return [`${STATEMENTS}: "${file}" states its own details, line by line`];
    return format ? [] : [`${STATEMENTS}: there is no article "${file}"`];
  });
  if (problems.length > 0) throw new ArchiveError(problems);
}

function nothingIn(dir: string, report: LoadReport): ArchiveError {
  return new ArchiveError([
    `${dir}: there is no article in it. Put .txt, .md or .jsonl files there.`,
    ...reportLines(report)
      .filter((line) => line.startsWith("!"))
      .slice(0, 20),
  ]);
}
