import { editDistance, tolerance } from "../text/edit-distance.js";
import { foldedForm, termOf } from "../text/term.js";
import { termAt } from "../text/token-table.js";
import type { AnnotatedArticle } from "./annotated-article.js";

/** A word of the archive: its term, how often it stands there, and how one article writes it. */
interface Entry {
  readonly term: string;
  count: number;
  readonly written: string;
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
  for (const { article, tokens } of archive) {
    for (const i of tokens.starts.keys()) {
      const term = termAt(tokens, i);
      const known = entries.get(term);
      if (known) known.count += 1;
      else if (term !== "") {
        const written = article.text.slice(tokens.starts[i], tokens.ends[i]);
        entries.set(term, { term, count: 1, written: written.replace(/['’]s?$/, "") });
      }
    }
  }
  return { near: (word) => nearest(word, [...entries.values()]) };
}

/** A word that may be meant, and how far from it what was typed is. */
interface Near extends Entry {
  readonly distance: number;
}

function nearest(word: string, entries: readonly Entry[]): readonly string[] {
  const [typed, term] = [foldedForm(word), termOf(word)];
  if (!/^\p{L}+$/u.test(typed)) return [];
  const most = tolerance(typed.length);
  const near = entries.flatMap((entry): Near[] => {
    const distance = most > 0 ? distanceTo(term, entry.term, most, typed.length) : undefined;
    if (distance !== undefined) return [{ ...entry, distance }];
    const begins = typed.length >= SHORTEST_START && entry.term.startsWith(typed);
    return begins ? [{ ...entry, distance: most + 1 }] : [];
  });
  return near
    .sort((a, b) => a.distance - b.distance || b.count - a.count || (a.term < b.term ? -1 : 1))
    .slice(0, GIVEN)
    .map(({ written }) => written);
}

/** Who gets the first letter wrong gets nothing else wrong, and not in a short word. */
function distanceTo(term: string, other: string, most: number, length: number): number | undefined {
  if (!/^\p{L}+$/u.test(other)) return undefined;
  if (term[0] === other[0]) return editDistance(term, other, most);
  const distance = length >= 6 ? editDistance(term, other, 1) : undefined;
  return distance === undefined ? undefined : distance + 0.5;
}
