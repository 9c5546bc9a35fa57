import type pg from "pg";
import { ArchiveError } from "../archive/archive-error.js";
import { engineVersion } from "../archive/engine-version.js";
import type { Skipped } from "../archive/load-report.js";
import { type Admission, admitting } from "./admit-articles.js";
import { openClient } from "./connect.js";
import { DatabaseError, isDatabaseFault, reasonOf } from "./database-error.js";
import { type FoundSources, findSources } from "./find-sources.js";
import { loadNew } from "./load-new.js";
import { migrate } from "./migrate.js";
import { preparedFormat } from "./prepare-article.js";
import { PUBLISH_STEPS, publish, publishedBefore, statedText } from "./publish.js";
import { dropIndexes, makeIndexes } from "./search-indexes.js";
import { analyze, tidy } from "./tidy.js";
import { endArticles, reviveArticles, stagedVersion, storedArticles } from "./version-rows.js";
import { startChanges } from "./word-changes.js";

/** What became of a load. */
export interface Loaded {
  /** The version that is read now. */
  readonly version: number;
  readonly articles: number;
  readonly added: number;
  /** Articles that are gone, or were replaced by a text of the same name. */
  readonly ended: number;
  readonly skipped: readonly Skipped[];
  /** Why the database could not be tidied up after it was published; undefined where it was. */
  readonly untidied?: string;
}

/** How far a load has come. */
export type OnStep = (
  step: "reading" | "loading" | "indexing" | "publishing",
  done: number,
  of: number,
) => void;

/** The number of the lock that whoever loads holds, so that there is one at a time. */
const LOADING = 7_303_014;

/**
 * Makes the database hold what is at `path`, a folder or a JSON Lines file: reads what is new or has changed, takes
 * away what is gone, and publishes it as one new version. A load that was broken off is gone on with.
 *
 * @throws {ArchiveError} where there is nothing to read.
 * @throws {DatabaseError} where somebody else is loading.
 */
export async function loadDatabase(url: string, path: string, onStep: OnStep): Promise<Loaded> {
  // what is stored in another form is read anew
  const sources = await findSources(path, `${await engineVersion()} ${preparedFormat()}`);
  const client = await openClient(url, "verbatim index");
  // a connection that is lost is told by the query that needs it
  client.on("error", () => undefined);
  try {
    await lock(client);
    await migrate(client);
    return await load(client, sources, path, onStep);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function lock(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ free: boolean }>(
    "SELECT pg_try_advisory_lock($1) AS free",
    [LOADING],
  );
  if (!rows[0]?.free) throw new DatabaseError("another verbatim index is loading it: wait for it");
}

async function load(
  client: pg.Client,
  sources: FoundSources,
  path: string,
  onStep: OnStep,
): Promise<Loaded> {
  const skipped: Skipped[] = [];
  const keys = new Set<string>();
  for await (const { key } of sources.all((each) => skipped.push(each))) {
    keys.add(key);
    onStep("reading", keys.size, 0);
  }
  if (keys.size === 0) throw new ArchiveError([`${path}: there is no article in it`]);
  const before = await publishedBefore(client);
  if (!before) await dropIndexes(client);
  const version = await stagedVersion(client);
  const { admission, ended, addedBefore } = await settle(client, version, keys);
  const [changes, first] = [startChanges(), await nextNumber(client)];
  const added = await loadNew(client, version, first, {
    ...{ sources, keys, admission, changes, skipped },
    onStep: (done, of) => onStep("loading", done, of),
  });
  const kept = admission.count();
  if (kept === 0) throw new ArchiveError([`${path}: there is no article in it`]);
  const changed = added + addedBefore + ended;
  const summary = { articles: kept, added, ended, skipped };
  if (changed === 0 && before?.stated === statedText(sources)) {
    await client.query("DELETE FROM versions WHERE number = $1 AND NOT complete", [version]);
    return { version: before.number, ...summary };
  }
  await makeIndexes(client, (done, of) => onStep("indexing", done, of));
  await publish(client, version, { stated: sources, changes, first }, (done) =>
    onStep("publishing", done, PUBLISH_STEPS),
  );
  try {
    await tidy(client);
    if (changed > MANY * kept) await analyze(client);
    return { version, ...summary };
  } catch (error) {
    if (!isDatabaseFault(error)) throw error;
    // it is read already; the next load tidies up
    return { version, ...summary, untidied: reasonOf(error) };
  }
}

/** From this share of the articles on, what has changed changes how questions are best looked up. */
const MANY = 0.05;

async function nextNumber(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ n: string }>(
    "SELECT coalesce(max(n), 0) + 1 AS n FROM articles",
  );
  return Number(rows[0]?.n ?? 1);
}

/** Takes away what is of no source any more, and gives back what is of one again. */
async function settle(
  client: pg.Client,
  version: number,
  keys: ReadonlySet<string>,
): Promise<{ admission: Admission; ended: number; addedBefore: number }> {
  const stored = await storedArticles(client, version);
  const live = stored.filter(({ until }) => until > version);
  const gone = live.filter(({ source }) => !keys.has(source));
  await endArticles(client, version, gone);
  const admission = admitting(live.filter(({ source }) => keys.has(source)));
  const revived = stored.filter(
    (each) => each.until === version && keys.has(each.source) && admission.admitStored(each),
  );
  await reviveArticles(client, revived);
  // what an attempt before this has ended or added is a change as well
  const endedBefore = stored.filter(({ until }) => until === version).length - revived.length;
  return {
    admission,
    ended: gone.length + endedBefore,
    addedBefore: live.filter(({ since }) => since === version).length,
  };
}
