import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { entriesOf } from "./kept-entries.js";

/**
 * Until it is killed: loads a folder again and again, for another engine each time, so that its
 * cache is always being written; or only writes and tidies the cache.
 */
const [dir = "", cacheDir = "", task = ""] = process.argv.slice(2);
const urlOf = (name: string) => pathToFileURL(resolve("dist/archive", name)).href;
const { loadArchive }: typeof import("../../src/archive/load-archive.js") = await import(
  urlOf("load-archive.js")
);
const { keep, tidy }: typeof import("../../src/archive/cache.js") = await import(urlOf("cache.js"));
process.stdout.write("ready\n");
for (let i = 0; ; i += 1) {
  const cache = { dir: cacheDir, engine: `engine ${i % 3}` };
  if (task === "load") await loadArchive(dir, { cache });
  else {
    await keep(cache, entriesOf(i));
    if (i % 4 === 3) await tidy(cache, new Set(entriesOf(i).keys()));
  }
}
