import type pg from "pg";
import { shortKey } from "../archive/archive-keys.js";
import { type People, peopleInSteps } from "../quotation/people.js";
import type { Overrules } from "../quotation/people-overrules.js";
import type { Use } from "../quotation/people-uses.js";
import { slugOf } from "../quotation/person.js";
import { foldedName } from "../quotation/person-name.js";
import { quotedPeople } from "../quotation/quoted-person.js";
import { heldWords, isRoleWord } from "../quotation/role-words.js";
import { allSteps } from "../text/all-steps.js";
import { wordingOf } from "../text/wording.js";
import { copyLine, copyLines } from "./copy-rows.js";
import { endRows } from "./end-rows.js";
import { tsvectorOf } from "./lexemes.js";
import { blockOf } from "./prepare-article.js";
import { NEVER } from "./version-rows.js";

/** A person as the tables have it. */
interface PersonRow {
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

/** That in an article somebody speaks under a name. */
interface Speaker {
  readonly article: string;
  readonly name: string;
  readonly person: string;
  readonly block: string;
}

/** Works out anew who are the people of these blocks in `version`, and writes what is another. */
export async function regroup(
  client: pg.Client,
  version: number,
  blocks: readonly string[],
  overrules: Overrules,
): Promise<void> {
  const { uses, numberOf } = await usesIn(client, version, blocks);
  const people = allSteps(peopleInSteps({ come: uses, gone: [] }, overrules));
  const before = await peopleBefore(client, blocks);
  const after = rowsOf(people);
  await writePeople(client, version, before, after);
  await writeSpeakers(client, version, before, speakersOf(people, after, numberOf));
}

/** In the order of the articles, and the articles' numbers by their ids. */
async function usesIn(
  client: pg.Client,
  version: number,
  blocks: readonly string[],
): Promise<{ uses: readonly Use[]; numberOf: ReadonlyMap<string, string> }> {
  const { rows } = await client.query<Use & { n: string }>(
    `SELECT articles.n, articles.id AS article, name, roles, quotations FROM uses
       JOIN articles ON articles.n = uses.article
     WHERE block = ANY($2::text[]) AND uses.since <= $1 AND uses.until > $1 ORDER BY articles.id, place`,
    [version, blocks],
  );
  return { uses: rows, numberOf: new Map(rows.map(({ article, n }) => [article, n])) };
}

async function peopleBefore(
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

function rowsOf({ people, usesOf }: People): readonly PersonRow[] {
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

function speakersOf(
  { people, usesOf }: People,
  rows: readonly PersonRow[],
  numberOf: ReadonlyMap<string, string>,
): readonly Speaker[] {
  return people.flatMap((person, i) =>
    usesOf(i).map(({ name, article }) => ({
      ...{ name, person: person.id, block: rows[i]?.block ?? "" },
      article: numberOf.get(article) ?? "",
    })),
  );
}

async function writePeople(
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
    await copyLines(client, table, columns, withVersion(come.flatMap(linesOf), version));
  }
}

function textsOf(
  rows: readonly PersonRow[],
  linesOf: (row: PersonRow) => readonly string[],
): ReadonlySet<string> {
  return new Set(rows.map((row) => linesOf(row).join("\n")));
}

const VERSION_COLUMNS = ["since", "until"];
const PEOPLE_COLUMNS = [
  ...[...VERSION_COLUMNS, "id", "block", "slug", "nth", "key", "name", "is_name_shared"],
  ...["spellings", "roles", "articles", "quotations", "typed"],
];
const WORD_COLUMNS = [...VERSION_COLUMNS, "person", "block", "word", "words"];

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

function withVersion(lines: readonly string[], version: number): string[] {
  const versions = copyLine([version, NEVER]);
  return lines.map((line) => `${versions}\t${line}`);
}

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

async function writeSpeakers(
  client: pg.Client,
  version: number,
  people: readonly PersonRow[],
  after: readonly Speaker[],
): Promise<void> {
  const { rows: before } = await client.query<Speaker>(
    `SELECT article, name, speakers.person, speakers.block FROM speakers
       JOIN unnest($1::text[], $2::text[]) AS old (person, block)
       ON speakers.person = old.person AND speakers.block = old.block WHERE until = $3`,
    [people.map(({ id }) => id), people.map(({ block }) => block), NEVER],
  );
  const [old, now] = [new Set(before.map(speakerLine)), new Set(after.map(speakerLine))];
  const gone = before.filter((each) => !now.has(speakerLine(each)));
  const keys = gone.map(({ article, ...key }) => ({ ...key, article }));
  await endRows(client, "speakers", version, keys);
  const come = after.map(speakerLine).filter((line) => !old.has(line));
  await copyLines(client, "speakers", SPEAKER_COLUMNS, withVersion(come, version));
}

const SPEAKER_COLUMNS = [...VERSION_COLUMNS, "article", "name", "person", "block"];

function speakerLine({ article, name, person, block }: Speaker): string {
  return copyLine([article, name, person, block]);
}
