import { pathToFileURL } from "node:url";

/** Loads a folder again and again, for another engine each time, so that its cache is always being written. */
const [program = "", dir = "", cacheDir = ""] = process.argv.slice(2);
const { loadArchive }: typeof import("../../src/archive/load-archive.js") = await import(
  pathToFileURL(program).href
);
process.stdout.write("ready\n");
for (let i = 0; ; i += 1) {
  await loadArchive(dir, { cache: { dir: cacheDir, engine: `engine ${i % 3}` } });
}
