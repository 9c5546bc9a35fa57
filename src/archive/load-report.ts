import { counted } from "../answer/words.js";

/** A file of the folder, or a line of it, that gave no article, and why. */
export interface Skipped {
  /** Its path in the folder, and the line where it is one line: "old/notes.jsonl:3". */
  readonly file: string;
  /** Completes "skipped because": "it is empty". */
  readonly because: string;
}

/** What became of every file of the folder since it was last read; at first all are new. */
export interface LoadReport {
  readonly added: readonly ReadFile[];
  readonly changed: readonly ReadFile[];
  /** The paths of files that gave articles and are gone, or give none any more. */
  readonly removed: readonly string[];
  /** All that is passed over now, whenever it was first. */
  readonly skipped: readonly Skipped[];
  /** What else the operator should know: a cache that cannot be written. */
  readonly warnings: readonly string[];
  /** How much the folder holds now. */
  readonly articles: number;
  readonly files: number;
}

/** A file that gave articles. */
export interface ReadFile {
  readonly file: string;
  readonly articles: number;
  /** Said where it was none of the usual: "windows-1252". */
  readonly encoding: string | undefined;
}

/** More lines of a kind than this are counted, not listed. */
const LISTED = 100;

/**
 * The report for the log: a line a file, and a summary last.
 *
 * @param before The report of the load before: what was skipped then is not said again.
 */
export function reportLines(report: LoadReport, before?: LoadReport): string[] {
  const known = new Set(before?.skipped.map(skippedLine));
  const said = report.skipped.map(skippedLine).filter((line) => !known.has(line));
  const { articles, files, skipped } = report;
  return [
    ...listed(
      report.added.map((file) => `+ ${file.file}${notes(file)}`),
      "+",
    ),
    ...listed(
      report.changed.map((file) => `~ ${file.file}${notes(file)}`),
      "~",
    ),
    ...listed(
      report.removed.map((file) => `- ${file}`),
      "-",
    ),
    ...listed(said, "!"),
    ...report.warnings.map((warning) => `! ${warning}`),
    `${counted(articles, "article")} from ${counted(files, "file")}, ${skipped.length} skipped`,
  ];
}

/** Whether a load found the folder as it was before. */
export function isUnchanged({ added, changed, removed }: LoadReport): boolean {
  return added.length + changed.length + removed.length === 0;
}

function listed(lines: readonly string[], mark: string): string[] {
  if (lines.length <= LISTED) return [...lines];
  return [...lines.slice(0, LISTED), `${mark} and ${lines.length - LISTED} more`];
}

function skippedLine({ file, because }: Skipped): string {
  return `! ${file} skipped because ${because}`;
}

function notes({ articles, encoding }: ReadFile): string {
  const said = [
    articles === 1 ? "" : counted(articles, "article"),
    encoding && `read as ${encoding}`,
  ];
  const words = said.filter((each) => each).join(", ");
  return words && ` (${words})`;
}
