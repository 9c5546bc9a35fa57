import type pg from "pg";
import { shortKey } from "../archive/archive-keys.js";
import type { People } from "../quotation/people.js";
import { slugOf } from "../quotation/person.js";
import { foldedName } from "../quotation/person-name.js";
import { quotedPeople } from "../quotation/quoted-person.js";
import { heldWords, isRoleWord } from "../quotation/role-words.js";
import { wordingOf } from "../text/wording.js";
import { copyLine } from "./copy-rows.js";
import { copyLasting, endRows } from "./lasting-rows.js";
import { tsvectorOf } from "./lexemes.js";
import { blockOf } from "./prepare-article.js";
import { NEVER } from "./version-rows.js";

/** A person as the tables have it. */
export interface PersonRow {
  readonly id: string;
  readonly block: string;
  readonly slug: string;
  readonly nth: number;
  readonly name: string;
  readonly isNameShared: boolean;
  readonly spellings: readonly string[];
  readonly roles: readonly string[];
  readonly articles: number;
  readonly quotations: number;
}

/** The people of these blocks as the newest version has them. */
export async function peopleBefore(
  client: pg.Client,
  blocks: readonly string[],
): Promise<readonly PersonRow[]> {
  const { rows } = await client.query<PersonRow>(
    `SELECT id, block, slug, nth, name, is_name_shared AS "isNameShared", spellings, roles, articles, quotations
     FROM people WHERE block = ANY($1::text[]) AND until = $2`,
    [blocks, NEVER],
  );
  return rows;
}

/** A person is called what most call him or her: of a head of state there are thousands of roles. */
const ROLES = 60;

/** The people as rows, in their order. */
export function rowsOf({ people, usesOf }: People): readonly PersonRow[] {
  return quotedPeople(people).map(({ roles, ...person }, i) => {
    const { id, name } = person;
    const slug = slugOf(name);
    const nth = id === slug ? 1 : Number(id.slice(slug.length + 1));
    const [use] = usesOf(i);
    return {
      ...person,
      slug,
      nth,
      block: blockOf(use?.name ?? name),
      roles: roles.slice(0, ROLES),
    };
  });
}

/** Writes in `version` what is another than it was `before`. */
export async function writePeople(
  client: pg.Client,
  version: number,
  before: readonly PersonRow[],
  after: readonly PersonRow[],
): Promise<void> {
  for (const { table, column, columns, linesOf } of PERSON_TABLES) {
    const [old, now] = [textsOf(before, linesOf), textsOf(after, linesOf)];
    const gone = before.filter((row) => !now.has(linesOf(row).join("\n")));
    const come = after.filter((row) => !old.has(linesOf(row).join("\n")));
    const keys = gone.map(({ id, block }) => ({ [column]: id, block }));
    await endRows(client, table, version, keys);
    await copyLasting(client, table, version, columns, come.flatMap(linesOf));
  }
}

function textsOf(
  rows: readonly PersonRow[],
  linesOf: (row: PersonRow) => readonly string[],
): ReadonlySet<string> {
  return new Set(rows.map((row) => linesOf(row).join("\n")));
}

const PEOPLE_COLUMNS = [
  ...["id", "block", "slug", "nth", "key", "name", "is_name_shared"],
  ...["spellings", "roles", "articles", "quotations", "typed"],
];
const WORD_COLUMNS = ["person", "block", "word", "words"];

/** What is written of a person, and where; "column" has whose it is. */
const PERSON_TABLES: readonly {
  readonly table: string;
  readonly column: string;
  readonly columns: readonly string[];
  readonly linesOf: (row: PersonRow) => readonly string[];
}[] = [
  { table: "people", column: "id", columns: PEOPLE_COLUMNS, linesOf: (row) => [personLine(row)] },
  { table: "names", column: "person", columns: WORD_COLUMNS, linesOf: nameLines },
  { table: "offices", column: "person", columns: WORD_COLUMNS, linesOf: officeLines },
];

function personLine(row: PersonRow): string {
  const { id, block, slug, nth, name, isNameShared, spellings, roles, articles, quotations } = row;
  const typed = wordingOf(`${name} ${roles[0] ?? ""}`).split(" ");
  return copyLine([
    ...[id, block, slug, nth, shortKey(id), name, isNameShared, spellings, roles],
    ...[articles, quotations, tsvectorOf(typed)],
  ]);
}

function nameLines({ id, block, spellings }: PersonRow): string[] {
  return spellings.map(foldedName).flatMap((words) => wordLines(id, block, words, words));
}

function officeLines({ id, block, roles }: PersonRow): string[] {
  return roles
    .map(heldWords)
    .flatMap((words) => wordLines(id, block, words.filter(isRoleWord), words));
}

function wordLines(
  id: string,
  block: string,
  found: readonly string[],
  words: readonly string[],
): string[] {
  return [...new Set(found)].map((word) => copyLine([id, block, word, words]));
}
