import { isNearWord, ranksLike } from "../quotation/like-names.js";
import type { QuotedPerson } from "../quotation/quoted-person.js";
import { isRoleWord } from "../quotation/role-words.js";
import type { Library } from "../retrieval/library.js";
import { tolerance } from "../text/edit-distance.js";
import { tsqueryOfStarts } from "./lexemes.js";
import type { Reader } from "./reader.js";
import { type Version, VISIBLE } from "./version.js";

const COLUMNS = `id, name, spellings, roles, articles, quotations, is_name_shared AS "isNameShared"`;

/** Most quoted first. */
const ORDER = "quotations DESC, name, nth";

/** Nobody means one of so many. */
const MOST_CALLED = 200;

/** The part of a library that tells whom the archive quotes. */
export function postgresPeople(
  reader: Reader,
  { number }: Version,
): Pick<
  Library,
  "people" | "person" | "peopleCalled" | "peopleInOffice" | "peopleLike" | "speakersOf"
> {
  const peopleWhere = async (condition: string, values: readonly unknown[], rest = "") => {
    return reader.query<QuotedPerson>(
      `SELECT ${COLUMNS} FROM people WHERE ${VISIBLE} AND ${condition} ORDER BY ${ORDER} ${rest}`,
      [number, ...values],
    );
  };
  const withIds = async (ids: readonly string[]) => {
    const found = await peopleWhere("id = ANY($2::text[])", [ids]);
    const byId = new Map(found.map((person) => [person.id, person]));
    return ids.map((id) => byId.get(id));
  };

  return {
    people: async ({ starts = [], limit } = {}) => {
      const query = tsqueryOfStarts(starts);
      return peopleWhere(
        query === "" ? "$2 = ''" : "typed @@ $2::tsquery",
        [query, ...(limit === undefined ? [] : [limit])],
        limit === undefined ? "" : "LIMIT $3",
      );
    },
    person: async (id) => (await peopleWhere("id = $2", [id]))[0],
    peopleCalled: async ([first = "", ...others]) => {
      return peopleWhere(
        `id IN (SELECT person FROM names WHERE ${VISIBLE} AND word = $2 AND words @> $3::text[])`,
        [first, others, MOST_CALLED],
        "LIMIT $4",
      );
    },
    peopleInOffice: async (words) => {
      return peopleWhere(
        `id IN (SELECT person FROM offices WHERE ${VISIBLE} AND word = $2 AND words @> $3::text[])`,
        [words.find(isRoleWord) ?? "", words, MOST_CALLED],
        "LIMIT $4",
      );
    },
    peopleLike: async (words, limit) => {
      const spellings = await spellingsNear(reader, number, words);
      const ids = [...new Set(spellings.map(({ id }) => id))];
      const ranked = spellings.map((each) => ({ words: each.words, rank: ids.indexOf(each.id) }));
      const near = ranksLike(words, ranked, limit).map((rank) => ids[rank] ?? "");
      return (await withIds(near)).flatMap((each) => each ?? []);
    },
    speakersOf: async (uses) => {
      if (uses.length === 0) return [];
      const rows = await reader.query<{ place: string; person: string }>(
        `SELECT used.place, speakers.person FROM unnest($2::text[], $3::text[]) WITH ORDINALITY
           AS used (name, id, place)
         JOIN articles ON articles.id = used.id AND articles.since <= $1 AND articles.until > $1
         JOIN speakers ON speakers.since <= $1 AND speakers.until > $1
           AND speakers.article = articles.n AND speakers.name = used.name`,
        [number, uses.map(({ name }) => name), uses.map(({ article }) => article)],
      );
      const ids = new Map(rows.map(({ place, person }) => [Number(place) - 1, person]));
      const wanted = [...new Set(ids.values())];
      const people = await withIds(wanted);
      return uses.map((_, i) => people[wanted.indexOf(ids.get(i) ?? "")]);
    },
  };
}

/** The spellings with a word that the first of `words` may be a misspelling of, in the order of those who have them. */
async function spellingsNear(
  reader: Reader,
  version: number,
  [first]: readonly string[],
): Promise<readonly { words: readonly string[]; id: string }[]> {
  if (first === undefined || first === "") return [];
  const most = tolerance(first.length);
  // words first: many have a name with a word of that length, few one that is nearly the same
  const rows = await reader.query<{ word: string }>(
    `SELECT DISTINCT word FROM names
     WHERE ${VISIBLE} AND word >= $2 AND word < $3 AND length(word) BETWEEN $4 AND $5`,
    [version, first[0], following(first[0] ?? ""), first.length - most, first.length + most],
  );
  const near = rows.map(({ word }) => word).filter((word) => isNearWord(first, word));
  if (near.length === 0) return [];
  return reader.query<{ words: readonly string[]; id: string }>(
    `SELECT words, id FROM (
       SELECT words, person FROM names WHERE ${VISIBLE} AND word = ANY($2::text[])
     ) AS near JOIN people ON id = person AND ${VISIBLE} ORDER BY ${ORDER}`,
    [version, near],
  );
}

/** What comes after all that begins with this letter. */
function following(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 1);
}
