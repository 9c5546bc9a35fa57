import type { QuestionKind } from "../question/question.js";
import type { Answer, DateFinding, Result } from "./answer.js";
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
  uncertain: "unclear",
  "not-found": "not-found",
  unclear: "unclear",
};

function resultRecord({ score, attribution, date, occasion, excerpt }: Result): object | undefined {
  if (!excerpt) return undefined;
  return {
    score,
    speaker: attribution?.speaker.name ?? null,
    grade: attribution?.speaker.grade ?? null,
    date: date
      ? { text: date.words, value: intervalOf(date), kind: date.of }
      : occasion
        ? { text: wordsOf(occasion), value: null, kind: "occasion" }
        : null,
    excerpt: { article: excerpt.article.id, ...excerpt.span, text: wordsOf(excerpt) },
  };
}

/** The date's value; for a stretch both ends, as ISO 8601 writes an interval: "1826/1827". */
function intervalOf({ timex, until }: DateFinding): string {
  return until ? `${timex.value}/${until.value}` : timex.value;
}
