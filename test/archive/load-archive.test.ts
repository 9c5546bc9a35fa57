import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ArchiveError } from "../../src/archive/archive-error.js";
import { loadArchive } from "../../src/archive/load-archive.js";
import { reportLines } from "../../src/archive/load-report.js";
import { folderOf } from "./folder.js";

const ARTICLE = "Harbour reopens\n\nThe harbour of Norhaven reopened on Monday, its master said.\n";
const OTHER = "Bridge closes\n\nThe old bridge closed for repairs, the council said in a letter.\n";

const log = async (dir: string) => reportLines((await loadArchive(dir)).report);

describe("what is read", () => {
  test("ids are the paths without their endings, in order", async () => {
    const dir = folderOf({
      "b.txt": ARTICLE,
      "a/z.md": "# Talks\n\nThey met again.",
      "a.txt": OTHER,
    });
    const { articles } = await loadArchive(dir);
    expect(articles.map(({ article }) => article.id)).toEqual(["a", "a/z", "b"]);
  });

  test("two files of one name keep their ids apart", async () => {
    const { articles } = await loadArchive(folderOf({ "a.md": ARTICLE, "a.txt": OTHER }));
    expect(articles.map(({ article }) => article.id)).toEqual(["a", "a.txt"]);
  });

  test("JSON Lines records keep their own ids, and one bad line loses nothing else", async () => {
    const dir = folderOf({
      "all.jsonl":
        '{"id":"one","text":"The gates opened."}\nnonsense\n\n{"id":"two","text":"The gates closed.","published":"2021-03-08"}\n',
    });
    const { articles, report } = await loadArchive(dir);
    expect(articles.map(({ article }) => article.id)).toEqual(["one", "two"]);
    expect(reportLines(report)).toEqual([
      "+ all.jsonl (2 articles)",
      expect.stringMatching(/^! all\.jsonl:2 skipped because it is no JSON: /),
      "2 articles from 1 file, 1 skipped",
    ]);
  });

  test("the caller hears of each file", async () => {
    const heard: string[] = [];
    await loadArchive(folderOf({ "a.txt": ARTICLE, "b.txt": OTHER }), {
      onProgress: (done, of) => heard.push(`${done} of ${of}`),
    });
    expect(heard).toEqual(["1 of 2", "2 of 2"]);
  });
});

describe("what is skipped, and why", () => {
  test.each<[string, string | Uint8Array, string]>([
    [".draft.txt", OTHER, "it is hidden"],
    ["empty.txt", "", "it is empty"],
    ["blank.txt", " \r\n\t", "there is nothing but white space in it"],
    ["photo.txt", Uint8Array.of(0x89, 0x50, 0, 1), "it is no text file: it holds zero bytes"],
    ["page.html", "<script>render()</script>", "there are no words in it"],
    ["deep.html", "<div>".repeat(200), "its elements are nested more than 150 deep"],
    ["paper.pdf", "<p>They met.</p>", "it is no PDF file"],
    ["blank.pdf", "", "it is empty"],
    [
      "notes.docx",
      "PK",
      "files ending in .docx are not read (only .txt, .md, .markdown, .html, .htm, .xhtml, .pdf, .jsonl)",
    ],
    [
      "README",
      "Read me.",
      "files ending in nothing are not read (only .txt, .md, .markdown, .html, .htm, .xhtml, .pdf, .jsonl)",
    ],
    ["copy.txt", ARTICLE, 'it has the same text as "a"'],
    ["huge.txt", "x".repeat(20_000_001), "it is larger than 20 MB"],
  ])("%s", async (file, content, because) => {
    expect(await log(folderOf({ "a.txt": ARTICLE, [file]: content }))).toEqual([
      "+ a.txt",
      `! ${file} skipped because ${because}`,
      "1 article from 1 file, 1 skipped",
    ]);
  });

  test("links out of the folder, in a circle, to themselves, to nothing", async () => {
    const dir = folderOf({ "a.txt": ARTICLE });
    const outside = folderOf({ "secret.txt": OTHER });
    symlinkSync(join(outside, "secret.txt"), join(dir, "secret.txt"));
    mkdirSync(join(dir, "sub"));
    symlinkSync(dir, join(dir, "sub/up"));
    symlinkSync("self.txt", join(dir, "self.txt"));
    symlinkSync("gone.txt", join(dir, "lost.txt"));
    expect(await log(dir)).toEqual([
      "+ a.txt",
      "! lost.txt skipped because it does not exist",
      "! secret.txt skipped because it is a link out of the folder",
      "! self.txt skipped because it is a link that leads in a circle",
      "! sub/up skipped because it is a link to a folder above it",
      "1 article from 1 file, 4 skipped",
    ]);
  });

  test.skipIf(process.getuid?.() === 0)("a file that may not be read", async () => {
    const dir = folderOf({ "a.txt": ARTICLE, "b.txt": OTHER });
    chmodSync(join(dir, "b.txt"), 0);
    expect(await log(dir)).toContain("! b.txt skipped because this process may not read it");
  });
});

describe("what stops the start", () => {
  const failure = (dir: string) =>
    loadArchive(dir).then(
      () => undefined,
      (error: unknown) => error,
    );

  test("no such folder", async () => {
    const error = await failure("/no/such/folder");
    expect(error).toBeInstanceOf(ArchiveError);
    expect(String(error)).toContain(
      "/no/such/folder: it does not exist. Name a folder with articles in it.",
    );
  });

  test("a file in place of the folder", async () => {
    const dir = folderOf({ "a.txt": ARTICLE });
    expect(String(await failure(join(dir, "a.txt")))).toContain("it is no folder");
  });

  test("no articles: says what was passed over", async () => {
    const error = String(await failure(folderOf({ "paper.pdf": "<p>They met.</p>" })));
    expect(error).toContain("there is no article in it. Put files there that end in .txt, .md");
    expect(error).toContain("! paper.pdf skipped because it is no PDF file");
  });
});
