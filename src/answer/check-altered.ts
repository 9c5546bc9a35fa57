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
const [WORDS, TERMS] = [0.6, 0.5];

/** Whether the claim is what stands there with some words changed, and not merely like it. */
export function isAltered(claimed: ClaimedWords, { steps, edits, same }: Comparison): boolean {
  if (edits <= 1) return true;
  const source = steps.filter(({ source, kind }) => source !== undefined && kind !== "elided");
  if (same < WORDS * Math.max(claimed.words.length, source.length)) return false;
  const isTerm = (i: number) => termOf(claimedText(claimed, i, i + 1)) !== "";
  const terms = claimed.words.filter((_, i) => isTerm(i)).length;
  const kept = steps.filter(
    ({ claimed: i, kind }) => kind === "same" && i !== undefined && isTerm(i),
  ).length;
  return kept >= TERMS * terms;
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
  const { edits } = comparison;
  return { kind: "altered", claim, place, speaker, edits, changes: [first, ...rest] };
}

/** The differences in order, neighbouring ones as one. */
function changesIn(claimed: ClaimedWords, { steps, strand }: Comparison): Change[] {
  const groups: Step[][] = [];
  let isOpen = false;
  for (const step of steps) {
    const isEdit = step.kind !== "same" && step.kind !== "elided";
    const group = groups.at(-1);
    if (isEdit && isOpen && group && !crossesSeam(strand, group, step)) group.push(step);
    else if (isEdit) groups.push([step]);
    isOpen = isEdit;
  }
  return groups.map((group) => changeOf(claimed, strand, steps, group));
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
  const before = steps
    .slice(
      0,
      steps.findIndex((step) => step === group[0]),
    )
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
