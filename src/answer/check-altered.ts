import type { ClaimedQuotation } from "../question/parse-claimed-quotation.js";
import type { Step } from "../retrieval/align-words.js";
import { type ClaimedWords, claimedText } from "../retrieval/claimed-words.js";
import type { Comparison } from "../retrieval/compare-words.js";
import type { Library } from "../retrieval/library.js";
import type { WordStrand } from "../retrieval/word-strand.js";
import { contains } from "../text/span.js";
import { termOf } from "../text/term.js";
import { judgeSpeakers, placeOfComparison } from "./check-exact.js";
import type { Change, QuotationCheck } from "./quotation-check.js";

/** How many of the words, and of those that are no mere function words, must be the same. */
const [WORDS, TERMS] = [2 / 3, 0.5];

/** How many of the words must stand there where their order is another. */
const SHUFFLED = 0.85;

/** Whether the claim is what stands there with some words changed, and not merely like it. */
export function isAltered(claimed: ClaimedWords, comparison: Comparison): boolean {
  const { steps, edits, same } = comparison;
  if (edits <= 1 || isShuffled(claimed, comparison)) return true;
  const source = steps.filter(({ source, kind }) => source !== undefined && kind !== "elided");
  if (same < WORDS * Math.max(claimed.words.length, source.length)) return false;
  const isTerm = (i: number) => termOf(claimedText(claimed, i, i + 1)) !== "";
  const terms = claimed.words.filter((_, i) => isTerm(i)).length;
  const kept = steps.filter(
    ({ claimed: i, kind }) => kind === "same" && i !== undefined && isTerm(i),
  ).length;
  return kept >= TERMS * terms;
}

/** Whether nearly all of the claim's words stand there, each as often, whatever their order. */
function isShuffled({ words }: ClaimedWords, { steps, strand }: Comparison): boolean {
  const forms = steps.flatMap(({ source }) => strand.words[source ?? -1]?.form ?? []);
  const left = new Map<string, number>();
  for (const form of forms) left.set(form, (left.get(form) ?? 0) + 1);
  let found = 0;
  for (const { form } of words) {
    const count = left.get(form) ?? 0;
    if (count > 0) found += 1;
    left.set(form, count - 1);
  }
  return found >= SHUFFLED * Math.max(words.length, forms.length);
}

/** Which words differ at the best of `found`, all of the fewest edits. */
export async function checkAltered(
  claim: ClaimedQuotation,
  claimed: ClaimedWords,
  found: readonly Comparison[],
  library: Library,
): Promise<QuotationCheck> {
  const [best] = await judgeSpeakers(claim, found, library);
  const [first, ...rest] = best ? changesIn(claimed, best.comparison) : [];
  if (!best || !first) throw new Error("an altered quotation differs somewhere");
  const { comparison, speaker } = best;
  const place = placeOfComparison(comparison);
  const edits = withSilentGaps(claimed, comparison.steps).filter(isEdit).length;
  return { kind: "altered", claim, place, speaker, edits, changes: [first, ...rest] };
}

const isEdit = ({ kind }: Step) => kind !== "same" && kind !== "elided";

/** The differences in order, neighbouring ones as one. */
function changesIn(claimed: ClaimedWords, { steps: aligned, strand }: Comparison): Change[] {
  const steps = withSilentGaps(claimed, aligned);
  const groups: Step[][] = [];
  let isOpen = false;
  for (const step of steps) {
    const group = groups.at(-1);
    if (isEdit(step) && isOpen && group && !crossesSeam(strand, group, step)) group.push(step);
    else if (isEdit(step)) groups.push([step]);
    isOpen = isEdit(step);
  }
  return groups.map((group) => changeOf(claimed, strand, steps, group));
}

/** Words may be left out where the claim has an ellipsis; where it has none, that is a change. */
function withSilentGaps({ gaps }: ClaimedWords, steps: readonly Step[]): Step[] {
  let next = Number.NaN;
  return steps
    .toReversed()
    .map((step): Step => {
      next = step.claimed ?? next;
      return step.kind === "elided" && !gaps.has(next) ? { ...step, kind: "left-out" } : step;
    })
    .reverse();
}

/** Whether the quotation is interrupted between the words of `group` and that of `step`. */
function crossesSeam({ quotation, words }: WordStrand, group: readonly Step[], step: Step) {
  const before = words[group.findLast(({ source }) => source !== undefined)?.source ?? -1];
  const after = words[step.source ?? -1];
  if (!quotation || !before || !after) return false;
  const piece = { start: before.span.start, end: after.span.end };
  return !quotation.contents.some((content) => contains(content, piece));
}

function changeOf(
  claimed: ClaimedWords,
  { annotated, words }: WordStrand,
  steps: readonly Step[],
  group: readonly Step[],
): Change {
  const mine = group.flatMap(({ claimed: i }) => i ?? []);
  const theirs = group.flatMap(({ source }) => words[source ?? -1] ?? []);
  const [head, tail] = [theirs[0], theirs.at(-1)];
  const [first, last] = [mine[0], mine.at(-1)];
  const [opening] = group;
  const before = steps
    .slice(0, opening ? steps.indexOf(opening) : 0)
    .findLast((step) => step.claimed !== undefined)?.claimed;
  return {
    claimed: first === undefined || last === undefined ? "" : claimedText(claimed, first, last + 1),
    source: head &&
      tail && {
        article: annotated.article,
        span: { start: head.span.start, end: tail.span.end },
      },
    after: before === undefined ? undefined : claimedText(claimed, before, before + 1),
  };
}
