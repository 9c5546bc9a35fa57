import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DamagedError } from "../../src/archive/damaged-error.js";
import { formatOf } from "../../src/archive/format.js";
import type { Source } from "../../src/archive/source.js";
import { newMemory } from "../../src/archive/stored-article.js";
import { understand } from "../../src/archive/understand.js";
import { decodeUnderstood, encodeUnderstood } from "../../src/archive/understood-codec.js";
import { wholeArticle } from "./whole-article.js";

const sourceOf = (file: string, text: string): Source => ({
  file,
  format: formatOf(file) ?? "text",
  text,
  line: 1,
  stated: undefined,
});

const FOLDERS = ["seeds", "test/gold/articles"];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => formatOf(file))
    .map((file) => join(folder, file)),
);

/** With a memory that keeps nothing but what was read last. */
function readAll(source: Source, bytes: Uint8Array) {
  const { articles, bad } = decodeUnderstood(source, bytes, newMemory(0));
  return { articles: articles.map(wholeArticle), bad };
}

async function thereAndBack(source: Source) {
  const understood = await understand(source);
  const bytes = encodeUnderstood(source, understood);
  return { understood, bytes, back: readAll(source, bytes) };
}

describe("what is read is what was written", () => {
  test.each(files)("%s", async (file) => {
    const { understood, back } = await thereAndBack(sourceOf(file, readFileSync(file, "utf8")));
    expect(back).toEqual(understood);
    expect(Object.keys(back.articles[0] ?? {})).toEqual(Object.keys(understood.articles[0] ?? {}));
  });

  test("an article in Chinese, whose terms overlap; a page; bad records; nothing", async () => {
    for (const [file, text] of [
      ["a.txt", "两座城市同意共建医院\n\n两座城市的市长周一签署协议。"],
      ["a.html", "<h1>Dam holds</h1><p>“It holds,” Ida Holm said on 3 May 2019.</p>"],
      ["a.jsonl", '{"id":"x","text":"It 😀 rained.","author":"Ida Holm"}\n[]\n'],
      ["a.html", ""],
    ] as const) {
      const { understood, back } = await thereAndBack(sourceOf(file, text));
      expect(back).toEqual(understood);
    }
  });

  test("any text", async () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { understood, back } = await thereAndBack(sourceOf("a.txt", text));
        expect(back).toEqual(understood);
      }),
      { numRuns: 50 },
    );
  });
});

test("the text of a plain article is not written again", async () => {
  const { bytes } = await thereAndBack(
    sourceOf("a.txt", `Gates\n\nIt was Monday.\n\n${"The gates opened.\n".repeat(500)}`),
  );
  expect(String(Buffer.from(bytes)).split("The gates opened.").length).toBeLessThan(5);
});

describe("bytes that are damaged", () => {
  const source = sourceOf("a.txt", readFileSync(files[0] ?? "", "utf8"));

  test.each([0, 1, 7, 8, 100, 1000])("cut off after %i", async (length) => {
    const { bytes } = await thereAndBack(source);
    expect(() => readAll(source, bytes.subarray(0, length))).toThrow(DamagedError);
  });

  test("changed anywhere: are refused or read, and never take long", async () => {
    const { bytes } = await thereAndBack(source);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
        const changed = Uint8Array.from(bytes).fill(byte, at, at + 1);
        try {
          readAll(source, changed);
        } catch (error) {
          expect(error).toBeInstanceOf(DamagedError);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("of a longer text", async () => {
    const { bytes } = await thereAndBack(source);
    const shorter = { ...source, text: source.text.slice(0, 50) };
    expect(() => decodeUnderstood(shorter, bytes, newMemory())).toThrow(DamagedError);
  });
});
