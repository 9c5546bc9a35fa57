import type { Evidence } from "../retrieval/evidence.js";
import { overlap, textOf } from "../text/span.js";
import type { DateFinding } from "./answer.js";

/** A question in an article, with the answer that follows it, and the one date that the answer gives. */
export interface AnsweredNext {
  readonly evidence: Evidence;
  readonly date: DateFinding;
}

/**
 * Where the evidence's sentence is itself a question, as in an interview: the next sentence, if it
 * gives one date and no other. Undefined for every other sentence.
 */
export function answeredNext(evidence: Evidence): AnsweredNext | undefined {
  const { annotated, span } = evidence;
  const { text } = annotated.article;
  if (!/\?["”’')]*\s*$/.test(textOf(text, span))) return undefined;
  const next = annotated.sentences.find(({ start }) => start >= span.end);
  if (!next) return undefined;
  const dates = annotated.timexes.filter(
    (timex) => overlap(timex.span, next) && timex.type === "DATE" && !timex.value.endsWith("_REF"),
  );
  const [timex, ...others] = dates;
  if (!timex || others.length > 0) return undefined;
  return {
    evidence: { ...evidence, span: { start: span.start, end: next.end } },
    date: { timex, words: textOf(text, timex.span), of: "happened" },
  };
}
