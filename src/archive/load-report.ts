import { counted } from "../answer/words.js";

/** A file of the folder, or a line of it, that gave no article, and why. */
export interface Skipped {
  /** Its path in the folder, and the line where it is one line: "old/notes.jsonl:3". */
  readonly file: string;
  /** Completes "skipped because": "it is empty". */
  readonly because: string;
}

/** What became of every file of the folder. */
export interface LoadReport {
  readonly added: readonly Added[];
  readonly skipped: readonly Skipped[];
}

/** A file that gave articles. */
export interface Added {
  readonly file: string;
  readonly articles: number;
  /** Said where it was none of the usual: "windows-1252". */
  readonly encoding: string | undefined;
}

/** The report for the log: one line a file, and a summary last. */
export function reportLines({ added, skipped }: LoadReport): string[] {
  const articles = added.reduce((sum, file) => sum + file.articles, 0);
  return [
    ...added.map(({ file, articles, encoding }) => `+ ${file}${notes(articles, encoding)}`),
    ...skipped.map(({ file, because }) => `! ${file} skipped because ${because}`),
    `${counted(articles, "article")} from ${counted(added.length, "file")}, ${skipped.length} skipped`,
  ];
}

function notes(articles: number, encoding: string | undefined): string {
  const said = [
    articles === 1 ? "" : counted(articles, "article"),
    encoding && `read as ${encoding}`,
  ];
  const words = said.filter((each) => each).join(", ");
  return words && ` (${words})`;
}
