import { editDistance, tolerance } from "../text/edit-distance.js";
import { eachInSteps } from "../text/in-steps.js";
import { foldedForm, termOf } from "../text/term.js";
import { STOP_WORD } from "../text/token-table.js";
import type { AnnotatedArticle } from "./annotated-article.js";

/** A word of the archive: its term, how often it stands there, and how one article writes it. */
export interface Entry {
  readonly term: string;
  count: number;
  /** As the article that has it first writes it. */
  readonly written: string;
  /** Whether it is of letters alone. */
  readonly isWord: boolean;
}

/** The words that the archive has. */
export interface Vocabulary {
  /**
   * Words of the archive, as they are written there, for which `word` may be a misspelling, the
   * likeliest first, then those that begin with it. Numbers are not misspelt, nor are words of three letters.
   */
  near(word: string): readonly string[];
}

/** How many words are given. */
const GIVEN = 3;

/** The shortest word that may be the beginning of others. */
const SHORTEST_START = 3;

/** Gathers the words of `archive`, an article at a step. */
export function* vocabularyInSteps(
  archive: readonly AnnotatedArticle[],
): Generator<undefined, Vocabulary> {
  const entries = new Map<string, Entry>();
  yield* eachInSteps(archive, (annotated) => addWords(entries, annotated));
  const all = [...entries.values()];
  return { near: (word) => nearest(word, all) };
}

/** Adds the words of an article to `entries`, which are by their terms. */
export function addWords(
  entries: Map<string, Entry>,
  { article, tokens }: Pick<AnnotatedArticle, "article" | "tokens">,
): void {
  for (let number = STOP_WORD + 1; number < tokens.vocabulary.length; number += 1) {
    const term = tokens.vocabulary.at(number) ?? "";
    const [first, last] = [tokens.offsets[number] ?? 0, tokens.offsets[number + 1] ?? 0];
    const known = entries.get(term);
    if (known) known.count += last - first;
    else {
      const token = tokens.ordered[first] ?? 0;
      const written = article.text.slice(tokens.starts[token], tokens.ends[token]);
      entries.set(term, {
        term,
        count: last - first,
        written: written.replace(/['’]s?$/, ""),
        isWord: isOfLetters(term),
      });
    }
  }
}

/** Whether `term` is of letters alone: numbers are not misspelt. */
export function isOfLetters(term: string): boolean {
  return /^\p{L}+$/u.test(term);
}

/** A word that may be meant, and how far from it what was typed is. */
interface Near extends Entry {
  readonly distance: number;
}

/** Those of `entries` that `word` may be meant for, as `Vocabulary.near` says. */
export function nearest(word: string, entries: readonly Entry[]): readonly string[] {
  const [typed, term] = [foldedForm(word), termOf(word)];
  if (!/^\p{L}+$/u.test(typed)) return [];
  const most = tolerance(typed.length);
  const near: Near[] = [];
  for (const entry of entries) {
    const distance = most > 0 ? distanceTo(term, entry, most, typed.length) : undefined;
    if (distance !== undefined) near.push({ ...entry, distance });
    else if (typed.length >= SHORTEST_START && entry.term.startsWith(typed)) {
      near.push({ ...entry, distance: most + 1 });
    }
  }
  return near
    .sort((a, b) => a.distance - b.distance || b.count - a.count || (a.term < b.term ? -1 : 1))
    .slice(0, GIVEN)
    .map(({ written }) => written);
}

/** Who gets the first letter wrong gets nothing else wrong, and not in a short word. */
function distanceTo(
  term: string,
  { term: other, isWord }: Entry,
  most: number,
  length: number,
): number | undefined {
  if (!isWord) return undefined;
  if (term[0] === other[0]) return editDistance(term, other, most);
  // one letter at the beginning: all from the third on is the same
  if (length < 6 || !term.endsWith(other.slice(2))) return undefined;
  const distance = editDistance(term, other, 1);
  return distance === undefined ? undefined : distance + 0.5;
}
