import type pg from "pg";

/** The `until` of rows that no version has ended. */
export const NEVER = 2_147_483_647;

/** An article as it stands in the database. */
export interface StoredArticle {
  readonly n: string;
  readonly id: string;
  readonly since: number;
  readonly until: number;
  /** The key of the source that it is from. */
  readonly source: string;
  readonly digest: string;
}

/** The version that is being loaded: the one that a load before this left unfinished, or a new one. */
export async function stagedVersion(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ number: number; complete: boolean }>(
    "SELECT number, complete FROM versions ORDER BY number DESC LIMIT 1",
  );
  const [last] = rows;
  if (last && !last.complete) return last.number;
  const number = (last?.number ?? 0) + 1;
  await client.query("INSERT INTO versions (number) VALUES ($1)", [number]);
  return number;
}

/** The articles that `version` has so far, and those that it has ended. */
export async function storedArticles(
  client: pg.Client,
  version: number,
): Promise<readonly StoredArticle[]> {
  const { rows } = await client.query<StoredArticle>(
    "SELECT n, id, since, until, source, digest FROM articles WHERE since <= $1 AND until >= $1 ORDER BY id",
    [version],
  );
  return rows;
}

/** Articles a statement: a statement is not to grow with the archive. */
const AT_ONCE = 2000;

/** The tables that hold rows of each article by its number. */
const OF_ARTICLES = ["passages", "uses", "aliases"] as const;

/** Takes articles away from `version` on; those that were never in a version before go wholly. */
export async function endArticles(
  client: pg.Client,
  version: number,
  articles: readonly StoredArticle[],
): Promise<void> {
  const fresh = articles.filter(({ since }) => since === version).map(({ n }) => n);
  const older = articles.filter(({ since }) => since !== version);
  await removeArticles(client, fresh);
  await setUntil(client, older, version);
}

/** Gives `articles` back, which this version has ended. */
export async function reviveArticles(
  client: pg.Client,
  articles: readonly StoredArticle[],
): Promise<void> {
  await setUntil(client, articles, NEVER);
}

/** Removes the articles with these numbers, each with all of its rows or not at all. */
export async function removeArticles(client: pg.Client, ns: readonly string[]): Promise<void> {
  const rows = OF_ARTICLES.map(
    (table) => `${table}_gone AS (DELETE FROM ${table} WHERE article = ANY($1::bigint[]))`,
  );
  for (const part of inParts(ns)) {
    await client.query(`WITH ${rows.join(", ")} DELETE FROM articles WHERE n = ANY($1::bigint[])`, [
      part,
    ]);
  }
}

/** One statement for all tables: an article ends with all of its rows, or not. */
async function setUntil(
  client: pg.Client,
  articles: readonly StoredArticle[],
  until: number,
): Promise<void> {
  const rows = OF_ARTICLES.map(
    (table) => `${table}_set AS (UPDATE ${table} SET until = $2 WHERE article = ANY($1::bigint[]))`,
  );
  for (const part of inParts(articles.map(({ n }) => n))) {
    await client.query(
      `WITH ${rows.join(", ")} UPDATE articles SET until = $2 WHERE n = ANY($1::bigint[])`,
      [part, until],
    );
  }
}

function* inParts(ns: readonly string[]): Generator<readonly string[]> {
  for (let i = 0; i < ns.length; i += AT_ONCE) yield ns.slice(i, i + AT_ONCE);
}
