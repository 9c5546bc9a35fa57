import type { Quotation } from "../quotation/quotation.js";
import type { Span } from "../text/span.js";
import { contains, overlap } from "../text/span.js";
import { alignWords, nearestStretches, type Step, type WordNumbers } from "./align-words.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import type { ClaimedWords } from "./claimed-words.js";
import type { WordStrand } from "./word-strand.js";

/** Claimed words beside the words of an article that come nearest to them. */
export interface Comparison {
  readonly strand: WordStrand;
  readonly steps: readonly Step[];
  readonly edits: number;
  /** How many claimed words stand there. */
  readonly same: number;
  /** From the first to the last of the article's words. */
  readonly span: Span;
  readonly ownership: Ownership;
}

/** Whose words a stretch of an article consists of. */
export type Ownership =
  | { readonly whose: "quotation"; readonly quotation: Quotation }
  | { readonly whose: "article" | "mixed" };

/** A strand whose words are numbered as the claim's are. */
export interface NumberedStrand {
  readonly strand: WordStrand;
  readonly numbers: WordNumbers;
}

/** Numbers the words of `claim`, and those of any strand to match; a word it has not is -1. */
export function numberWords(claim: ClaimedWords): {
  readonly numbers: WordNumbers;
  readonly numbered: (strand: WordStrand) => NumberedStrand;
} {
  const known = new Map<string, number>();
  for (const { form } of claim.words) if (!known.has(form)) known.set(form, known.size);
  const number = ({ form }: { readonly form: string }) => known.get(form) ?? -1;
  return {
    numbers: Int32Array.from(claim.words, number),
    numbered: (strand) => ({ strand, numbers: Int32Array.from(strand.words, number) }),
  };
}

/** How many places are compared word by word. */
const COMPARED = 60;

/**
 * Where `claim` comes nearest to what stands in `strands`: all places of the fewest edits, in the
 * order of the strands. Places where it would have to leap from one passage to another are none.
 */
export function compareWords(
  { gaps }: ClaimedWords,
  numbers: WordNumbers,
  strands: readonly NumberedStrand[],
): readonly Comparison[] {
  const stretches = strands
    .flatMap(({ strand, numbers: source }) =>
      nearestStretches(numbers, gaps, source).map((stretch) => ({ strand, source, stretch })),
    )
    .sort((a, b) => a.stretch.edits - b.stretch.edits)
    .slice(0, COMPARED);
  const found: Comparison[] = [];
  for (const { strand, source, stretch } of stretches) {
    if (found[0] && stretch.edits > found[0].edits) break;
    const steps = alignWords(numbers, gaps, source, stretch);
    const comparison = steps && comparisonOf(strand, steps);
    if (comparison && (strand.quotation || isOnePassage(comparison))) found.push(comparison);
  }
  return found;
}

function comparisonOf(strand: WordStrand, aligned: readonly Step[]): Comparison | undefined {
  const steps = withoutStrangers(strand, aligned);
  const spans = spansOf(strand, steps);
  const [head, tail] = [spans[0], spans.at(-1)];
  if (!head || !tail) return undefined;
  return {
    strand,
    steps,
    edits: steps.filter(({ kind }) => kind !== "same" && kind !== "elided").length,
    same: steps.filter(({ kind }) => kind === "same").length,
    span: { start: head.start, end: tail.end },
    ownership: ownershipOf(strand.annotated, spans),
  };
}

/** The article's words that the claim's were compared with. */
function spansOf(strand: WordStrand, steps: readonly Step[]): Span[] {
  return steps.flatMap(({ source, kind }) => {
    const word = source === undefined || kind === "elided" ? undefined : strand.words[source];
    return word ? [word.span] : [];
  });
}

/** Whose words `spans` are: the smallest quotation's that has them all, if there is one. */
export function ownershipOf(annotated: AnnotatedArticle, spans: readonly Span[]): Ownership {
  const touched = annotated.quotations.filter(({ contents }) =>
    spans.some((span) => contents.some((content) => overlap(content, span))),
  );
  if (touched.length === 0) return { whose: "article" };
  const [smallest] = touched
    .filter(({ contents }) =>
      spans.every((span) => contents.some((content) => contains(content, span))),
    )
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  return smallest ? { whose: "quotation", quotation: smallest } : { whose: "mixed" };
}

function lengthOf({ contents }: Quotation): number {
  return contents.reduce((sum, { start, end }) => sum + end - start, 0);
}

/**
 * A word changed at either end is set beside whatever stands there. Where that lies outside the
 * quotation or the paragraph that has the others, it was added: nobody changed the article's "said".
 */
function withoutStrangers(strand: WordStrand, steps: readonly Step[]): readonly Step[] {
  const first = steps.findIndex(({ kind }) => kind === "same");
  const last = steps.findLastIndex(({ kind }) => kind === "same");
  const same = spansOf(
    strand,
    steps.filter(({ kind }) => kind === "same"),
  );
  const owner = ownershipOf(strand.annotated, same);
  const home =
    owner.whose === "quotation"
      ? owner.quotation.contents
      : strand.annotated.paragraphs.filter((each) => same.some((span) => contains(each, span)));
  return steps.map((step, i) => {
    if (step.kind !== "changed" || (i > first && i < last)) return step;
    const word = strand.words[step.source ?? -1];
    const isHome = word && home.some((span) => overlap(span, word.span));
    return isHome ? step : { ...step, source: undefined, kind: "added" };
  });
}

/** Whether what ellipses leave out belongs together: one quotation, or a paragraph and the next. */
function isOnePassage({ strand, steps, ownership }: Comparison): boolean {
  if (ownership.whose === "quotation") return true;
  const { paragraphs } = strand.annotated;
  const { quotations } = strand.annotated;
  const ownerOf = (span: Span) =>
    quotations.find(({ contents }) => contents.some((content) => contains(content, span)));
  return leaps(strand, steps).every(([before, after]) => {
    const [from, to] = [before, after].map((span) =>
      paragraphs.findIndex((p) => contains(p, span)),
    );
    const [left, right] = [ownerOf(before), ownerOf(after)];
    return (to ?? 0) - (from ?? 0) <= 1 && left?.speaker.name === right?.speaker.name;
  });
}

/** The article's words on both sides of each stretch that an ellipsis leaves out. */
function leaps(strand: WordStrand, steps: readonly Step[]): [Span, Span][] {
  return steps.flatMap((step, i): [Span, Span][] => {
    if (step.kind !== "elided" || steps[i - 1]?.kind === "elided") return [];
    const before = spansOf(strand, steps.slice(0, i)).at(-1);
    const after = spansOf(strand, steps.slice(i))[0];
    return before && after ? [[before, after]] : [];
  });
}
