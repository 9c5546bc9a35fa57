import type { Library, Statistics } from "../retrieval/library.js";
import type { Synonyms } from "../retrieval/synonyms.js";
import { isOfLetters, nearest } from "../retrieval/vocabulary.js";
import { tolerance } from "../text/edit-distance.js";
import { foldedForm, termOf } from "../text/term.js";
import { wordingOf } from "../text/wording.js";
import type { Reader } from "./reader.js";
import { type Version, VISIBLE } from "./version.js";

/** How common a term is, and whether it is written as a name. */
interface KnownTerm {
  readonly frequency: number;
  readonly isName: boolean;
}

const NOWHERE: KnownTerm = { frequency: 0, isName: false };

/** A question asks for the same terms several times: so many are remembered. */
const MOST_KNOWN = 5000;

/** The part of a library that tells of words. */
export function postgresWords(
  reader: Reader,
  version: Version,
): Pick<Library, "statistics" | "nearWords" | "synonyms"> {
  const { number, passages, averageLength } = version;
  const known = new Map<string, KnownTerm>();
  const learn = async (terms: readonly string[]) => {
    const rows = await reader.query<KnownTerm & { term: string }>(
      `SELECT term, frequency, balance > 0 AS "isName" FROM terms WHERE ${VISIBLE} AND term = ANY($2::text[])`,
      [number, terms],
    );
    const learned = new Map(terms.map((term) => [term, NOWHERE]));
    for (const { term, frequency, isName } of rows) learned.set(term, { frequency, isName });
    if (known.size > MOST_KNOWN) known.clear();
    for (const [term, what] of learned) known.set(term, what);
    return learned;
  };
  // asked once: many archives have none
  let hasSynonyms: boolean | undefined;
  return {
    statistics: async (terms): Promise<Statistics> => {
      const before = new Map(terms.map((term) => [term, known.get(term)]));
      const unknown = terms.filter((term) => before.get(term) === undefined);
      const learned = unknown.length > 0 ? await learn(unknown) : before;
      const found = terms.map(
        (term) => [term, before.get(term) ?? learned.get(term) ?? NOWHERE] as const,
      );
      return {
        ...{ passages, averageLength },
        frequencies: new Map(found.map(([term, { frequency }]) => [term, frequency])),
        names: new Set(found.flatMap(([term, { isName }]) => (isName ? [term] : []))),
      };
    },
    nearWords: async (word) => nearest(word, await entriesNear(reader, number, word)),
    synonyms: async (text) => {
      hasSynonyms ??= await anySynonyms(reader, number);
      if (!hasSynonyms) return [];
      const rows = await reader.query<{ names: Synonyms }>(
        `SELECT names FROM synonyms WHERE ${VISIBLE} AND wordings && $2::text[] ORDER BY place`,
        [number, runsIn(wordingOf(text).split(" "))],
      );
      return rows.map(({ names }) => names);
    },
  };
}

async function anySynonyms(reader: Reader, version: number): Promise<boolean> {
  const rows = await reader.query(`SELECT 1 FROM synonyms WHERE ${VISIBLE} LIMIT 1`, [version]);
  return rows.length > 0;
}

/** The words that `nearest` may choose from: it looks at the first letter or, where that is wrong, from the third on. */
async function entriesNear(reader: Reader, version: number, word: string) {
  const [typed, term] = [foldedForm(word), termOf(word)];
  const most = tolerance(typed.length);
  if (!isOfLetters(typed) || term === "") return [];
  const rows = await reader.query<{
    term: string;
    count: number;
    written: string;
    length: number;
  }>(
    `SELECT term, count, written, length FROM terms
     WHERE ${VISIBLE} AND written IS NOT NULL AND (
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
