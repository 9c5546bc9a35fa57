import { extname } from "node:path";

/** The formats that are read, by the file's ending. */
export type Format = "text" | "markdown" | "html" | "pdf" | "records";

const FORMATS: Readonly<Record<string, Format>> = {
  ".txt": "text",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".pdf": "pdf",
  ".jsonl": "records",
};

/** The format in which a file is read, by its ending; undefined where it is not read. */
export function formatOf(file: string): Format | undefined {
  return FORMATS[endingOf(file)];
}

/** The file's ending with its dot, in lower case; empty where it has none. */
export function endingOf(file: string): string {
  return extname(file).toLowerCase();
}

/** The endings of files that are read, for people: ".txt, .md, …". */
export const READ_ENDINGS = Object.keys(FORMATS).join(", ");

/** Why a file with that ending is passed over. */
export function notRead(ending: string): string {
  return `files ending in ${ending || "nothing"} are not read (only ${READ_ENDINGS})`;
}
