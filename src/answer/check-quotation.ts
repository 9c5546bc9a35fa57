import type { ClaimedQuotation } from "../question/parse-claimed-quotation.js";
import type { Quotation } from "../quotation/quotation.js";
import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import type { ClaimedWords } from "../retrieval/claimed-words.js";
import { claimedWordsOf, FEWEST_WORDS } from "../retrieval/claimed-words.js";
import { type Comparison, compareWords, numberWords } from "../retrieval/compare-words.js";
import type { Library } from "../retrieval/library.js";
import { nearbyArticles } from "../retrieval/nearby-articles.js";
import { findSpokenWords } from "../retrieval/spoken-word.js";
import { bodyStrand, quotationStrand, type WordStrand } from "../retrieval/word-strand.js";
import { flatMapInSteps } from "../text/in-steps.js";
import type { Span } from "../text/span.js";
import { byDate } from "./by-date.js";
import { checkAltered, isAltered } from "./check-altered.js";
import { checkExact, checkShort, placeOfComparison } from "./check-exact.js";
import { checkJoined, type Runs, runsOf } from "./check-joined.js";
import type { QuotationCheck } from "./quotation-check.js";

/** More words than this are not compared at once. */
const MOST = 1200;

/**
 * Whether somebody said it, in these words: compares a claimed quotation with the archive, word by
 * word. Marks, dashes, case, accents and spaces do not count, an ellipsis allows for words left out.
 *
 * @param readings How the claim may be read, the likeliest first. The check that explains it best counts.
 */
export async function checkQuotation(
  readings: readonly [ClaimedQuotation, ...ClaimedQuotation[]],
  library: Library,
): Promise<QuotationCheck> {
  const checks: QuotationCheck[] = [];
  for (const reading of readings) {
    const check = await checkReading(reading, library);
    if (check.kind === "exact") return check;
    checks.push(check);
  }
  const [first = TOO_SHORT] = checks.toSorted(
    (a, b) => Number(explains(a, b)) - Number(explains(b, a)) || DOUBT[a.kind] - DOUBT[b.kind],
  );
  return first;
}

/** How little a check explains of a claim; less is better. */
const DOUBT: Readonly<Record<QuotationCheck["kind"], number>> = {
  exact: 0,
  "another-speaker": 1,
  altered: 1,
  joined: 1,
  "not-in-archive": 2,
  unclear: 1,
};

/**
 * Whether `whole`, a claim read as nothing but a quotation, tells what `named`, which takes "Ruiz
 * said that" for the speaker, does not: that these words, too, are part of what was said.
 */
function explains(named: QuotationCheck, whole: QuotationCheck): boolean {
  if (named.kind === "unclear" || whole.kind !== "altered") return false;
  if (whole.claim.speaker !== undefined || whole.place.whose !== "quotation") return false;
  const [all, some] = [whole, named].map(({ claim }) => findSpokenWords(claim.words).length);
  const edits = named.kind === "altered" ? named.edits : 0;
  return whole.edits < edits + (all ?? 0) - (some ?? 0);
}

const TOO_SHORT: QuotationCheck = {
  kind: "unclear",
  hint: "Give me at least three words of the quotation: one or two may stand anywhere.",
};

const TOO_LONG: QuotationCheck = {
  kind: "unclear",
  hint: `That is too long to check at once. Give me no more than ${MOST} words.`,
};

async function checkReading(claim: ClaimedQuotation, library: Library): Promise<QuotationCheck> {
  const claimed = claimedWordsOf(claim.words);
  if (claimed.words.length > MOST) return TOO_LONG;
  if (claimed.words.length === 0) return TOO_SHORT;
  const nearby = await nearbyArticles(claimed, library);
  const articles = nearby.toSorted((a, b) => byDate(a.article, b.article));
  if (claimed.words.length < FEWEST_WORDS) {
    const strands = await library.inTurns(
      flatMapInSteps(articles, (annotated) =>
        annotated.quotations
          .filter(isShort)
          .map((quotation) => quotationStrand(annotated, quotation)),
      ),
    );
    return (await checkShort(claim, claimed, strands, library)) ?? TOO_SHORT;
  }
  return checkWords(claim, claimed, articles.flatMap(strandsOf), library);
}

/** One or two words, and what may stand around them, take no more room than this, in UTF-16 code units. */
const LONGEST_OF_FEW = 100;

function isShort({ contents }: Quotation): boolean {
  return contents.reduce((sum, { start, end }) => sum + end - start, 0) <= LONGEST_OF_FEW;
}

/** The body, and those quotations whose words do not stand in it one after the other. */
function strandsOf(annotated: AnnotatedArticle): WordStrand[] {
  const { text } = annotated.article;
  const apart = annotated.quotations.filter(
    ({ contents }) => contents.length > 1 || contents.some((span) => cutsWord(text, span)),
  );
  return [
    ...apart.map((quotation) => quotationStrand(annotated, quotation)),
    bodyStrand(annotated),
  ];
}

/** Whether `span` begins or ends inside a word: the article's "Lind’s" from the "s". */
function cutsWord(text: string, { start, end }: Span): boolean {
  return (
    /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
  );
}

async function checkWords(
  claim: ClaimedQuotation,
  claimed: ClaimedWords,
  strands: readonly WordStrand[],
  library: Library,
): Promise<QuotationCheck> {
  const { numbers, numbered } = numberWords(claimed);
  const sources = strands.map(numbered);
  const comparisons = compareWords(claimed, numbers, sources);
  const [nearest] = comparisons;
  if (nearest?.edits === 0) return checkExact(claim, comparisons, library);

  const nearestFirst = sources.toSorted(
    (a, b) => Number(b.strand === nearest?.strand) - Number(a.strand === nearest?.strand),
  );
  const runs = runsOf(claimed, numbers, nearestFirst, nearest);
  const joined = runs && (await checkJoined(claim, claimed, runs, strands, library));
  if (joined && !runs.isOnePassage) return joined;
  const shortened = runs ? compareWords(withGaps(claimed, runs), numbers, sources) : [];
  if (shortened[0]?.edits === 0) return checkAltered(claim, claimed, shortened, library);
  if (nearest && isAltered(claimed, nearest)) {
    return checkAltered(claim, claimed, comparisons, library);
  }
  return joined ?? notInArchive(claim, claimed, nearest, library);
}

/** The claim as if it had an ellipsis between its runs. */
function withGaps(claimed: ClaimedWords, { runs }: Runs): ClaimedWords {
  const between = runs.slice(1).map(({ first }) => first);
  return { ...claimed, gaps: new Set([...claimed.gaps, ...between]) };
}

async function notInArchive(
  claim: ClaimedQuotation,
  { words }: ClaimedWords,
  nearest: Comparison | undefined,
  library: Library,
): Promise<QuotationCheck> {
  const { articles: searched } = await library.counts();
  const isNear = nearest && nearest.same >= Math.max(2, words.length * NEAR);
  return {
    kind: "not-in-archive",
    claim,
    searched,
    closest: isNear ? placeOfComparison(nearest) : undefined,
  };
}

/** A passage that shares less than this share of the words is no help, but noise. */
const NEAR = 0.3;
