/**
 * Fits the small linear model that chooses whom a pronoun stands for, on articles whose attributions
 * are annotated with their speakers (the format of PolNeAR: `{text, quotes: [{speaker_start,
 * speaker_name}]}`, one a line):
 *
 *     npx tsx test/bench/fit-antecedents.ts TRAIN.jsonl > src/quotation/antecedent-weights.ts
 *
 * A conditional logit: the candidates of one pronoun compete, and those share the truth whose last
 * name is that of the annotated speaker. Who spoke before is as the engine finds it: fit again until
 * the weights stay the same. No weight holds anything of the texts.
 */
import { readFileSync } from "node:fs";
import { paragraphsOf } from "../../src/corpus/article.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import type { Pronoun } from "../../src/quotation/antecedent.js";
import { ANTECEDENT_MODEL, candidatesFor } from "../../src/quotation/antecedent.js";
import type { Member } from "../../src/quotation/cast.js";
import { lastWord, readCast } from "../../src/quotation/cast.js";
import { readSentences } from "../../src/quotation/clause.js";
import { featuresOf } from "../../src/quotation/model.js";
import { resolve } from "../../src/quotation/resolve.js";
import type { Heard, Scene } from "../../src/quotation/scene.js";
import { spanOf } from "../../src/quotation/scene.js";
import { findStatements } from "../../src/quotation/statement.js";
import type { Contest } from "./conditional-logit.js";
import { fitConditionalLogit } from "./conditional-logit.js";

interface Gold {
  readonly speaker_start: number | null;
  readonly speaker_name: string | null;
}

const [path = ""] = process.argv.slice(2);
const articles: { text: string; quotes: Gold[] }[] = readFileSync(path, "utf8")
  .split("\n")
  .filter((line) => line)
  .map((line) => JSON.parse(line));

const GENDERS: ReadonlyMap<string, Pronoun["gender"]> = new Map([
  ...["he", "his", "him", "himself"].map((form) => [form, "male"] as const),
  ...["she", "her", "herself"].map((form) => [form, "female"] as const),
]);

const contests = articles.flatMap(({ text, quotes }, group) => contestsIn(text, quotes, group));

/** One for each pronoun whose speaker is annotated, with those who spoke before as the engine found them. */
function contestsIn(text: string, quotes: readonly Gold[], group: number): Contest[] {
  const sentences = readSentences(text, paragraphsOf(plainArticle("", text)));
  const cast = readCast(text, sentences, []);
  const heard: Heard[] = [];
  const spoken = new Set<Member>();
  const scene: Scene = { text, sentences, cast, heard, spoken };
  return findStatements(sentences).flatMap(({ subject, index, carried }) => {
    if (!subject) return [];
    const words = sentences[index]?.words ?? [];
    const span = spanOf(words, subject.range);
    const gender = GENDERS.get(text.slice(span.start, span.end).toLowerCase());
    const gold = quotes.find(({ speaker_start }) => speaker_start === span.start)?.speaker_name;
    const pronoun = gender && { gender, sentence: index, span };
    const contest = pronoun && gold && !carried ? contestFor(scene, pronoun, gold, group) : [];
    const found = resolve(scene, index, subject.range);
    heard.push({ sentence: index, ...found });
    if (found.member) spoken.add(found.member);
    return contest || [];
  });
}

function contestFor(scene: Scene, pronoun: Pronoun, gold: string, group: number): Contest[] {
  const candidates = candidatesFor(scene, pronoun).map(({ member, values }) => ({
    right: lastWord(member.name) === lastWord(gold),
    features: featuresOf(ANTECEDENT_MODEL, values).map(({ kind, values }) => `${kind}\t${values}`),
  }));
  const decided = candidates.length > 1 && candidates.some(({ right }) => right);
  return decided ? [{ candidates, group }] : [];
}

const weights = fitConditionalLogit(contests, {
  minimum: 10,
  smallest: 0.02,
  l2: 0.02,
  rate: 0.05,
  epochs: 15,
});
process.stderr.write(`${contests.length} pronouns, ${weights.size} weights\n`);
const entries = [...weights].sort(([a], [b]) => (a < b ? -1 : 1));
const lines = ANTECEDENT_MODEL.kinds.map((kind) => {
  const own = entries.flatMap(([feature, weight]) =>
    feature.startsWith(`${kind}\t`) ? [`${feature.slice(kind.length + 1)} ${weight}`] : [],
  );
  return `  ${kind.includes(" ") ? `"${kind}"` : kind}:\n    "${own.join("; ")}",`;
});
process.stdout.write(`// Written by test/bench/fit-antecedents.ts: by kind of feature, the values of its facts and what they are worth.

/** What speaks for whom a pronoun stands for. */
export const ANTECEDENT_WEIGHTS: Readonly<Record<string, string>> = {
${lines.join("\n")}
};
`);
