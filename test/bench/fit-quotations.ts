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
import { contextFeatures, cueFeatures, frameFeatures } from "../../src/quotation/cue-features.js";
import { endFeatures } from "../../src/quotation/end-features.js";
import type { Feature } from "../../src/quotation/model.js";
import type { Example } from "./logistic.js";
import { fitLogistic } from "./logistic.js";

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
    ...cueFeatures(words, arrangement.cue),
    ...frameFeatures(words, arrangement),
    ...contextFeatures(words, arrangement),
  ].map(nameOf);
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
      features: endFeatures(words, arrangement, end).map(nameOf),
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

const print = (line: string) => process.stdout.write(`${line}\n`);

function printWeights(name: string, comment: string, examples: readonly Example[]): void {
  const weights = fitLogistic(examples, {
    minimum: 10,
    l2: 0.001,
    rate: 0.05,
    epochs: 20,
    smallest: 0.1,
  });
  process.stderr.write(`${name}: ${examples.length} examples, ${weights.size} weights\n`);
  const entries = [...weights].sort(([a], [b]) => (a < b ? -1 : 1));
  print(`\n/** ${comment} */\nexport const ${name} = readWeights(\``);
  let line = "";
  for (const [feature, weight] of entries) {
    const entry = `${feature} ${weight}; `;
    if (line.length + entry.length > 400) {
      print(line.trimEnd());
      line = "";
    }
    line += entry;
  }
  print(`${line.trimEnd()}\n\`);`);
}

print(`import { readWeights } from "./model.js";

// Written by test/bench/fit-quotations.ts. Each entry is a feature and what it is worth.`);
printWeights("CUE_WEIGHTS", "What speaks for a reading, by feature.", cueExamples);
printWeights("END_WEIGHTS", "What speaks for an end of the content, by feature.", endExamples);

/** A feature as it is written: names and values by turns. A first part alone stays alone. */
function nameOf(feature: Feature): string {
  const odd = feature.length % 2;
  const parts: string[] = feature.slice(0, odd);
  for (let i = odd; i + 1 < feature.length; i += 2) parts.push(`${feature[i]}=${feature[i + 1]}`);
  return parts.join(" ");
}
