import { STOP_WORD } from "../text/token-table.js";
import type { AnnotatedArticle } from "./annotated-article.js";

/** The articles that have a term, by their places in the archive, upwards, and how often each has it. */
interface TermPostings {
  readonly articles: Uint32Array;
  readonly counts: Uint32Array;
}

/** In which articles of an archive each term stands, titles included. */
interface Postings {
  of(term: string): TermPostings;
  /** How many different terms each article has. */
  readonly lengths: Uint32Array;
  readonly averageLength: number;
}

const NONE: TermPostings = { articles: new Uint32Array(), counts: new Uint32Array() };

/** Gathers the terms of `archive`; all postings stand in two columns, those of a term together. */
export function buildPostings(archive: readonly AnnotatedArticle[]): Postings {
  const numberOf = new Map<string, number>();
  const sizes: number[] = [];
  const lengths = new Uint32Array(archive.length);
  let averageLength = 0;
  for (const [id, annotated] of archive.entries()) {
    const own = eachTerm(annotated, (term) => {
      const number = numberOf.get(term) ?? numberOf.size;
      if (number === numberOf.size) numberOf.set(term, number);
      sizes[number] = (sizes[number] ?? 0) + 1;
    });
    lengths[id] = own;
    averageLength = (averageLength * id + own) / (id + 1);
  }
  const offsets = new Uint32Array(sizes.length + 1);
  for (const [number, size] of sizes.entries()) offsets[number + 1] = (offsets[number] ?? 0) + size;
  const columns = filled(archive, numberOf, offsets);

  return {
    lengths,
    averageLength,
    of: (term) => {
      const number = numberOf.get(term);
      if (number === undefined) return NONE;
      const [first, last] = [offsets[number], offsets[number + 1]];
      return {
        articles: columns.articles.subarray(first, last),
        counts: columns.counts.subarray(first, last),
      };
    },
  };
}

function filled(
  archive: readonly AnnotatedArticle[],
  numberOf: ReadonlyMap<string, number>,
  offsets: Uint32Array,
): TermPostings {
  const size = offsets.at(-1) ?? 0;
  const [articles, counts] = [new Uint32Array(size), new Uint32Array(size)];
  const next = offsets.slice();
  for (const [id, annotated] of archive.entries()) {
    eachTerm(annotated, (term, count) => {
      const number = numberOf.get(term) ?? 0;
      const at = next[number] ?? 0;
      articles[at] = id;
      counts[at] = count;
      next[number] = at + 1;
    });
  }
  return { articles, counts };
}

/** Tells `take` each different term of an article and how often it stands there. Gives how many there are. */
function eachTerm(
  { tokens, titleTerms }: AnnotatedArticle,
  take: (term: string, count: number) => void,
): number {
  const inTitle = new Map<string, number>();
  for (const term of titleTerms) inTitle.set(term, (inTitle.get(term) ?? 0) + 1);
  let terms = tokens.vocabulary.length - 1;
  for (let number = STOP_WORD + 1; number < tokens.vocabulary.length; number += 1) {
    const term = tokens.vocabulary[number] ?? "";
    const count = (tokens.offsets[number + 1] ?? 0) - (tokens.offsets[number] ?? 0);
    take(term, count + (inTitle.get(term) ?? 0));
    inTitle.delete(term);
  }
  for (const [term, count] of inTitle) {
    take(term, count);
    terms += 1;
  }
  return terms;
}
