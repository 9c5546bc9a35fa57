/**
 * Fits the two small linear models of src/quotation on articles whose attributions are annotated:
 *
 *     npx tsx test/bench/fit-quotations.ts TRAIN.jsonl > src/quotation/weights.ts
 *
 * Logistic regression by stochastic gradient descent with AdaGrad steps (Duchi 2011) and an L2
 * penalty. A feature must have been seen in several articles to be kept, and none holds a word
 * of a text: only the closed lists of src/quotation and the sorts of words.
 */
import { readFileSync } from "node:fs";
import { paragraphsOf } from "../../src/corpus/article.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import type { Arrangement } from "../../src/quotation/arrangement.js";
import { arrangementsOf, endsOf } from "../../src/quotation/arrangement.js";
import type { Sentence } from "../../src/quotation/clause.js";
import { readSentences } from "../../src/quotation/clause.js";
import { findCues } from "../../src/quotation/cue.js";
import { arrangementFeatures, endFeatures } from "../../src/quotation/features.js";
import { probability } from "../../src/quotation/model.js";

interface Gold {
  readonly spans: readonly (readonly [number, number])[];
  readonly cue_spans: readonly (readonly [number, number])[];
  readonly start: number;
  readonly end: number;
}

interface Example {
  readonly features: readonly string[];
  readonly label: 0 | 1;
  readonly article: number;
}

const [path = ""] = process.argv.slice(2);
const articles: { text: string; quotes: Gold[] }[] = readFileSync(path, "utf8")
  .split("\n")
  .filter((line) => line)
  .map((line) => JSON.parse(line));

const cueExamples: Example[] = [];
const endExamples: Example[] = [];
articles.forEach(({ text, quotes }, article) => {
  for (const sentence of readSentences(text, paragraphsOf(plainArticle("", text)))) {
    const inside = quotes.filter(
      ({ start, end }) => start < sentence.span.end && end > sentence.span.start,
    );
    for (const cue of findCues(sentence.words)) {
      const arrangements = arrangementsOf(sentence.words, cue);
      for (const arrangement of arrangements) {
        const gold = inside.find((quote) => agrees(sentence, arrangement, quote));
        const features = arrangementFeatures(sentence.words, arrangement);
        cueExamples.push({ features, label: gold ? 1 : 0, article });
        if (gold && arrangement.right.to > arrangement.right.from)
          pushEnds(sentence, arrangement, gold, article);
      }
    }
  }
});
process.stderr.write(
  `${cueExamples.length} readings, ${cueExamples.filter((e) => e.label).length} right; ${endExamples.length} ends\n`,
);

/** Whether the reading is the annotated attribution: its cue, and content that begins (or ends) where it does. */
function agrees(
  { words }: Sentence,
  { cue, frame, left, right }: Arrangement,
  quote: Gold,
): boolean {
  const at = (i: number) => words[i]?.span.start ?? -1;
  const till = (i: number) => words[i - 1]?.span.end ?? -1;
  const near = (a: number, b: number) => Math.abs(a - b) <= 4;
  const head = words[cue.head]?.span ?? { start: 0, end: 0 };
  const cued = quote.cue_spans.some(([start, end]) => start < head.end && head.start < end);
  const first = quote.spans[0] ?? [0, 0];
  const parted = quote.spans.length > 1;
  if (!cued) return false;
  const started = near(first[0], at(left.from)) || near(first[1], till(left.to));
  if (frame === "quoted-before")
    return !parted && near(first[0], at(left.from)) && near(first[1], till(left.to));
  if (frame === "before")
    return (
      left.to > left.from &&
      !(parted && quote.end > head.end && quote.end <= till(words.length)) &&
      near(first[1], till(left.to)) &&
      near(first[0], at(left.from))
    );
  if (frame === "around")
    return parted && started && quote.spans.some(([start]) => near(start, at(right.from)));
  return near(quote.start, at(right.from));
}

function pushEnds(
  { words }: Sentence,
  arrangement: Arrangement,
  gold: Gold,
  article: number,
): void {
  const ends = endsOf(words, arrangement.right);
  const goldEnd = Math.max(
    ...gold.spans.map(([, end]) => end).filter((end) => end <= (words.at(-1)?.span.end ?? 0) + 2),
  );
  const distance = (end: number) => Math.abs((words[end - 1]?.span.end ?? 0) - goldEnd);
  const best = ends.reduce((a, b) => (distance(b) < distance(a) ? b : a), ends.at(-1) ?? 0);
  for (const end of ends) {
    endExamples.push({
      features: endFeatures(words, arrangement, end),
      label: end === best ? 1 : 0,
      article,
    });
  }
}

function fit(
  examples: readonly Example[],
  minimum: number,
  l2: number,
  epochs: number,
): Map<string, number> {
  const seen = new Map<string, Set<number>>();
  for (const { features, article } of examples) {
    for (const feature of features) {
      const set = seen.get(feature) ?? new Set();
      if (set.size < minimum) set.add(article);
      seen.set(feature, set);
    }
  }
  const names = [...seen].filter(([, set]) => set.size >= minimum).map(([name]) => name);
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features }) =>
    Int32Array.from(features.flatMap((f) => index.get(f) ?? [])),
  );
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  let seed = 7;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const n of order) {
      const row = rows[n] ?? new Int32Array();
      let sum = 0;
      for (const f of row) sum += weights[f] ?? 0;
      const error = (examples[n]?.label ?? 0) - 1 / (1 + Math.exp(-sum));
      for (const f of row) {
        const gradient = error - l2 * (weights[f] ?? 0);
        squares[f] = (squares[f] ?? 0) + gradient * gradient;
        weights[f] = (weights[f] ?? 0) + (RATE * gradient) / Math.sqrt(squares[f] ?? 1);
      }
    }
  }
  return new Map(
    names
      .map((name, i) => [name, Math.round((weights[i] ?? 0) * 100) / 100])
      .filter(([, w]) => Math.abs(Number(w)) >= 0.05) as [string, number][],
  );
}

const RATE = Number(process.env["RATE"] ?? 0.3);
const [L2, EPOCHS] = [Number(process.env["L2"] ?? 0.001), Number(process.env["EPOCHS"] ?? 12)];
const cueWeights = fit(cueExamples, Number(process.env["MIN"] ?? 8), L2, EPOCHS);
const endWeights = fit(endExamples, Number(process.env["MIN"] ?? 8), L2, EPOCHS);
for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7]) {
  const picked = cueExamples.filter(
    ({ features }) => probability(cueWeights, features) >= threshold,
  );
  const right = picked.filter(({ label }) => label).length;
  process.stderr.write(
    `${threshold}: P ${right / picked.length} R ${right / cueExamples.filter((e) => e.label).length} (on train)\n`,
  );
}
const table = (weights: Map<string, number>) =>
  [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `${name} ${weight}`)
    .join("\n");
process.stdout.write(`/** Weights of the cue model, by feature. Written by test/bench/fit-quotations.ts. */
const CUE_LINES = \`
${table(cueWeights)}
\`;

/** Weights of the content's end. */
const END_LINES = \`
${table(endWeights)}
\`;

export const CUE_WEIGHTS = read(CUE_LINES);
export const END_WEIGHTS = read(END_LINES);

function read(lines: string): ReadonlyMap<string, number> {
  return new Map(
    lines.trim().split("\\n").filter((x) => x).map((line) => {
      const cut = line.lastIndexOf(" ");
      return [line.slice(0, cut), Number(line.slice(cut + 1))] as const;
    }),
  );
}
`);
process.stderr.write(`${cueWeights.size} + ${endWeights.size} weights\n`);
