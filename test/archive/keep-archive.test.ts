import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type KeptArchive, keepArchive, type Reloaded } from "../../src/archive/keep-archive.js";
import { folderOf } from "./folder.js";

const ARTICLE = "Harbour reopens\n\nThe harbour of Norhaven reopened, its master said.\n";
const OTHER = "Bridge closes\n\n“The old bridge closes,” Ida Holm told the council.\n";
const THIRD = "Dam holds\n\nThe dam at Elmstad holds, the water board said.\n";

/** No event and no poll ever comes in time: only what asks for it is reloaded. */
const NEVER = { quiet: 3_600_000, atMost: 3_600_000, poll: 3_600_000 };
const AT_ONCE = { quiet: 20, atMost: 200, poll: 3_600_000 };

async function kept(dir: string, timing = NEVER) {
  const heard: Reloaded[] = [];
  const waiting: (() => void)[] = [];
  const archive = await keepArchive(dir, {
    timing,
    atMost: Number.POSITIVE_INFINITY,
  });
  archive.listen((reloaded) => {
    heard.push(reloaded);
    for (const wake of waiting.splice(0)) wake();
  });
  onTestFinished(() => archive.close());
  const next = () => new Promise<void>((resolve) => waiting.push(resolve));
  return { archive, heard, next };
}

const idsIn = async (archive: KeptArchive) =>
  (await archive.library().articles()).map(({ id }) => id);

describe("when asked to", () => {
  test("reads what is new, has changed and is gone", async () => {
    const dir = folderOf({ "a.txt": ARTICLE, "b.txt": OTHER });
    const { archive, heard } = await kept(dir);
    const old = archive.library();
    expect(archive.lines()).toEqual(["+ a.txt", "+ b.txt", "2 articles from 2 files, 0 skipped"]);
    writeFileSync(join(dir, "c.txt"), THIRD);
    writeFileSync(join(dir, "a.txt"), `${ARTICLE}\nNobody was hurt.\n`);
    rmSync(join(dir, "b.txt"));
    writeFileSync(join(dir, "d.pdf"), "%PDF");
    const lines = [
      "+ c.txt",
      "~ a.txt",
      "- b.txt",
      "! d.pdf skipped because it is no PDF file",
      "2 articles from 2 files, 1 skipped",
    ];
    expect(await archive.reload()).toEqual({ kind: "reloaded", report: lines });
    expect(heard).toHaveLength(1);
    expect(archive.lines()).toEqual(lines);
    expect(await idsIn(archive)).toEqual(["a", "c"]);
    expect((await old.articles()).map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test("changes nothing where nothing has changed, though a file was touched", async () => {
    const dir = folderOf({ "a.txt": ARTICLE, "b.txt": "" });
    const { archive, heard } = await kept(dir);
    const before = archive.library();
    writeFileSync(join(dir, "a.txt"), ARTICLE);
    expect(await archive.reload()).toEqual({
      kind: "unchanged",
      report: ["1 article from 1 file, 1 skipped"],
    });
    expect(archive.library()).toBe(before);
    expect(heard).toEqual([]);
  });

  test("follows what the operator states beside the articles", async () => {
    const dir = folderOf({ "a.txt": ARTICLE, "b.txt": OTHER });
    const { archive } = await kept(dir);
    writeFileSync(join(dir, "articles.json"), '{"a.txt": {"publisher": "Valley Post"}}');
    expect(await archive.reload()).toMatchObject({ kind: "reloaded" });
    expect((await archive.library().article("a"))?.article.publisher).toBe("Valley Post");
    writeFileSync(join(dir, "people.json"), '{"same": [["Ida Holm", "I. Holm"]]}');
    expect(await archive.reload()).toMatchObject({ kind: "reloaded" });
  });

  test("calls at the same time are one", async () => {
    const { archive } = await kept(folderOf({ "a.txt": ARTICLE }));
    const [one, other] = [archive.reload(), archive.reload()];
    expect(await one).toBe(await other);
  });
});

describe("what cannot be loaded leaves the old library in place, and says why", () => {
  test.each<[string, (dir: string) => void, RegExp]>([
    ["every article gone", (dir) => rmSync(join(dir, "a.txt")), /there is no article in it/],
    ["the folder gone", (dir) => rmSync(dir, { recursive: true }), /it does not exist/],
    [
      "a broken articles.json",
      (dir) => writeFileSync(join(dir, "articles.json"), "{"),
      /articles\.json: it is no JSON/,
    ],
  ])("%s", async (_, spoil, why) => {
    const dir = folderOf({ "a.txt": ARTICLE });
    const { archive, heard } = await kept(dir);
    const before = archive.library();
    spoil(dir);
    expect(await archive.reload()).toMatchObject({
      kind: "kept",
      why: expect.stringMatching(why),
    });
    await archive.reload();
    expect(archive.library()).toBe(before);
    expect(archive.failure()).toMatch(why);
    expect(heard).toHaveLength(1);
    rmSync(join(dir, "articles.json"), { force: true });
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, "a.txt"), OTHER);
    expect(await archive.reload()).toMatchObject({ kind: "reloaded" });
    expect(archive.failure()).toBeUndefined();
  });
});

describe("by itself", () => {
  test("a new file, a replaced one, one in a new folder", async () => {
    const dir = folderOf({ "a.txt": ARTICLE });
    const { archive, next } = await kept(dir, AT_ONCE);
    const until = async (ids: readonly string[]) => {
      while ((await idsIn(archive)).join() !== ids.join()) await next();
    };
    writeFileSync(join(dir, "b.txt"), OTHER);
    await until(["a", "b"]);
    // as editors do it
    writeFileSync(join(dir, ".a.txt.swp"), `${ARTICLE}\nNobody was hurt.\n`);
    renameSync(join(dir, ".a.txt.swp"), join(dir, "a.txt"));
    const isNew = async () =>
      (await archive.library().article("a"))?.article.text.includes("Nobody");
    while (!(await isNew())) await next();
    mkdirSync(join(dir, "sub"));
    writeFileSync(join(dir, "sub/c.txt"), THIRD);
    await until(["a", "b", "sub/c"]);
  });

  test("looks every so often where the system tells nothing", async () => {
    const dir = folderOf({ "a.txt": ARTICLE });
    const { archive, next } = await kept(dir, { ...NEVER, poll: 50 });
    writeFileSync(join(dir, "b.txt"), OTHER);
    while ((await idsIn(archive)).length < 2) await next();
  });
});
