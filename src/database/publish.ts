import type pg from "pg";
import type { Overrules } from "../quotation/people-overrules.js";
import type { Synonyms } from "../retrieval/synonyms.js";
import { readCodedArticle } from "./article-bytes.js";
import { wordsOf } from "./article-words.js";
import { countedPassages } from "./passage-counts.js";
import { preparedFormat } from "./prepare-article.js";
import { publishPeople } from "./publish-people.js";
import { publishSynonyms } from "./publish-synonyms.js";
import { publishWords } from "./publish-words.js";
import type { Totals, WordChanges } from "./word-changes.js";

/** The channel on which a new version is told. */
export const CHANNEL = "verbatim_archive";

/** What the operator states of all articles together. */
export interface Stated {
  readonly overrules: Overrules;
  readonly synonyms: readonly Synonyms[];
}

/** `stated` in a form that can be compared with that of another version. */
export function statedText({ overrules, synonyms }: Stated): string {
  return JSON.stringify([overrules, synonyms]);
}

/** The version that is read until the next is published. */
export interface Published extends Totals {
  readonly number: number;
  readonly stated: string;
}

/** The newest version that is complete. */
export async function publishedBefore(client: pg.Client): Promise<Published | undefined> {
  const { rows } = await client.query<Omit<Published, "length"> & { length: string }>(
    `SELECT number, stated, articles, passages, quotations, length FROM versions
     WHERE complete ORDER BY number DESC LIMIT 1`,
  );
  const [newest] = rows;
  return newest && { ...newest, length: Number(newest.length) };
}

/** Publishing has so many steps: words, people, synonyms. */
export const PUBLISH_STEPS = 3;

/**
 * Works out what is known of `version` as a whole, from what is known of the one before it and from what has come and
 * gone, and makes it the one that is read, in one step.
 *
 * @param changes What this load has stored so far.
 * @param first The number of the first article of this load: those before it that are of this version are an earlier attempt's.
 */
export async function publish(
  client: pg.Client,
  version: number,
  { stated, changes, first }: { stated: Stated; changes: WordChanges; first: number },
  onStep: (done: number) => void,
): Promise<void> {
  await addOthers(client, version, changes, first);
  const before = await publishedBefore(client);
  const isAll = before?.stated !== statedText(stated);
  await client.query("BEGIN");
  try {
    await publishWords(client, version, changes);
    onStep(1);
    await publishPeople(client, version, stated.overrules, isAll);
    onStep(2);
    await publishSynonyms(client, version, stated.synonyms, isAll);
    onStep(3);
    await complete(client, version, { stated, totals: changes.totals(), before });
    await client.query("SELECT pg_notify($1, $2)", [CHANNEL, String(version)]);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}

/** Adds to `changes` what has gone, and what an earlier attempt at this version has stored. */
async function addOthers(
  client: pg.Client,
  version: number,
  changes: WordChanges,
  first: number,
): Promise<void> {
  const { rows } = await client.query<{ n: string; hasGone: boolean }>(
    `SELECT n, until = $1 AS "hasGone" FROM articles
     WHERE (until = $1 AND since < $1) OR (since = $1 AND until > $1 AND n < $2) ORDER BY n`,
    [version, first],
  );
  for (const { n, hasGone } of rows) {
    const found = await client.query<{ id: string; coded: string }>(
      "SELECT id, coded FROM articles WHERE n = $1",
      [n],
    );
    for (const { id, coded } of found.rows) {
      const annotated = readCodedArticle(coded);
      changes.add(id, wordsOf(annotated, countedPassages(annotated)), hasGone ? -1 : 1);
    }
  }
}

async function complete(
  client: pg.Client,
  version: number,
  { stated, totals, before }: { stated: Stated; totals: Totals; before: Published | undefined },
): Promise<void> {
  await client.query(
    "UPDATE versions SET replaced_at = now() WHERE complete AND replaced_at IS NULL",
  );
  await client.query(
    `UPDATE versions SET complete = true, published_at = now(), format = $2, stated = $3, articles = $4,
       passages = $5, quotations = $6, length = $7,
       people = (SELECT count(*) FROM people WHERE since <= $1 AND until > $1) WHERE number = $1`,
    [
      ...[version, preparedFormat(), statedText(stated)],
      ...(["articles", "passages", "quotations", "length"] as const).map(
        (count) => (before?.[count] ?? 0) + totals[count],
      ),
    ],
  );
}
