import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folders of the program whose code decides what is understood of an article. */
const ENGINES = ["text", "corpus", "quotation", "timex", "retrieval", "archive"];

/** The packages that do so too. */
const PACKAGES = ["stemmer", "linkedom", "@mozilla/readability", "unpdf", "zod"];

/**
 * A name for this program's understanding: another wherever a rule, a list of words, a package
 * or Unicode's data differs. Read from the program's own files, so that nobody has to count it up.
 */
export async function engineVersion(): Promise<string> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const hash = createHash("sha256");
  for (const folder of ENGINES) {
    const files = await readdir(join(root, folder));
    for (const file of files.filter((name) => /\.[jt]s$/.test(name)).sort()) {
      hash.update(`${folder}/${file}\0`).update(await readFile(join(root, folder, file)));
    }
  }
  for (const name of PACKAGES) hash.update(`${name} ${await versionOf(name)}\0`);
  // Intl.Segmenter splits sentences and words
  hash.update(`unicode ${process.versions.unicode} icu ${process.versions.icu}`);
  return hash.digest("base64url");
}

/** The version in the nearest package.json above what an import of the package means. */
async function versionOf(name: string): Promise<string> {
  const require = createRequire(import.meta.url);
  for (let dir = dirname(require.resolve(name)); ; dir = dirname(dir)) {
    const json = await readFile(join(dir, "package.json"), "utf8").catch(() => "");
    const version = /"version"\s*:\s*"([^"]+)"/.exec(json)?.[1];
    if (version !== undefined || dir === dirname(dir)) return version ?? "";
  }
}
