import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { reasonOf } from "./file-problem.js";
import type { Skipped } from "./load-report.js";

/** A file that may hold articles. */
export interface FoundFile {
  /** Its path in the folder, with `/` on every system. */
  readonly file: string;
  readonly path: string;
  readonly format: Format;
}

/** The formats that are read, by the file's ending. */
type Format = "text" | "markdown" | "records";

const FORMATS: Readonly<Record<string, Format>> = {
  ".txt": "text",
  ".md": "markdown",
  ".markdown": "markdown",
  ".jsonl": "records",
};

const NOT_YET: Readonly<Record<string, string>> = {
  ".html": "HTML is not yet read",
  ".htm": "HTML is not yet read",
  ".pdf": "PDF is not yet read",
};

/** Larger files are no articles: 20 MB. */
const LARGEST = 20_000_000;

/** What lies in a folder and below it. */
interface Found {
  readonly files: readonly FoundFile[];
  readonly skipped: readonly Skipped[];
}

/** A folder on the way down: its path, its path in the archive, and the real ones above it. */
interface Folder {
  readonly path: string;
  readonly inside: string;
  readonly above: readonly string[];
}

/**
 * The files of the folder and its sub-folders, in order of their names, and those passed
 * over. Links are followed inside the folder only, and never in a circle.
 */
export async function findFiles(dir: string, ignored: ReadonlySet<string>): Promise<Found> {
  const root = await realpath(dir);
  const files: FoundFile[] = [];
  const skipped: Skipped[] = [];

  const visit = async ({ path, inside, above }: Folder): Promise<void> => {
    const entries = await readdir(path, { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = inside + entry.name;
      if (ignored.has(file)) continue;
      try {
        const found = await inspect(entry, join(path, entry.name), root, above);
        if (found.kind === "skip") skipped.push({ file, because: found.because });
        else if (found.kind === "file")
          files.push({ file, path: found.real, format: found.format });
        else await visit({ path: found.real, inside: `${file}/`, above: [...above, found.real] });
      } catch (error) {
        skipped.push({ file, because: reasonOf(error) });
      }
    }
  };

  await visit({ path: root, inside: "", above: [root] });
  return { files, skipped };
}

type Inspected =
  | { readonly kind: "folder"; readonly real: string }
  | { readonly kind: "file"; readonly real: string; readonly format: Format }
  | { readonly kind: "skip"; readonly because: string };

async function inspect(
  entry: Dirent,
  path: string,
  root: string,
  above: readonly string[],
): Promise<Inspected> {
  if (entry.name.startsWith(".")) return { kind: "skip", because: "it is hidden" };
  const real = await realpath(path);
  if (!real.startsWith(root + sep) && !above.includes(real)) {
    return { kind: "skip", because: "it is a link out of the folder" };
  }
  const { size, ...about } = await stat(real).then((stats) => ({
    size: stats.size,
    isFolder: stats.isDirectory(),
    isFile: stats.isFile(),
  }));
  if (about.isFolder) {
    return above.includes(real)
      ? { kind: "skip", because: "it is a link to a folder above it" }
      : { kind: "folder", real };
  }
  if (!about.isFile) return { kind: "skip", because: "it is no ordinary file" };
  const format = formatOf(entry.name);
  if (!format) {
    const ending = endingOf(entry.name);
    return { kind: "skip", because: NOT_YET[ending] ?? notRead(ending) };
  }
  if (size > LARGEST)
    return { kind: "skip", because: `it is larger than ${LARGEST / 1_000_000} MB` };
  return { kind: "file", real, format };
}

/** The format in which a file is read, by its ending; undefined where it is not read. */
export function formatOf(file: string): Format | undefined {
  return FORMATS[endingOf(file)];
}

function endingOf(file: string): string {
  return extname(file).toLowerCase();
}

function notRead(ending: string): string {
  const read = Object.keys(FORMATS).join(", ");
  return `files ending in ${ending || "nothing"} are not read (only ${read})`;
}
