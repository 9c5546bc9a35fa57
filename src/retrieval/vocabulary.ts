import { editDistance, tolerance } from "../text/edit-distance.js";
import { foldedForm, termOf } from "../text/term.js";
import { orderedOf, STOP_WORD } from "../text/token-table.js";
import type { AnnotatedArticle } from "./annotated-article.js";

/** A word of the archive: its term and how often it stands in the bodies. */
interface Entry {
  readonly term: string;
  count: number;
  /** The article that has it first. */
  readonly annotated: AnnotatedArticle;
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

/** Gathers the words of `archive`. */
export function buildVocabulary(archive: readonly AnnotatedArticle[]): Vocabulary {
  const entries = new Map<string, Entry>();
  for (const annotated of archive) {
    const { vocabulary, offsets } = annotated.tokens;
    for (let number = STOP_WORD + 1; number < vocabulary.length; number += 1) {
      const term = vocabulary[number] ?? "";
      const count = (offsets[number + 1] ?? 0) - (offsets[number] ?? 0);
      const known = entries.get(term);
      if (known) known.count += count;
      else entries.set(term, { term, count, annotated, isWord: /^\p{L}+$/u.test(term) });
    }
  }
  const all = [...entries.values()];
  return { near: (word) => nearest(word, all) };
}

/** How the article that has the word first writes it. */
function writtenAs({ term, annotated: { article, tokens } }: Entry): string {
  const token = tokens.ordered[orderedOf(tokens, term).first] ?? 0;
  const written = article.text.slice(tokens.starts[token], tokens.ends[token]);
  return written.replace(/['’]s?$/, "");
}

/** A word that may be meant, and how far from it what was typed is. */
interface Near extends Entry {
  readonly distance: number;
}

function nearest(word: string, entries: readonly Entry[]): readonly string[] {
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
    .map(writtenAs);
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
