import type pg from "pg";
import type { People } from "../quotation/people.js";
import { copyLine } from "./copy-rows.js";
import { copyLasting, endRows } from "./lasting-rows.js";
import type { PersonRow } from "./person-rows.js";
import { NEVER } from "./version-rows.js";

/** That in an article somebody speaks under a name. */
interface Speaker {
  readonly article: string;
  readonly name: string;
  readonly person: string;
  readonly block: string;
}

/** Who speaks in which article, by the articles' numbers. */
export function speakersOf(
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

/** Writes in `version` what is another than it was while the people were `people`. */
export async function writeSpeakers(
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
  await copyLasting(client, "speakers", version, SPEAKER_COLUMNS, come);
}

const SPEAKER_COLUMNS = ["article", "name", "person", "block"];

function speakerLine({ article, name, person, block }: Speaker): string {
  return copyLine([article, name, person, block]);
}
