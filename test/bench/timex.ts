import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { findTimexes } from "../../src/timex/find-timexes.js";

const SEEDS = join(import.meta.dirname, "../../seeds");

/** Input made to be slow: each is repeated to the length that is asked for. */
const HOSTILE: Readonly<Record<string, string>> = {
  digits: "1",
  "of of of": "of ",
  "the year of": "the year of ",
  "1,111,111": "1,111,",
  Monday: "Monday ",
  "2015 2015": "2015 ",
  "10:35 10:35": "10:35 ",
  "a'a'a'": "a'",
  "1-1-1-": "1-",
  "two hundred and": "two hundred and ",
  "last last last": "last ",
};

/**
 * How fast time expressions are found on one thread, as lines for people: the seeds over and
 * over, then hostile input of two lengths, whose times should be as their lengths are.
 */
export function benchTimex(): readonly string[] {
  const seeds = readdirSync(SEEDS)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => readFileSync(join(SEEDS, file), "utf8"));
  const rounds = 60;
  for (let round = 0; round < rounds; round += 1) seeds.forEach(time);
  const characters = seeds.reduce((sum, text) => sum + text.length, 0) * rounds;
  let ms = 0;
  for (let round = 0; round < rounds; round += 1) for (const text of seeds) ms += time(text);
  return [
    `seeds: ${(characters / ms / 1000).toFixed(1)} million characters a second`,
    ...Object.entries(HOSTILE).map(([name, piece]) => {
      const [short, long] = [time(repeated(piece, 250_000)), time(repeated(piece, 1_000_000))];
      return `${name}: 0.25 MB ${short.toFixed(0)} ms, 1 MB ${long.toFixed(0)} ms`;
    }),
  ];
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Milliseconds for one article of the text. */
function time(text: string): number {
  const article = plainArticle("bench", text, { published: "2024-03-01" });
  const start = performance.now();
  findTimexes(article);
  return performance.now() - start;
}
