import type { Span } from "../text/span.js";

/** The time in which a clause tells. */
export type Tense = "past" | "future" | "present" | "unknown";

const FUTURE =
  /^(?:will|'ll|’ll|shall|won't|expected|expects?|scheduled|due|plans?|planned|planning|set|going|would|should|upcoming|coming|payable|effective|hopes?|likely|may|can|could|must|ahead|until|by|begins|starts|opens|takes|agenda|deadline|slated|intends?|promised?|promises|vowed|vows|tomorrow|next|next's)$/i;
const PAST =
  /^(?:was|were|had|did|said|told|took|made|came|went|began|held|met|won|lost|left|became|got|gave|found|fell|rose|grew|sent|saw|ran|shot|broke|struck|brought|bought|sold|paid|led|spoke|wrote|knew|thought|kept|stood|heard|built|hit|cut|quit|fought|sought|caught|flew|drew|chose|drove|ate|sank|sprang|sat|slept|spent|taught|threw|wore|withdrew|\p{L}{2,}ed|since|ago|ended)$/iu;
const PRESENT = /^(?:is|are|am|has|have|does|do|says|say)$/i;

const WORD = /[\p{L}’']+/gu;

/**
 * The tense that a time expression stands in: that of the nearest verb before it in its
 * sentence, or else after it.
 */
export function tenseAt(text: string, sentence: Span, timex: Span): Tense {
  const left = text.slice(Math.max(sentence.start, timex.start - 120), timex.start);
  const right = text.slice(timex.end, Math.min(sentence.end, timex.end + 120));
  const wordsBefore = (left.match(WORD) ?? []).toReversed();
  const wordsAfter = right.match(WORD) ?? [];
  return tenseOf(wordsBefore) ?? tenseOf(wordsAfter) ?? "unknown";
}

function tenseOf(words: readonly string[]): Tense | undefined {
  for (const [place, word] of words.entries()) {
    if (FUTURE.test(word) && !(place > 0 && /^(?:by|until)$/i.test(word))) return "future";
    if (PAST.test(word)) return "past";
    if (PRESENT.test(word)) return "present";
  }
  return undefined;
}
