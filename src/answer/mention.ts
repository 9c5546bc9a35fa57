import { dayInWords } from "../corpus/plain-date.js";
import type { Evidence } from "../retrieval/evidence.js";
import { byPlace } from "../retrieval/rank-passages.js";
import type { Scored } from "../retrieval/scored.js";
import { mapInSteps, sortedInSteps } from "../text/in-steps.js";
import { textOf } from "../text/span.js";
import { describeValue } from "../timex/describe-value.js";
import type { When } from "./answer.js";
import { type Days, dateOfSaying, daysOf } from "./days-of.js";
import { groupSameWordsInSteps } from "./same-words.js";

/** Something said or written, and between which days. */
export interface Mention {
  readonly evidence: Scored<Evidence>;
  readonly days: Days;
}

/**
 * The mentions among `ranked`, the earliest first, those of no known date last. The same words in
 * several articles are one mention: the earliest. Worked out a step at a time.
 */
export function* mentionsInSteps(
  ranked: readonly Scored<Evidence>[],
): Generator<undefined, Mention[]> {
  const dated = yield* mapInSteps(ranked, (evidence) => ({
    evidence,
    days: daysOf(evidence.value),
  }));
  const ordered = yield* sortedInSteps(dated, byTime);
  const groups = yield* groupSameWordsInSteps(
    ordered.map(({ evidence }) => evidence),
    ordered.length,
  );
  const kept = new Set(groups.map(({ places }) => places[0]));
  return ordered.filter(({ evidence }) => kept.has(evidence.value));
}

/** Whether its date is known, and not only bounds of it. */
export function isDated({ days }: Mention): boolean {
  return !days.areBounds && days.from !== undefined && days.to !== undefined;
}

/** When it was, in words; undefined where that is not known. */
export function whenOf(mention: Mention): When | undefined {
  if (!isDated(mention)) return undefined;
  const { value } = mention.evidence;
  const said = dateOfSaying(value);
  if (said) {
    const words = textOf(value.annotated.article.text, said.span);
    return { words: describeValue(said.value, said.mod), how: `the article says “${words}”` };
  }
  const { from, to } = mention.days;
  return from && to
    ? {
        words: from === to ? dayInWords(from) : `${dayInWords(from)} to ${dayInWords(to)}`,
        how: "the day on which the article was published",
      }
    : undefined;
}

function byTime(a: Mention, b: Mention): number {
  const [left, right] = [keyOf(a), keyOf(b)];
  return left < right ? -1 : left > right ? 1 : byPlace(a.evidence.value, b.evidence.value);
}

function keyOf(mention: Mention): string {
  const { from, to } = mention.days;
  return isDated(mention) ? `${from} ${to}` : "9999-99-99";
}
