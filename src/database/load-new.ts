import type pg from "pg";
import type { Skipped } from "../archive/load-report.js";
import type { Admission } from "./admit-articles.js";
import type { FoundSources, KeyedSource } from "./find-sources.js";
import { type Prepared, prepareAll } from "./prepare-all.js";
import { type NewArticle, storeArticles } from "./store-articles.js";
import type { WordChanges } from "./word-changes.js";

/** What is to be loaded, and where it is kept account of. */
export interface Work {
  readonly sources: FoundSources;
  readonly keys: ReadonlySet<string>;
  readonly admission: Admission;
  readonly changes: WordChanges;
  readonly skipped: Skipped[];
  readonly onStep: (done: number, of: number) => void;
}

/** So many articles are stored in one step. */
const AT_ONCE = 500;

/**
 * Prepares what is not stored yet, and stores it, the ones while threads prepare the others.
 *
 * @param first The number of the first article.
 * @returns How many articles that were.
 */
export async function loadNew(
  client: pg.Client,
  version: number,
  first: number,
  work: Work,
): Promise<number> {
  const { sources, keys, admission, onStep } = work;
  const missing = new Set([...keys].filter((key) => !admission.hasSource(key)));
  const all = missing.size;
  async function* wanted(): AsyncGenerator<KeyedSource> {
    if (missing.size === 0) return;
    for await (const each of sources.all(() => undefined)) {
      if (missing.delete(each.key)) yield each;
      if (missing.size === 0) return;
    }
  }
  let [batch, next, done] = [[] as Omit<NewArticle, "added">[], first, 0];
  let storing = Promise.resolve();
  const store = async () => {
    // one batch is stored while the next is prepared
    await storing;
    const [articles, from] = [batch, next];
    [batch, next] = [[], next + batch.length];
    storing = stored(client, version, from, articles);
    // told by whoever waits for it next
    storing.catch(() => undefined);
    onStep(done, all);
  };
  for await (const each of prepareAll(wanted())) {
    batch.push(...admitted(each, work));
    done += 1;
    if (batch.length >= AT_ONCE) await store();
  }
  await store();
  await storing;
  return next - first;
}

function admitted(
  { item, result }: Prepared,
  { admission, changes, skipped }: Work,
): Omit<NewArticle, "added">[] {
  const { file, format } = item.source;
  if ("because" in result) {
    skipped.push({ file, because: result.because });
    return [];
  }
  for (const { line, because } of result.bad) {
    skipped.push({ file: line ? `${file}:${line}` : file, because });
  }
  return result.articles.flatMap((article) => {
    const prepared = admission.admit(article, item.key, format === "records" ? [] : [file]);
    if ("because" in prepared) {
      skipped.push({ file, because: prepared.because });
      return [];
    }
    changes.add(prepared.id, prepared.words, 1);
    return [{ prepared, source: item.key }];
  });
}

/** Stores the articles with the versions in which there was first one of their ids. */
async function stored(
  client: pg.Client,
  version: number,
  first: number,
  articles: readonly Omit<NewArticle, "added">[],
): Promise<void> {
  if (articles.length === 0) return;
  const known = new Map<string, number>();
  if (version > 1) {
    const { rows } = await client.query<{ id: string; added: number }>(
      "SELECT id, min(added) AS added FROM articles WHERE id = ANY($1::text[]) AND until >= $2 GROUP BY id",
      [articles.map(({ prepared }) => prepared.id), version],
    );
    for (const { id, added } of rows) known.set(id, added);
  }
  await storeArticles(
    client,
    version,
    first,
    articles.map((each) => ({ ...each, added: known.get(each.prepared.id) ?? version })),
  );
}
