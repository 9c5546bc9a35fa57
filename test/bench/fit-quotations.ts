/**
 * Fits the two small linear models of src/quotation on articles whose attributions are annotated
 * (the format of PolNeAR: `{text, quotes: [{start, end, spans, cue_spans}]}`, one a line):
 *
 *     npx tsx test/bench/fit-quotations.ts TRAIN.jsonl > src/quotation/weights.ts
 *
 * Logistic regression by stochastic gradient descent with AdaGrad steps (Duchi 2011) and an L2
 * penalty. No weight holds anything of the texts: features are made of the closed lists of
 * src/quotation and of sorts of words, and one that few articles show is dropped.
 */
import { readFileSync } from "node:fs";
import { paragraphsOf } from "../../src/corpus/article.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import type { Arrangement } from "../../src/quotation/arrangement.js";
import { arrangementsOf } from "../../src/quotation/arrangement.js";
import type { Sentence } from "../../src/quotation/clause.js";
import { readSentences } from "../../src/quotation/clause.js";
import { contentEnds } from "../../src/quotation/content-end.js";
import { findCues } from "../../src/quotation/cue.js";
import {
  CONTEXT_MODEL,
  CUE_MODEL,
  contextValues,
  cueValues,
  FRAME_MODEL,
  frameValues,
} from "../../src/quotation/cue-features.js";
import { END_MODEL, endValues } from "../../src/quotation/end-features.js";
import type { Example } from "./logistic.js";
import { fitLogistic } from "./logistic.js";
import { namesOf, print, printWeights } from "./print-weights.js";

interface Gold {
  readonly spans: readonly (readonly [number, number])[];
  readonly cue_spans: readonly (readonly [number, number])[];
  readonly start: number;
  readonly end: number;
}

const [path = ""] = process.argv.slice(2);
const articles: { text: string; quotes: Gold[] }[] = readFileSync(path, "utf8")
  .split("\n")
  .filter((line) => line)
  .map((line) => JSON.parse(line));

const cueExamples: Example[] = [];
const endExamples: Example[] = [];
for (const [article, { text, quotes }] of articles.entries()) {
  for (const sentence of readSentences(text, paragraphsOf(plainArticle("", text)))) {
    const { start, end } = sentence.span;
    const near = quotes.filter((quote) => quote.start < end && quote.end > start);
    for (const cue of findCues(sentence.words)) {
      for (const arrangement of arrangementsOf(sentence.words, cue))
        learn(article, sentence, arrangement, near);
    }
  }
}

function learn(
  article: number,
  sentence: Sentence,
  arrangement: Arrangement,
  near: readonly Gold[],
): void {
  const { words } = sentence;
  const gold = near.find((quote) => agrees(sentence, arrangement, quote));
  const features = [
    ...namesOf("CUE_WEIGHTS", CUE_MODEL, cueValues(words, arrangement.cue)),
    ...namesOf("FRAME_WEIGHTS", FRAME_MODEL, frameValues(words, arrangement)),
    ...namesOf("CONTEXT_WEIGHTS", CONTEXT_MODEL, contextValues(words, arrangement)),
  ];
  cueExamples.push({ features, label: gold ? 1 : 0, group: article });
  if (!gold || arrangement.right.to === arrangement.right.from) return;
  const ends = contentEnds(words, arrangement.right);
  const limit = (words.at(-1)?.span.end ?? 0) + 2;
  const goldEnd = Math.max(...gold.spans.map(([, end]) => end).filter((end) => end <= limit));
  const distance = (end: number) => Math.abs((words[end - 1]?.span.end ?? 0) - goldEnd);
  const best = ends.reduce((a, b) => (distance(b) < distance(a) ? b : a), ends.at(-1) ?? 0);
  for (const end of ends) {
    const label = end === best ? 1 : 0;
    endExamples.push({
      features: namesOf("END_WEIGHTS", END_MODEL, endValues(words, arrangement, end)),
      label,
      group: article,
    });
  }
}

/** Whether the reading is the annotated attribution: its cue, and content that begins or ends where it does. */
function agrees({ words }: Sentence, arrangement: Arrangement, quote: Gold): boolean {
  const { cue, frame, left, right } = arrangement;
  const at = (i: number) => words[i]?.span.start ?? -1;
  const till = (i: number) => words[i - 1]?.span.end ?? -1;
  const near = (a: number, b: number) => Math.abs(a - b) <= 4;
  const head = words[cue.head]?.span ?? { start: 0, end: 0 };
  if (!quote.cue_spans.some(([start, end]) => start < head.end && head.start < end)) return false;
  const [from, to] = quote.spans[0] ?? [0, 0];
  const parted = quote.spans.length > 1;
  if (frame === "around") {
    const started = near(from, at(left.from)) || near(to, till(left.to));
    return parted && started && quote.spans.some(([start]) => near(start, at(right.from)));
  }
  if (left.to === left.from) return near(quote.start, at(right.from));
  const resumed = parted && quote.end > head.end && quote.end <= till(words.length);
  return !resumed && near(to, till(left.to)) && near(from, at(left.from));
}

function fitted(examples: readonly Example[]): Map<string, number> {
  const weights = fitLogistic(examples, {
    minimum: 10,
    l2: 0.001,
    rate: 0.05,
    epochs: 20,
    smallest: 0.1,
  });
  process.stderr.write(`${examples.length} examples, ${weights.size} weights\n`);
  return weights;
}

print(
  "// Written by test/bench/fit-quotations.ts: by kind of feature, the values of its facts and what they are worth.",
);
const readings = fitted(cueExamples);
printWeights("CUE_WEIGHTS", "What speaks for a cue.", CUE_MODEL, readings);
printWeights("FRAME_WEIGHTS", "What speaks for a frame.", FRAME_MODEL, readings);
printWeights(
  "CONTEXT_WEIGHTS",
  "What speaks for a source, a content and what stands around.",
  CONTEXT_MODEL,
  readings,
);
printWeights(
  "END_WEIGHTS",
  "What speaks for an end of the content.",
  END_MODEL,
  fitted(endExamples),
);
