import type { ClaimedQuotation } from "../question/parse-claimed-quotation.js";
import type { WordNumbers } from "../retrieval/align-words.js";
import { type ClaimedWords, claimedText } from "../retrieval/claimed-words.js";
import { type Comparison, type NumberedStrand, ownershipOf } from "../retrieval/compare-words.js";
import { coverWords, type Run } from "../retrieval/cover-words.js";
import { contains, type Span } from "../text/span.js";
import { placeOf } from "./place.js";
import type { Part, QuotationCheck } from "./quotation-check.js";

/** With fewer edits than a part has words, one passage explains the claim better than two. */
const FEWEST_EDITS = 3;

/**
 * The claim as parts that stand word for word in different passages; undefined where it is none.
 *
 * @param nearest The passage that comes nearest to the claim, if any does.
 * @param within Where the parts may all stand in one quotation or paragraph, too: in another order.
 */
export function checkJoined(
  claim: ClaimedQuotation,
  claimed: ClaimedWords,
  numbers: WordNumbers,
  strands: readonly NumberedStrand[],
  nearest: Comparison | undefined,
  within: "several passages" | "any",
): QuotationCheck | undefined {
  if (nearest && nearest.edits < FEWEST_EDITS && claimed.gaps.size === 0) return undefined;
  const runs = coverWords(claimed, strands, numbers);
  if (!runs || (within !== "any" && isOnePassage(runs))) return undefined;
  const [first, second, ...rest] = runs.map((run) => partOf(claimed, run));
  if (!first || !second) return undefined;
  return { kind: "joined", claim, parts: [first, second, ...rest] };
}

function partOf(claimed: ClaimedWords, run: Run): Part {
  const { annotated } = run.strand;
  const spans = spansOf(run);
  const place = placeOf(annotated, extentOfRun(run), ownershipOf(annotated, spans), true);
  return { words: claimedText(claimed, run.first, run.last), place };
}

function spansOf({ strand, at, first, last }: Run): Span[] {
  return strand.words.slice(at, at + last - first).map(({ span }) => span);
}

function extentOfRun(run: Run): Span {
  const spans = spansOf(run);
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** Whether all runs stand in one quotation, or in one paragraph outside of any. */
function isOnePassage(runs: readonly Run[]): boolean {
  const [first] = runs;
  if (!first || runs.some(({ strand }) => strand.annotated !== first.strand.annotated))
    return false;
  const { annotated } = first.strand;
  const all = ownershipOf(annotated, runs.flatMap(spansOf));
  if (all.whose !== "article") return all.whose === "quotation";
  return annotated.paragraphs.some((paragraph) =>
    runs.every((run) => contains(paragraph, extentOfRun(run))),
  );
}
