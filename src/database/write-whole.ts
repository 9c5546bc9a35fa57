import type pg from "pg";
import { shortKey } from "../archive/archive-keys.js";
import { foldedName } from "../quotation/person-name.js";
import { type QuotedPerson, quotedPeople } from "../quotation/quoted-person.js";
import { heldWords, isRoleWord } from "../quotation/role-words.js";
import { isOfLetters } from "../retrieval/vocabulary.js";
import { wordingOf } from "../text/wording.js";
import { copyRows, type Value } from "./copy-rows.js";
import type { Whole } from "./gather-whole.js";
import { tsvectorOf } from "./lexemes.js";

/** The tables whose rows say something of an archive as a whole, each of one version. */
export const WHOLE_TABLES = [
  "terms",
  "people",
  "names",
  "offices",
  "speakers",
  "synonyms",
] as const;

/** Writes what is known of the archive as a whole in `version`, in the place of what an earlier attempt has left. */
export async function writeWhole(
  client: pg.Client,
  version: number,
  whole: Whole,
  numberOf: ReadonlyMap<string, string>,
): Promise<void> {
  for (const table of WHOLE_TABLES) {
    await client.query(`DELETE FROM ${table} WHERE version = $1`, [version]);
  }
  const people = quotedPeople(whole.people.people);
  const copy = (table: string, columns: string, rows: Iterable<readonly Value[]>) =>
    copyRows(client, table, columns.split(" "), rows);
  await copy(
    "terms",
    "version term frequency is_name count written length rest",
    termRows(version, whole),
  );
  await copy(
    "people",
    "version rank id key name is_name_shared spellings roles articles quotations typed",
    people.map((person, rank) => personRow(version, person, rank)),
  );
  await copy("names", "version word person spelling words", nameRows(version, people));
  await copy("offices", "version word person place words", officeRows(version, people));
  await copy("speakers", "version article name person", speakerRows(version, whole, numberOf));
  await copy("synonyms", "version place names wordings", synonymRows(version, whole));
}

/** Longer terms are no words that anybody types; the index takes none that is much longer. */
const LONGEST = 500;

function* termRows(
  version: number,
  { frequencies, balance, words }: Whole,
): Generator<readonly Value[]> {
  for (const [term, frequency] of frequencies) {
    if (term.length > LONGEST) continue;
    const entry = words.get(term);
    const isName = (balance.get(term) ?? 0) > 0;
    const written = entry?.written ?? null;
    // of a number, or of what stands in titles alone, nothing is a misspelling
    const length = entry && isOfLetters(term) ? term.length : 0;
    const rest = term.slice(2);
    yield [version, term, frequency, isName, entry?.count ?? 0, written, length, rest];
  }
}

/** A person is called what most call him or her: of a head of state there are thousands of roles. */
const ROLES = 60;

function personRow(version: number, person: QuotedPerson, rank: number): readonly Value[] {
  const { id, name, isNameShared, spellings, roles, articles, quotations } = person;
  const typed = wordingOf(`${name} ${roles[0] ?? ""}`).split(" ");
  return [
    ...[version, rank, id, shortKey(id), name, isNameShared, spellings, roles.slice(0, ROLES)],
    ...[articles, quotations, tsvectorOf(typed)],
  ];
}

function* nameRows(version: number, people: readonly QuotedPerson[]): Generator<readonly Value[]> {
  for (const [rank, { spellings }] of people.entries()) {
    for (const [place, spelling] of spellings.entries()) {
      const words = foldedName(spelling);
      for (const word of new Set(words)) yield [version, word, rank, place, words];
    }
  }
}

function* officeRows(
  version: number,
  people: readonly QuotedPerson[],
): Generator<readonly Value[]> {
  for (const [rank, { roles }] of people.entries()) {
    for (const [place, words] of roles.map(heldWords).entries()) {
      for (const word of new Set(words.filter(isRoleWord))) {
        yield [version, word, rank, place, words];
      }
    }
  }
}

function* speakerRows(
  version: number,
  { people: { people, usesOf } }: Whole,
  numberOf: ReadonlyMap<string, string>,
): Generator<readonly Value[]> {
  for (const [rank, person] of people.entries()) {
    for (const { name, article } of usesOf(person)) {
      const number = numberOf.get(article);
      if (number !== undefined) yield [version, number, name, rank];
    }
  }
}

function* synonymRows(version: number, { synonyms }: Whole): Generator<readonly Value[]> {
  for (const [place, names] of synonyms.entries()) {
    yield [version, place, names, names.map(wordingOf)];
  }
}
