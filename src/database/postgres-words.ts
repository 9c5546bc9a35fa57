import type pg from "pg";
import type { Library, Statistics } from "../retrieval/library.js";
import type { Synonyms } from "../retrieval/synonyms.js";
import { isOfLetters, nearest } from "../retrieval/vocabulary.js";
import { tolerance } from "../text/edit-distance.js";
import { foldedForm, termOf } from "../text/term.js";
import { wordingOf } from "../text/wording.js";
import type { Version } from "./version.js";

/** The part of a library that tells of words. */
export function postgresWords(
  pool: pg.Pool,
  version: Version,
): Pick<Library, "statistics" | "nearWords" | "synonyms"> {
  const { number, passages, averageLength } = version;
  return {
    statistics: async (terms): Promise<Statistics> => {
      const { rows } = await pool.query<{ term: string; frequency: number; is_name: boolean }>(
        "SELECT term, frequency, is_name FROM terms WHERE version = $1 AND term = ANY($2::text[])",
        [number, terms],
      );
      const found = new Map(rows.map(({ term, frequency }) => [term, frequency]));
      return {
        ...{ passages, averageLength },
        frequencies: new Map(terms.map((term) => [term, found.get(term) ?? 0])),
        names: new Set(rows.flatMap(({ term, is_name }) => (is_name ? [term] : []))),
      };
    },
    nearWords: async (word) => nearest(word, await entriesNear(pool, number, word)),
    synonyms: async (text) => {
      const { rows } = await pool.query<{ names: Synonyms }>(
        "SELECT names FROM synonyms WHERE version = $1 AND wordings && $2::text[] ORDER BY place",
        [number, runsIn(wordingOf(text).split(" "))],
      );
      return rows.map(({ names }) => names);
    },
  };
}

/** The words that `nearest` may choose from: it looks at the first letter or, where that is wrong, from the third on. */
async function entriesNear(pool: pg.Pool, version: number, word: string) {
  const [typed, term] = [foldedForm(word), termOf(word)];
  const most = tolerance(typed.length);
  if (!isOfLetters(typed) || term === "") return [];
  const { rows } = await pool.query<{
    term: string;
    count: number;
    written: string;
    length: number;
  }>(
    `SELECT term, count, written, length FROM terms
     WHERE version = $1 AND written IS NOT NULL AND (
       (term >= $2 AND term < $3 AND (length BETWEEN $4 AND $5 OR starts_with(term, $6)))
       OR rest = ANY($7::text[]))`,
    [
      ...[version, term[0], String.fromCharCode(term.charCodeAt(0) + 1)],
      ...[term.length - most, term.length + most, typed, [1, 2, 3].map((at) => term.slice(at))],
    ],
  );
  return rows.map(({ length, ...entry }) => ({ ...entry, isWord: length > 0 }));
}

/** No name is of more words. */
const LONGEST_NAME = 12;

/** All runs of neighbouring words, each as one text. */
function runsIn(words: readonly string[]): string[] {
  const runs = new Set<string>();
  for (let first = 0; first < words.length; first += 1) {
    for (let last = first + 1; last <= Math.min(words.length, first + LONGEST_NAME); last += 1) {
      runs.add(words.slice(first, last).join(" "));
    }
  }
  return [...runs];
}
