import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

/** A file of the page, ready to be sent. */
export interface PageFile {
  readonly type: string;
  /** Compressed with gzip. */
  readonly body: Uint8Array;
}

/** The files of the page by the paths at which it is served; empty where it has not been built. */
export type BuiltPage = ReadonlyMap<string, PageFile>;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Where `npm run build` puts the page, seen from the sources as well as from what is built. */
const BUILT = join(import.meta.dirname, "../../../dist/page");

/** Reads the page once, `dir` being where it was built. */
export function readBuiltPage(dir: string = BUILT): BuiltPage {
  return new Map(
    filesIn(dir).flatMap((file) => {
      const type = TYPES[extname(file)];
      if (!type) return [];
      const path = file === "index.html" ? "/" : `/${file}`;
      return [[path, { type, body: gzipSync(readFileSync(join(dir, file))) }] as const];
    }),
  );
}

function filesIn(dir: string): string[] {
  try {
    return readdirSync(dir, { recursive: true, encoding: "utf8" }).map((file) =>
      file.replaceAll("\\", "/"),
    );
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
