import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { CachePlace } from "../../src/archive/cache.js";
import { keep, readKept, tidy } from "../../src/archive/cache.js";
import { engineVersion } from "../../src/archive/engine-version.js";
import { type Archive, loadArchive } from "../../src/archive/load-archive.js";
import { folderOf } from "./folder.js";
import { wholeArticle } from "./whole-article.js";

const key = (name: string) => name.padEnd(43, "_");
const ENTRIES = new Map([
  [key("a"), Buffer.from("what was understood of a")],
  [key("b"), Buffer.from("what was understood of b")],
]);

let place: CachePlace;
const segments = () => readdirSync(place.dir).filter((name) => name.endsWith(".segment"));
const onlySegment = () => join(place.dir, segments()[0] ?? "");
const keptKeys = async (where = place) => [...(await readKept(where)).entries.keys()];

beforeEach(() => {
  place = { dir: join(folderOf({}), "kept"), engine: "one" };
});

describe("what is kept", () => {
  test("is there again", async () => {
    expect(await keep(place, ENTRIES)).toEqual([]);
    const kept = await readKept(place);
    expect([...kept.entries].map(([name, bytes]) => [name, String(bytes)])).toEqual(
      [...ENTRIES].map(([name, bytes]) => [name, String(bytes)]),
    );
    expect(kept).toMatchObject({ isWorn: false, warnings: [] });
  });

  test("is nothing where nothing was", async () => {
    expect(await readKept(place)).toEqual({
      entries: new Map(),
      isWorn: false,
      warnings: [],
    });
  });

  test("is not read by another version", async () => {
    await keep(place, ENTRIES);
    expect(await readKept({ ...place, engine: "two" })).toMatchObject({
      entries: new Map(),
      isWorn: true,
      warnings: [],
    });
  });

  test("is tidied: what is in use stays, all else goes", async () => {
    await keep(place, ENTRIES);
    await keep({ ...place, engine: "two" }, ENTRIES);
    writeFileSync(join(place.dir, "left.segment.tmp"), "half");
    expect(await tidy(place, new Set([key("b")]))).toEqual([]);
    expect(await keptKeys()).toEqual([key("b")]);
    expect(segments()).toHaveLength(1);
    // another process may be writing it
    expect(readdirSync(place.dir)).toContain("left.segment.tmp");
  });
});

describe("a segment that is not as it was written", () => {
  const damages: readonly [string, (bytes: Buffer) => Buffer, readonly string[]][] = [
    ["empty", () => Buffer.alloc(0), []],
    ["of something else", () => Buffer.from("#!/bin/sh\necho hello\n"), []],
    ["cut in its head", (bytes) => bytes.subarray(0, 10), []],
    ["cut in its first entry", (bytes) => bytes.subarray(0, 60), []],
    ["cut in its last entry", (bytes) => bytes.subarray(0, bytes.length - 1), ["a"]],
    ["with a byte changed at its end", (bytes) => bytes.fill(0, bytes.length - 1), ["a"]],
    ["with a byte changed in a key", (bytes) => bytes.fill("z", 20, 21), []],
    ["with a length that is too large", (bytes) => bytes.fill(255, 63 + 1, 63 + 5), []],
    ["with more behind it", (bytes) => Buffer.concat([bytes, Buffer.alloc(30)]), ["a", "b"]],
  ];

  test.each(damages)("%s", async (_, damage, left) => {
    await keep(place, ENTRIES);
    writeFileSync(onlySegment(), damage(readFileSync(onlySegment())));
    const { entries, isWorn } = await readKept(place);
    expect([...entries.keys()]).toEqual(left.map(key));
    expect(isWorn).toBe(true);
  });
});

test.skipIf(process.getuid?.() === 0)(
  "a folder that may not be written to is a warning",
  async () => {
    mkdirSync(place.dir);
    chmodSync(place.dir, 0o500);
    expect(await keep(place, ENTRIES)).toEqual([
      `the cache in ${place.dir} cannot be written: this process may not read it`,
    ]);
  },
);

test("a folder that cannot be is a warning", async () => {
  const file = join(folderOf({ "file.txt": "x" }), "file.txt");
  const [warning] = await keep({ dir: join(file, "kept"), engine: "one" }, ENTRIES);
  expect(warning).toContain("cannot be written");
  expect((await readKept({ dir: file, engine: "one" })).warnings).toHaveLength(1);
});

describe("loading from the cache", () => {
  const ARTICLE = "Harbour reopens\n\nThe harbour of Norhaven reopened, its master said.\n";
  const OTHER = "Bridge closes\n\n“The old bridge closes,” Ida Holm told the council.\n";
  const load = (dir: string) => loadArchive(dir, { cache: place });
  const plain = ({ articles }: Archive) => articles.map(wholeArticle);

  test("gives what reading gives, and writes nothing more", async () => {
    const dir = folderOf({ "a.txt": ARTICLE, "b.md": OTHER, "c.html": `<p>${OTHER}</p>` });
    const cold = await load(dir);
    const written = segments();
    const warm = await load(dir);
    expect(plain(warm)).toEqual(plain(cold));
    expect(plain(warm)).toEqual(plain(await loadArchive(dir)));
    expect(segments()).toEqual(written);
  });

  test("reads again what has changed, and forgets what has gone", async () => {
    const dir = folderOf({ "a.txt": ARTICLE, "b.md": OTHER });
    for (const text of [ARTICLE, `${ARTICLE}\nNobody was hurt.\n`, `${ARTICLE}\nMany came.\n`]) {
      writeFileSync(join(dir, "a.txt"), text);
      expect((await load(dir)).articles[0]?.article.text).toBe(text);
    }
    rmSync(join(dir, "b.md"));
    writeFileSync(join(dir, "a.txt"), `${ARTICLE}\nOnce more.\n`);
    await load(dir);
    expect((await readKept({ ...place, engine: place.engine })).entries.size).toBe(1);
  });

  test("a damaged cache is mended", async () => {
    const dir = folderOf({ "a.txt": ARTICLE, "b.md": OTHER });
    const cold = await load(dir);
    writeFileSync(onlySegment(), readFileSync(onlySegment()).subarray(0, -1));
    const mended = await load(dir);
    expect(plain(mended)).toEqual(plain(cold));
    expect(mended.report.warnings).toEqual([expect.stringContaining("is damaged")]);
    expect((await load(dir)).report.warnings).toEqual([]);
  });

  test("what the operator states is not the cache's", async () => {
    const dir = folderOf({ "a.txt": ARTICLE });
    await load(dir);
    writeFileSync(join(dir, "articles.json"), '{"a.txt": {"published": "2021-03-08"}}');
    const [stated] = (await load(dir)).articles;
    expect(stated?.article.publication).toMatchObject({ date: "2021-03-08" });
    rmSync(join(dir, "articles.json"));
    const [unstated] = (await load(dir)).articles;
    expect(unstated?.article.publication.certainty).toBe("unknown");
  });
});

test("the engine's version is the same twice", async () => {
  const version = await engineVersion();
  expect(version).toMatch(/^[\w-]{43}$/);
  expect(await engineVersion()).toBe(version);
});
