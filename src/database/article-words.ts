import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import { addBalance } from "../retrieval/name-terms.js";
import { addWords, type Entry } from "../retrieval/vocabulary.js";
import type { CountedPassage } from "./passage-counts.js";

/** What an article adds to the counts of its archive. */
export interface ArticleWords {
  readonly quotations: number;
  readonly passages: number;
  /** Terms in all passages together. */
  readonly length: number;
  /** The terms of body and title; what follows is in their order. */
  readonly terms: readonly string[];
  /** In how many passages, or their titles, each stands. */
  readonly frequencies: Int32Array;
  /** How much more often each has a capital where only names have one. */
  readonly balances: Int32Array;
  /** How often each stands in the body. */
  readonly counts: Int32Array;
  /** How the body writes each first; "" where it does not. */
  readonly written: readonly string[];
}

/** Counts the words of an article that has these passages. */
export function wordsOf(
  annotated: AnnotatedArticle,
  passages: readonly CountedPassage[],
): ArticleWords {
  const frequencies = new Map<string, number>();
  for (const term of passages.flatMap(({ counts }) => [...counts.keys()])) {
    frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  const balances = new Map<string, number>();
  addBalance(balances, annotated);
  const words = new Map<string, Entry>();
  addWords(words, annotated);
  const terms = [...new Set([...frequencies.keys(), ...words.keys()])];
  return {
    quotations: annotated.quotations.length,
    passages: passages.length,
    length: passages.reduce((sum, { length }) => sum + length, 0),
    terms,
    frequencies: Int32Array.from(terms, (term) => frequencies.get(term) ?? 0),
    balances: Int32Array.from(terms, (term) => balances.get(term) ?? 0),
    counts: Int32Array.from(terms, (term) => words.get(term)?.count ?? 0),
    written: terms.map((term) => words.get(term)?.written ?? ""),
  };
}
