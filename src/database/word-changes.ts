import { byCodeUnits } from "../text/code-units.js";
import type { ArticleWords } from "./article-words.js";

/** How the counts of a term change. */
export interface TermChange {
  frequency: number;
  balance: number;
  count: number;
  /** The first of the new articles, by id, that writes it, and how. */
  first: Writing | undefined;
}

/** How an article, by its id, writes a term. */
export interface Writing {
  readonly id: string;
  readonly written: string;
}

/** How the counts of an archive change. */
export interface WordChanges {
  /** The articles with these words come or, where `sign` is -1, go. */
  add(id: string, words: ArticleWords, sign: 1 | -1): void;
  readonly terms: ReadonlyMap<string, TermChange>;
  /** The ids of those that go, or are replaced. */
  readonly gone: ReadonlySet<string>;
  readonly totals: () => Totals;
}

/** Counts of an archive, or changes of them. */
export interface Totals {
  readonly articles: number;
  readonly passages: number;
  readonly quotations: number;
  /** Terms in all passages together. */
  readonly length: number;
}

/** Longer terms are no words that anybody types; the index takes none that is much longer. */
const LONGEST = 500;

/** No change yet. */
export function startChanges(): WordChanges {
  const terms = new Map<string, TermChange>();
  const gone = new Set<string>();
  let [articles, passages, quotations, length] = [0, 0, 0, 0];
  return {
    add: (id, words, sign) => {
      articles += sign;
      passages += sign * words.passages;
      quotations += sign * words.quotations;
      length += sign * words.length;
      if (sign < 0) gone.add(id);
      for (const [i, term] of words.terms.entries()) {
        if (term.length <= LONGEST) addTerm(terms, term, { id, words, i, sign });
      }
    },
    ...{ terms, gone },
    totals: () => ({ articles, passages, quotations, length }),
  };
}

/** The term at place `i` of an article's words. */
interface TermPlace {
  readonly id: string;
  readonly words: ArticleWords;
  readonly i: number;
  readonly sign: 1 | -1;
}

function addTerm(
  terms: Map<string, TermChange>,
  term: string,
  { id, words, i, sign }: TermPlace,
): void {
  const change = terms.get(term) ?? { frequency: 0, balance: 0, count: 0, first: undefined };
  terms.set(term, change);
  change.frequency += sign * (words.frequencies[i] ?? 0);
  change.balance += sign * (words.balances[i] ?? 0);
  change.count += sign * (words.counts[i] ?? 0);
  const written = words.written[i] ?? "";
  const isFirst = !change.first || byCodeUnits(id, change.first.id) < 0;
  if (sign > 0 && written !== "" && isFirst) change.first = { id, written };
}
