import type { Question } from "../question/question.js";
import type { Features } from "../retrieval/features.js";
import type { Candidate } from "../retrieval/library.js";
import type { Query } from "../retrieval/query.js";
import { PASSAGE_WEIGHTS, passageFeatures } from "../retrieval/rank-passages.js";
import { QUOTATION_WEIGHTS } from "../retrieval/rank-quotations.js";
import { sentenceWeights } from "../retrieval/rank-sentences.js";
import type { Scored } from "../retrieval/scored.js";
import type { Answer, Result } from "./answer.js";
import { shortened } from "./words.js";

/** Why an answer's results stand in their order: each one's features, with their weights. */
export function explainAnswer(answer: Answer): string {
  if (!("question" in answer)) return "";
  const { question } = answer;
  const results = "results" in answer ? answer.results : answer.closest;
  return results.map((result, i) => explainResult(question, result, i + 1)).join("\n");
}

/** The same for passages, before any answer is sought in them. */
export function explainPassages(query: Query, passages: readonly Scored<Candidate>[]): string {
  const weights = [...query.weights].map(([term, weight]) => `${term} ${weight.toFixed(2)}`);
  const lines = passages.map(({ value, score }, i) => {
    const { annotated, span } = value;
    const words = shortened(annotated.article.text.slice(span.start, span.end), 100);
    const place = `[${i + 1}] ${annotated.article.id} ${span.start}–${span.end}  “${words}”`;
    return `${place}\n${sumOf(score, passageFeatures(query, value), PASSAGE_WEIGHTS)}`;
  });
  return [`Terms by rarity: ${weights.join(" · ")}`, ...lines].join("\n");
}

function explainResult(
  { kind }: Question,
  { attribution, citation, features, score }: Result,
  number: number,
): string {
  const weights = attribution
    ? QUOTATION_WEIGHTS
    : sentenceWeights(kind === "when-did" ? "date" : "anything");
  return `[${number}] ${citation.article.id}, paragraph ${citation.paragraph}\n${sumOf(score, features, weights)}`;
}

/** "1.43 = coverage 0.95 × 1 + exact 1 × 0.5": features that count for nothing are left out. */
function sumOf(score: number, features: Features<string>, weights: Features<string>): string {
  const parts = Object.entries(features)
    .map(([name, value]) => ({ name, value, weight: weights[name] ?? 0 }))
    .filter(({ value, weight }) => value * weight !== 0)
    .sort((a, b) => b.value * b.weight - a.value * a.weight)
    .map(
      ({ name, value, weight }) =>
        `${name} ${rounded(value)} × ${rounded(weight)} = ${rounded(value * weight)}`,
    );
  return [`    score ${rounded(score)}`, ...parts.map((part) => `      ${part}`)].join("\n");
}

function rounded(value: number): string {
  return String(Number(value.toFixed(3)));
}
