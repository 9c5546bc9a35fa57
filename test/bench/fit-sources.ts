/**
 * Fits the model that chooses the source of a cue among the phrases of its sentence, on articles
 * whose attributions are annotated (the format of PolNeAR: `{text, quotes: [{spans,
 * speaker_start, speaker_end}]}`, one a line), after fit-quotations.ts:
 *
 *     npx tsx test/bench/fit-sources.ts TRAIN.jsonl > src/quotation/source-weights.ts
 *
 * A conditional logit over the phrases, by stochastic gradient descent. Features are made of
 * closed lists and of sorts of words, and one that few articles show is dropped.
 */
import { readFileSync } from "node:fs";
import { paragraphsOf } from "../../src/corpus/article.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { sourceCandidates } from "../../src/quotation/choose-source.js";
import { readSentences } from "../../src/quotation/clause.js";
import type { Reading } from "../../src/quotation/readings.js";
import { findReadings } from "../../src/quotation/readings.js";
import { outlineOf } from "../../src/quotation/source-candidates.js";
import type { Candidate } from "../../src/quotation/source-features.js";
import { SOURCE_MODEL, sourceValues } from "../../src/quotation/source-features.js";
import type { Word } from "../../src/quotation/word.js";
import type { Choice } from "./choices.js";
import { fitChoices } from "./choices.js";
import { namesOf, print, printWeights } from "./print-weights.js";

interface Gold {
  readonly spans: readonly (readonly [number, number])[];
  readonly speaker_start: number | null;
  readonly speaker_end: number | null;
}

const [path = ""] = process.argv.slice(2);
const articles: { text: string; quotes: Gold[] }[] = readFileSync(path, "utf8")
  .split("\n")
  .filter((line) => line)
  .map((line) => JSON.parse(line));

const choices: Choice[] = [];
for (const [group, { text, quotes }] of articles.entries()) {
  for (const sentence of readSentences(text, paragraphsOf(plainArticle("", text)))) {
    const readings = findReadings(sentence);
    for (const reading of readings) learn(group, sentence.words, reading, readings, quotes);
  }
}

function learn(
  group: number,
  words: readonly Word[],
  reading: Reading,
  readings: readonly Reading[],
  quotes: readonly Gold[],
): void {
  const gold = quotes.find((quote) => shared(words, reading, quote) >= 0.5);
  if (!gold) return;
  const outline = outlineOf(words);
  const candidates = sourceCandidates(outline, reading, readings);
  const right = rightOf(words, candidates, gold);
  if (right < 0) return;
  const values = sourceValues(words, outline, reading);
  const options = candidates.map((candidate) =>
    namesOf("SOURCE_WEIGHTS", SOURCE_MODEL, values(candidate)),
  );
  choices.push({ options, right, group });
}

/** Index of the candidate that is annotated as the source, -1 where none is. */
function rightOf(
  words: readonly Word[],
  candidates: readonly Candidate[],
  { speaker_start: start, speaker_end: end }: Gold,
): number {
  if (start === null || end === null) return candidates.findIndex(({ range }) => !range);
  let [right, nearest] = [-1, Number.POSITIVE_INFINITY];
  for (const [i, { range, rule }] of candidates.entries()) {
    if (!range) continue;
    const from = words[range.from]?.span.start ?? 0;
    const to = words[range.to - 1]?.span.end ?? 0;
    // the rules know which part of "its director, Marta Ruiz," names her
    const distance = rule === "no" ? Math.abs(from - start) : 0;
    if (from < end && start < to && distance < nearest) [right, nearest] = [i, distance];
  }
  return right;
}

/** How much of what reading and annotation hold as content they share, from 0 to 1. */
function shared(words: readonly Word[], { left, right }: Reading, { spans }: Gold): number {
  const own = [left, right].flatMap(({ from, to }) => {
    const [first, last] = [words[from], words[to - 1]];
    return from < to && first && last ? [[first.span.start, last.span.end] as const] : [];
  });
  let common = 0;
  for (const [a, b] of own)
    for (const [c, d] of spans) common += Math.max(0, Math.min(b, d) - Math.max(a, c));
  const size = (each: readonly (readonly [number, number])[]) =>
    each.reduce((sum, [start, end]) => sum + end - start, 0);
  return common / Math.max(1, size(own) + size(spans) - common);
}

const weights = fitChoices(choices, {
  minimum: 10,
  l2: 0.01,
  rate: 0.05,
  epochs: 8,
  smallest: 0.05,
});
process.stderr.write(`${choices.length} choices, ${weights.size} weights\n`);
print(
  "// Written by test/bench/fit-sources.ts: by kind of feature, the values of its facts and what they are worth.",
);
printWeights("SOURCE_WEIGHTS", "What speaks for a source.", SOURCE_MODEL, weights);
