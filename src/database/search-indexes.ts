import type pg from "pg";

/** What questions and publishing look things up by. A first load is faster without. */
const INDEXES: readonly (readonly [string, string])[] = [
  ["articles_id", "articles (id, since)"],
  ["articles_key", "articles (key)"],
  ["articles_published", "articles (published, id)"],
  ["articles_added", "articles (added)"],
  ["articles_called", "articles USING gin (called)"],
  ["articles_typed", "articles USING gin (typed)"],
  ["articles_spoken", "articles USING gin (spoken)"],
  ["passages_terms", "passages USING gin (terms)"],
  ["uses_block", "uses (block)"],
  ["terms_rest", "terms (rest)"],
  ["people_id", "people (id)"],
  ["people_key", "people (key)"],
  ["people_block", "people (block)"],
  ["people_slug", "people (slug)"],
  ["people_quotations", "people (quotations DESC, name, nth)"],
  ["people_typed", "people USING gin (typed)"],
  ["names_word", "names (word)"],
  ["names_person", "names (person)"],
  ["offices_word", "offices (word)"],
  ["offices_person", "offices (person)"],
  ["speakers_article", "speakers (article, name)"],
  ["speakers_person", "speakers (person, article)"],
  ["synonyms_wordings", "synonyms USING gin (wordings)"],
];

/** How much memory the making of an index may take. */
const MEMORY = "256MB";

/** Takes the indexes away, while nobody asks yet. */
export async function dropIndexes(client: pg.Client): Promise<void> {
  for (const [name] of INDEXES) await client.query(`DROP INDEX IF EXISTS ${name}`);
}

/** Makes the indexes that are missing. */
export async function makeIndexes(
  client: pg.Client,
  onIndex: (done: number, of: number) => void,
): Promise<void> {
  await client.query(`SET maintenance_work_mem = '${MEMORY}'`);
  for (const [i, [name, columns]] of INDEXES.entries()) {
    await client.query(`CREATE INDEX IF NOT EXISTS ${name} ON ${columns}`);
    onIndex(i + 1, INDEXES.length);
  }
}
