import { type Dirent, type Stats, statSync } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { sep } from "node:path";
import { askingDirectly } from "./asking-directly.js";
import { reasonOf } from "./file-problem.js";
import { endingOf, type Format, formatOf, notRead } from "./format.js";
import type { Skipped } from "./load-report.js";
import { turns } from "./turns.js";

/** A file that may hold articles. */
export interface FoundFile {
  /** Its path in the folder, with `/` on every system. */
  readonly file: string;
  readonly path: string;
  readonly format: Format;
  /** Changes when the file does: its size, times and number on the disk. */
  readonly signature: string;
  /** When it was last written to, in milliseconds since 1970. */
  readonly written: number;
  /** In bytes. */
  readonly size: number;
}

/** Larger files are no articles: 20 MB. Many records may be in one. */
const LARGEST = 20_000_000;
const LARGEST_RECORDS = 200_000_000;

/** A folder that may hold files. */
export interface FoundFolder {
  readonly path: string;
  /** Its path in the archive with `/` at its end; empty for the archive's own. */
  readonly inside: string;
}

/** What lies in a folder and below it. */
export interface Found {
  /** The folder and all below it. */
  readonly folders: readonly FoundFolder[];
  readonly files: readonly FoundFile[];
  readonly skipped: readonly Skipped[];
}

/** A folder on the way down: its path, its path in the archive, and the real ones above it. */
interface Folder extends FoundFolder {
  readonly above: readonly string[];
}

/** How many files are asked about at a time: a slow disk answers several at once. */
const AT_ONCE = 32;

/**
 * The files of the folder and its sub-folders, in order of their names, and those passed
 * over, those that stand beside the articles aside. Links are followed inside the folder only, and
 * never in a circle.
 */
export async function findFiles(dir: string, isBeside: (file: string) => boolean): Promise<Found> {
  const root = await realpath(dir);
  const folders: FoundFolder[] = [];
  const files: FoundFile[] = [];
  const skipped: Skipped[] = [];
  const ask = askingDirectly();
  const statsOf = (path: string) =>
    ask(
      () => statSync(path),
      () => stat(path),
    );
  const pause = turns();

  const visit = async ({ path, inside, above }: Folder): Promise<void> => {
    folders.push({ path, inside });
    const entries = (await readdir(path, { withFileTypes: true })).filter(
      ({ name }) => !isBeside(inside + name),
    );
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    const beginning = path.endsWith(sep) ? path : path + sep;
    for (let i = 0; i < entries.length; i += AT_ONCE) {
      const some = entries.slice(i, i + AT_ONCE);
      const looks = await Promise.all(
        some.map((entry) => inspect(entry, beginning + entry.name, { root, above, statsOf })),
      );
      await pause();
      for (const [at, { name }] of some.entries()) {
        const file = inside + name;
        const look = looks[at] ?? { kind: "skip", because: "it could not be read" };
        if (look.kind === "skip") skipped.push({ file, because: look.because });
        else if (look.kind === "file") files.push({ file, ...look });
        else {
          await visit({ path: look.path, inside: `${file}/`, above: [...above, look.path] }).catch(
            (error: unknown) => skipped.push({ file, because: reasonOf(error) }),
          );
        }
      }
    }
  };

  await visit({ path: root, inside: "", above: [root] });
  return { folders, files, skipped };
}

type Look =
  | { readonly kind: "folder"; readonly path: string }
  | ({ readonly kind: "file" } & Omit<FoundFile, "file">)
  | { readonly kind: "skip"; readonly because: string };

/** What is known on the way. */
interface Way extends Pick<Folder, "above"> {
  readonly root: string;
  readonly statsOf: (path: string) => Stats | Promise<Stats>;
}

async function inspect(entry: Dirent, path: string, { root, above, statsOf }: Way): Promise<Look> {
  if (entry.name.startsWith(".")) return { kind: "skip", because: "it is hidden" };
  try {
    if (!entry.isSymbolicLink()) return lookAt(await statsOf(path), path, entry.name, above);
    const real = await realpath(path);
    return real.startsWith(root + sep) || above.includes(real)
      ? lookAt(await statsOf(real), real, entry.name, above)
      : { kind: "skip", because: "it is a link out of the folder" };
  } catch (error) {
    return { kind: "skip", because: reasonOf(error) };
  }
}

function lookAt(stats: Stats, path: string, name: string, above: readonly string[]): Look {
  if (stats.isDirectory()) {
    return above.includes(path)
      ? { kind: "skip", because: "it is a link to a folder above it" }
      : { kind: "folder", path };
  }
  if (!stats.isFile()) return { kind: "skip", because: "it is no ordinary file" };
  const format = formatOf(name);
  if (!format) return { kind: "skip", because: notRead(endingOf(name)) };
  const largest = format === "records" ? LARGEST_RECORDS : LARGEST;
  if (stats.size > largest)
    return { kind: "skip", because: `it is larger than ${largest / 1_000_000} MB` };
  const signature = [stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino].join(" ");
  return { kind: "file", path, format, signature, written: stats.mtimeMs, size: stats.size };
}
