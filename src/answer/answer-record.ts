import type { QuestionKind } from "../question/question.js";
import type { Answer, Result } from "./answer.js";
import { wordsOf } from "./excerpt.js";

/** What `ask --jsonl` prints for one question: at most ten answers, best first. */
export function answerRecord(id: string, kind: QuestionKind | undefined, answer: Answer): object {
  const results = "results" in answer ? answer.results.slice(0, 10) : [];
  return {
    id,
    kind: kind ?? "unclear",
    status: STATUS[answer.kind],
    answers: results.flatMap((result) => resultRecord(result) ?? []),
  };
}

const STATUS: Readonly<Record<Answer["kind"], string>> = {
  found: "found",
  undated: "found",
  mentions: "found",
  articles: "found",
  "not-found": "not-found",
  unclear: "unclear",
};

function resultRecord({ score, attribution, date, excerpt }: Result): object | undefined {
  if (!excerpt) return undefined;
  return {
    score,
    speaker: attribution?.speaker.name ?? null,
    grade: attribution?.speaker.grade ?? null,
    date: date ? { text: date.words, value: date.timex.value, kind: date.of } : null,
    excerpt: { article: excerpt.article.id, ...excerpt.span, text: wordsOf(excerpt) },
  };
}
