import type { ClaimedQuotation } from "../question/parse-claimed-quotation.js";
import type { WordNumbers } from "../retrieval/align-words.js";
import { type ClaimedWords, claimedText, claimedWordsOf } from "../retrieval/claimed-words.js";
import {
  type Comparison,
  compareWords,
  type NumberedStrand,
  numberWords,
  ownershipOf,
} from "../retrieval/compare-words.js";
import { coverWords, type Run } from "../retrieval/cover-words.js";
import type { Library } from "../retrieval/library.js";
import type { WordStrand } from "../retrieval/word-strand.js";
import { contains, type Span } from "../text/span.js";
import { judgeSpeakers, placeOfComparison } from "./check-exact.js";
import type { Part, Place, QuotationCheck } from "./quotation-check.js";

/** With fewer edits than a part has words, one passage explains the claim better than two. */
const FEWEST_EDITS = 3;

/** The runs of a claim's words that stand word for word, and whether they all stand in one passage. */
export interface Runs {
  readonly runs: readonly Run[];
  /** Whether it is one quotation, or one paragraph of the article's own words. */
  readonly isOnePassage: boolean;
}

/**
 * The claim in parts that each stand word for word; undefined where it has none such, or where
 * one passage explains it better.
 *
 * @param nearest The passage that comes nearest to the claim, if any does.
 */
export function runsOf(
  claimed: ClaimedWords,
  numbers: WordNumbers,
  strands: readonly NumberedStrand[],
  nearest: Comparison | undefined,
): Runs | undefined {
  if (nearest && nearest.edits < FEWEST_EDITS && claimed.gaps.size === 0) return undefined;
  const runs = coverWords(claimed, strands, numbers);
  return runs && { runs, isOnePassage: isOnePassage(runs) };
}

/** The claim as joined from `runs`, each where it stands best; undefined where it is one run. */
export async function checkJoined(
  claim: ClaimedQuotation,
  claimed: ClaimedWords,
  { runs }: Runs,
  strands: readonly WordStrand[],
  library: Library,
): Promise<QuotationCheck | undefined> {
  const found: Part[] = [];
  for (const { first, last } of runs) {
    const words = claimedText(claimed, first, last);
    const place = await placeOfWords({ ...claim, words }, strands, library);
    if (place) found.push({ words, place });
  }
  const [one, two, ...rest] = found;
  return one && two ? { kind: "joined", claim, parts: [one, two, ...rest] } : undefined;
}

async function placeOfWords(
  claim: ClaimedQuotation,
  strands: readonly WordStrand[],
  library: Library,
): Promise<Place | undefined> {
  const claimed = claimedWordsOf(claim.words);
  const { numbers, numbered } = numberWords(claimed);
  const found = compareWords(claimed, numbers, strands.map(numbered));
  const [best] = await judgeSpeakers(claim, found, library);
  return best && placeOfComparison(best.comparison);
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
