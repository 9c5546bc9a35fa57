import { readdirSync, readFileSync } from "node:fs";
import { paragraphsOf } from "../../src/corpus/article.js";
import { parseArticle } from "../../src/corpus/parse-article.js";
import { textOf } from "../../src/text/span.js";

/** Articles of about this many characters. */
const LENGTH = 4000;

/**
 * `count` articles made of the seeds' paragraphs in another order: the same for the same count.
 * Their words are the seeds' alone, so common terms are more common than in a real archive.
 */
export function resampled(count: number): string[] {
  const paragraphs = seedParagraphs();
  const random = mulberry32(count);
  return Array.from({ length: count }, () => {
    const chosen: string[] = [];
    for (let length = 0; length < LENGTH; ) {
      const paragraph = paragraphs[Math.floor(random() * paragraphs.length)] ?? "";
      chosen.push(paragraph);
      length += paragraph.length;
    }
    return chosen.join("\n\n");
  });
}

function seedParagraphs(): string[] {
  return readdirSync("seeds")
    .filter((file) => file.endsWith(".txt"))
    .flatMap((file) => {
      const text = readFileSync(`seeds/${file}`, "utf8");
      const article = parseArticle({ id: file, text, format: "text" });
      return paragraphsOf(article).map((span) => textOf(text, span));
    });
}

/** Tommy Ettinger's Mulberry32: numbers from 0 to 1, the same for the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
