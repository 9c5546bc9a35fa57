import { basename } from "node:path";
import type { Overrules } from "../quotation/people-overrules.js";
import type { Synonyms } from "../retrieval/synonyms.js";
import { ArchiveError } from "./archive-error.js";
import { reasonOf } from "./file-problem.js";
import type { FoundFile, FoundFolder } from "./find-files.js";
import { findFiles } from "./find-files.js";
import type { Skipped } from "./load-report.js";
import { OVERRULES, readOverrules } from "./read-overrules.js";
import { readStatements, STATEMENTS, type Statements } from "./read-statements.js";
import { readSynonyms, SYNONYMS } from "./read-synonyms.js";

/** What lies in the folder, and what the operator states beside it. */
export interface FolderListing {
  readonly folders: readonly FoundFolder[];
  readonly files: readonly FoundFile[];
  readonly skipped: readonly Skipped[];
  readonly statements: Statements;
  readonly overrules: Overrules;
  readonly synonyms: readonly Synonyms[];
}

/**
 * Lists a folder and reads what the operator states of its files.
 *
 * @throws {ArchiveError} where the folder cannot be read, or `articles.json`, `people.json` or
 *   `aliases.json` is wrong.
 */
export async function listFolder(dir: string): Promise<FolderListing> {
  const { folders, files, skipped } = await findFiles(dir, isBeside).catch((error: unknown) => {
    throw new ArchiveError([`${dir}: ${reasonOf(error)}. Name a folder with articles in it.`]);
  });
  const statements = await readStatements(folders);
  const overrules = await readOverrules(dir);
  const synonyms = await readSynonyms(dir);
  refuseUnknown(files, statements);
  return { folders, files, skipped, statements, overrules, synonyms };
}

/** Whether the file says something of the articles and is none. */
function isBeside(file: string): boolean {
  return file === OVERRULES || file === SYNONYMS || basename(file) === STATEMENTS;
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
