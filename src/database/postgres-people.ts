import type pg from "pg";
import { ranksLike } from "../quotation/like-names.js";
import type { QuotedPerson } from "../quotation/quoted-person.js";
import { isRoleWord } from "../quotation/role-words.js";
import type { Library } from "../retrieval/library.js";
import { tolerance } from "../text/edit-distance.js";
import { tsqueryOfStarts } from "./lexemes.js";
import type { Version } from "./version.js";

const COLUMNS = `rank, id, name, spellings, roles, articles, quotations, is_name_shared AS "isNameShared"`;

/** A person and the place among the people, most quoted first. */
interface Ranked extends QuotedPerson {
  readonly rank: number;
}

/** Nobody means one of so many. */
const MOST_CALLED = 1000;

/** The part of a library that tells whom the archive quotes. */
export function postgresPeople(
  pool: pg.Pool,
  { number }: Version,
): Pick<
  Library,
  "people" | "person" | "peopleCalled" | "peopleInOffice" | "peopleLike" | "speakersOf"
> {
  const peopleWhere = async (condition: string, values: readonly unknown[], rest = "") => {
    const { rows } = await pool.query<Ranked>(
      `SELECT ${COLUMNS} FROM people WHERE version = $1 AND ${condition} ORDER BY rank ${rest}`,
      [number, ...values],
    );
    return rows;
  };
  const withRanks = async (ranks: readonly number[]) => {
    const found = await peopleWhere("rank = ANY($2::int[])", [ranks]);
    const byRank = new Map(found.map((person) => [person.rank, person]));
    return ranks.map((rank) => {
      const person = byRank.get(rank);
      return person && withoutRank(person);
    });
  };

  return {
    people: async ({ starts = [], limit } = {}) => {
      const query = tsqueryOfStarts(starts);
      const found = await peopleWhere(
        query === "" ? "$2 = ''" : "typed @@ $2::tsquery",
        [query, ...(limit === undefined ? [] : [limit])],
        limit === undefined ? "" : "LIMIT $3",
      );
      return found.map(withoutRank);
    },
    person: async (id) => (await peopleWhere("id = $2", [id])).map(withoutRank)[0],
    peopleCalled: async ([first = "", ...others]) => {
      const found = await peopleWhere(
        "rank IN (SELECT person FROM names WHERE version = $1 AND word = $2 AND words @> $3::text[])",
        [first, others, MOST_CALLED],
        "LIMIT $4",
      );
      return found.map(withoutRank);
    },
    peopleInOffice: async (words) => {
      const found = await peopleWhere(
        "rank IN (SELECT person FROM offices WHERE version = $1 AND word = $2 AND words @> $3::text[])",
        [words.find(isRoleWord) ?? "", words, MOST_CALLED],
        "LIMIT $4",
      );
      return found.map(withoutRank);
    },
    peopleLike: async (words, limit) => {
      const spellings = await spellingsNear(pool, number, words);
      return (await withRanks(ranksLike(words, spellings, limit))).flatMap((each) => each ?? []);
    },
    speakersOf: async (uses) => {
      if (uses.length === 0) return [];
      const { rows } = await pool.query<{ place: string; person: number }>(
        `SELECT used.place, speakers.person FROM unnest($2::text[], $3::text[]) WITH ORDINALITY
           AS used (name, id, place)
         JOIN articles ON articles.id = used.id AND articles.since <= $1 AND articles.until > $1
         JOIN speakers ON speakers.version = $1 AND speakers.article = articles.n AND speakers.name = used.name`,
        [number, uses.map(({ name }) => name), uses.map(({ article }) => article)],
      );
      const ranks = new Map(rows.map(({ place, person }) => [Number(place) - 1, person]));
      const wanted = [...new Set(ranks.values())];
      const people = await withRanks(wanted);
      return uses.map((_, i) => people[wanted.indexOf(ranks.get(i) ?? -1)]);
    },
  };
}

/** The spellings with a word that the first of `words` may be a misspelling of. */
async function spellingsNear(
  pool: pg.Pool,
  version: number,
  [first]: readonly string[],
): Promise<readonly { words: readonly string[]; rank: number }[]> {
  if (first === undefined || first === "") return [];
  const most = tolerance(first.length);
  const { rows } = await pool.query<{ words: readonly string[]; rank: number }>(
    `SELECT words, person AS rank FROM names
     WHERE version = $1 AND word >= $2 AND word < $3 AND length(word) BETWEEN $4 AND $5`,
    [version, first[0], following(first[0] ?? ""), first.length - most, first.length + most],
  );
  return rows;
}

/** What comes after all that begins with this letter. */
function following(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 1);
}

function withoutRank({ rank: _, ...person }: Ranked): QuotedPerson {
  return person;
}
