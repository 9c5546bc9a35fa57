import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openClient } from "../../src/database/connect.js";
import { loadDatabase } from "../../src/database/load-database.js";
import { folderWith, libraryAt, newDatabase } from "./databases.js";

const GATE = (name: string) =>
  `Gate ${name} opens\n\n“It opened,” Ida Holm said of gate ${name}.\n`;

/** A folder, a database, and the way to load the one into the other. */
async function archiveOf(files: Readonly<Record<string, string>>) {
  const dir = folderWith(files);
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const url = await newDatabase();
  const load = () => loadDatabase(url, dir, () => undefined);
  return { dir, url, load, idsOf: () => idsIn(url) };
}

async function idsIn(url: string): Promise<string[]> {
  const { library, close } = await libraryAt(url);
  onTestFinished(close);
  return (await library.articles()).map(({ id }) => id);
}

describe("loading", () => {
  test("reads what is new or has changed, and takes away what is gone", async () => {
    const { dir, load, idsOf } = await archiveOf({ "a.txt": GATE("a"), "b.txt": GATE("b") });
    expect(await load()).toMatchObject({ version: 1, articles: 2, added: 2, ended: 0 });
    expect(await load()).toMatchObject({ version: 1, articles: 2, added: 0, ended: 0 });
    writeFileSync(join(dir, "b.txt"), GATE("b, the new one,"));
    writeFileSync(join(dir, "c.txt"), GATE("c"));
    expect(await load()).toMatchObject({ version: 2, articles: 3, added: 2, ended: 1 });
    rmSync(join(dir, "a.txt"));
    expect(await load()).toMatchObject({ version: 3, articles: 2, added: 0, ended: 1 });
    expect(await idsOf()).toEqual(["b", "c"]);
  });

  test("leaves out a text that is there already, and says so", async () => {
    const { load, idsOf } = await archiveOf({ "a.txt": GATE("a"), "b.txt": GATE("a") });
    expect((await load()).skipped).toEqual([
      { file: "b.txt", because: 'it has the same text as "a"' },
    ]);
    expect(await idsOf()).toEqual(["a"]);
  });

  test("answers that have begun go on with the version that they began with", async () => {
    const { dir, url, load } = await archiveOf({ "a.txt": GATE("a") });
    await load();
    const before = await libraryAt(url);
    onTestFinished(before.close);
    writeFileSync(join(dir, "a.txt"), GATE("z"));
    await load();
    const after = await libraryAt(url);
    onTestFinished(after.close);
    expect((await before.library.article("a"))?.article.text).toContain("gate a");
    expect((await after.library.article("a"))?.article.text).toContain("gate z");
  });

  test("two loads at the same time are refused", async () => {
    const { url, load } = await archiveOf({ "a.txt": GATE("a") });
    const other = await openClient(url, "test");
    onTestFinished(() => other.end());
    await other.query("SELECT pg_advisory_lock(7303014)");
    await expect(load()).rejects.toThrow("another verbatim index");
  });

  test("goes on where one was broken off, and nothing of it is seen before it is whole", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 6 }, (_, i) => [`${i}.txt`, GATE(`number ${i}`)]),
    );
    const { dir, url, load, idsOf } = await archiveOf(files);
    await load();
    writeFileSync(join(dir, "0.txt"), GATE("nought"));
    rmSync(join(dir, "1.txt"));
    await brokenOff(url, dir);
    expect(await idsOf()).toEqual(["0", "1", "2", "3", "4", "5"]);
    // what was taken away in between is wanted again
    writeFileSync(join(dir, "1.txt"), GATE("number 1"));
    expect(await load()).toMatchObject({ version: 2, articles: 6 });
    expect(await idsOf()).toEqual(["0", "1", "2", "3", "4", "5"]);
  });
});

/** Loads until all is stored, and is cut off before the version is published. */
async function brokenOff(url: string, dir: string): Promise<void> {
  const load = loadDatabase(url, dir, (step) => {
    if (step === "publishing") throw new Error("cut off");
  });
  await expect(load).rejects.toThrow("cut off");
}
