import type pg from "pg";
import { ArchiveError } from "../archive/archive-error.js";
import { engineVersion } from "../archive/engine-version.js";
import type { Skipped } from "../archive/load-report.js";
import { newMemory } from "../archive/stored-article.js";
import { understandAll } from "../archive/understand-all.js";
import { decodeUnderstood } from "../archive/understood-codec.js";
import { type Admission, admitting } from "./admit-articles.js";
import { bytesFormat } from "./article-bytes.js";
import { openClient } from "./connect.js";
import { DatabaseError } from "./database-error.js";
import { type FoundSources, findSources, type KeyedSource } from "./find-sources.js";
import { migrate } from "./migrate.js";
import { publish, statedText, tidy } from "./publish.js";
import { type NewArticle, storeArticles } from "./store-articles.js";
import { endArticles, reviveArticles, stagedVersion, storedArticles } from "./version-rows.js";

/** What became of a load. */
export interface Loaded {
  /** The version that is read now. */
  readonly version: number;
  readonly articles: number;
  readonly added: number;
  /** Articles that are gone, or were replaced by a text of the same name. */
  readonly ended: number;
  readonly skipped: readonly Skipped[];
}

/** How far a load has come. */
export type OnStep = (step: "reading" | "loading" | "counting", done: number, of: number) => void;

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
  const sources = await findSources(path, await engineVersion());
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
  const version = await stagedVersion(client);
  const { admission, ended, addedBefore } = await settle(client, version, keys);
  const added = await loadNew(client, version, { sources, keys, admission, skipped, onStep });
  const kept = admission.count();
  if (kept === 0) throw new ArchiveError([`${path}: there is no article in it`]);
  const before = await publishedAs(client);
  const isSame = added + addedBefore + ended === 0 && before?.stated === statedText(sources);
  const summary = { articles: kept, added, ended, skipped };
  if (isSame && before.format === bytesFormat()) {
    await client.query("DELETE FROM versions WHERE number = $1 AND NOT complete", [version]);
    return { version: before.number, ...summary };
  }
  await publish(client, version, sources, (done) => onStep("counting", done, kept));
  await tidy(client);
  return { version, ...summary };
}

async function publishedAs(
  client: pg.Client,
): Promise<{ number: number; stated: string; format: string } | undefined> {
  const { rows } = await client.query<{ number: number; stated: string; format: string }>(
    "SELECT number, stated, format FROM versions WHERE complete ORDER BY number DESC LIMIT 1",
  );
  return rows[0];
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

/** What is understood and stored at a time: so many sources, or UTF-16 code units. */
const [SOURCES, SIZE] = [2000, 6_000_000];

interface Work {
  readonly sources: FoundSources;
  readonly keys: ReadonlySet<string>;
  readonly admission: Admission;
  readonly skipped: Skipped[];
  readonly onStep: OnStep;
}

/** Understands what is not stored yet, and stores it. Gives how many articles that were. */
async function loadNew(client: pg.Client, version: number, work: Work): Promise<number> {
  const { sources, keys, admission, onStep } = work;
  const missing = new Set([...keys].filter((key) => !admission.hasSource(key)));
  const all = missing.size;
  const first = await client.query<{ n: string }>(
    "SELECT coalesce(max(n), 0) + 1 AS n FROM articles",
  );
  let next = Number(first.rows[0]?.n ?? 1);
  const began = next;
  let [batch, size, done] = [[] as KeyedSource[], 0, 0];
  const store = async () => {
    const articles = await understood(batch, work);
    await storeArticles(client, version, next, await withAdded(client, version, articles));
    next += articles.length;
    done += batch.length;
    [batch, size] = [[], 0];
    onStep("loading", done, all);
  };
  for await (const each of sources.all(() => undefined)) {
    if (!missing.delete(each.key)) continue;
    batch.push(each);
    size += each.source.text.length;
    if (batch.length >= SOURCES || size >= SIZE) await store();
  }
  if (batch.length > 0) await store();
  return next - began;
}

async function understood(
  batch: readonly KeyedSource[],
  { admission, skipped }: Work,
): Promise<Omit<NewArticle, "added">[]> {
  const memory = newMemory();
  const articles: Omit<NewArticle, "added">[] = [];
  for await (const { item, result } of understandAll(batch)) {
    const { file, format } = item.source;
    if ("because" in result) {
      skipped.push({ file, because: result.because });
      continue;
    }
    const { articles: found, bad } = decodeUnderstood(item.source, result.bytes, memory);
    for (const { line, because } of bad) {
      skipped.push({ file: line ? `${file}:${line}` : file, because });
    }
    for (const annotated of found) {
      const admitted = admission.admit(annotated, item.key, format === "records" ? [] : [file]);
      if ("because" in admitted) skipped.push({ file, because: admitted.because });
      else articles.push(admitted);
    }
  }
  return articles;
}

/** The articles with the versions in which there was first one of their ids. */
async function withAdded(
  client: pg.Client,
  version: number,
  articles: readonly Omit<NewArticle, "added">[],
): Promise<NewArticle[]> {
  const ids = articles.map(({ annotated }) => annotated.article.id);
  const { rows } = await client.query<{ id: string; added: number }>(
    "SELECT id, min(added) AS added FROM articles WHERE id = ANY($1::text[]) AND until >= $2 GROUP BY id",
    [ids, version],
  );
  const known = new Map(rows.map(({ id, added }) => [id, added]));
  return articles.map((each) => ({
    ...each,
    added: known.get(each.annotated.article.id) ?? version,
  }));
}
