import type { ClaimedQuotation } from "../question/parse-claimed-quotation.js";
import type { ClaimedWords } from "../retrieval/claimed-words.js";
import { type Comparison, ownershipOf } from "../retrieval/compare-words.js";
import type { Library } from "../retrieval/library.js";
import type { WordStrand } from "../retrieval/word-strand.js";
import { byDate } from "./by-date.js";
import { compareSpeaker, type SpeakerVerdict } from "./claimed-speaker.js";
import { placeOf } from "./place.js";
import type { Place, QuotationCheck } from "./quotation-check.js";

/** A place where the words stand, and what it says about the claimed speaker. */
export interface Judged {
  readonly comparison: Comparison;
  readonly speaker: SpeakerVerdict;
}

/** The claimed words stand at each of `found`: whose they are, and whose they were claimed to be. */
export async function checkExact(
  claim: ClaimedQuotation,
  found: readonly Comparison[],
  library: Library,
): Promise<QuotationCheck> {
  const judged = await judgeSpeakers(claim, found, library);
  const [best] = judged;
  if (!best) throw new Error("an exact quotation stands somewhere");
  const place = placeOfComparison(best.comparison);
  const elsewhere = otherArticles(judged);
  if (best.speaker.kind === "differs") return { kind: "another-speaker", claim, place, elsewhere };
  const leftOut = best.comparison.steps.some(({ kind }) => kind === "elided");
  return { kind: "exact", claim, place, speaker: best.speaker, leftOut, elsewhere };
}

/** One or two words are checked only where they are all that somebody is quoted with. */
export async function checkShort(
  claim: ClaimedQuotation,
  claimed: ClaimedWords,
  strands: readonly WordStrand[],
  library: Library,
): Promise<QuotationCheck | undefined> {
  const sought = claimed.words.map(({ form }) => form).join(" ");
  const found = strands
    .filter(({ words }) => words.map(({ form }) => form).join(" ") === sought)
    .flatMap((strand): Comparison[] => {
      const spans = strand.words.map(({ span }) => span);
      const [head, tail] = [spans[0], spans.at(-1)];
      if (!head || !tail) return [];
      return [
        {
          strand,
          steps: [],
          edits: 0,
          same: spans.length,
          span: { start: head.start, end: tail.end },
          ownership: ownershipOf(strand.annotated, spans),
        },
      ];
    });
  return found.length > 0 ? checkExact(claim, found, library) : undefined;
}

/** The comparisons with their speakers: whoever was claimed first, the earliest article first. */
export async function judgeSpeakers(
  { speaker: claimed }: ClaimedQuotation,
  comparisons: readonly Comparison[],
  library: Library,
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const comparison of comparisons) {
    const { ownership, strand } = comparison;
    const speaker =
      ownership.whose === "quotation"
        ? await compareSpeaker(claimed, strand.annotated, ownership.quotation, library)
        : unowned(claimed);
    judged.push({ comparison, speaker });
  }
  const articleOf = ({ comparison }: Judged) => comparison.strand.annotated.article;
  return judged.toSorted((a, b) => rankOf(a) - rankOf(b) || byDate(articleOf(a), articleOf(b)));
}

function unowned(claimed: string | undefined): SpeakerVerdict {
  if (claimed === undefined) return { kind: "not-asked" };
  const because = `The article does not quote one speaker with these words, so “${claimed}” cannot be confirmed.`;
  return { kind: "unsure", because };
}

function rankOf({ speaker, comparison: { ownership } }: Judged): number {
  if (ownership.whose !== "quotation") return 4 + Number(ownership.whose === "article");
  return { confirmed: 0, "not-asked": 0, unsure: 1, differs: 2 }[speaker.kind];
}

/** The best place in each article but the first. */
function otherArticles(judged: readonly Judged[]): readonly Place[] {
  const seen = new Set(judged.slice(0, 1).map((each) => each.comparison.strand.annotated));
  const others: Place[] = [];
  for (const { comparison } of judged) {
    const { annotated } = comparison.strand;
    if (seen.has(annotated)) continue;
    seen.add(annotated);
    others.push(placeOfComparison(comparison));
  }
  return others;
}

/** Where a comparison's words stand, ready to be shown. */
export function placeOfComparison({ strand, span, ownership, edits }: Comparison): Place {
  return placeOf(strand.annotated, span, ownership, edits === 0);
}
