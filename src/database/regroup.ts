import type pg from "pg";
import { peopleInSteps } from "../quotation/people.js";
import type { Overrules } from "../quotation/people-overrules.js";
import type { Use } from "../quotation/people-uses.js";
import { allSteps } from "../text/all-steps.js";
import { peopleBefore, rowsOf, writePeople } from "./person-rows.js";
import { speakersOf, writeSpeakers } from "./speaker-rows.js";

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
