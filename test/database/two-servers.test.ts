import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.js";
import { layoutOf } from "../../src/answer/layout.js";
import { plainTextOf } from "../../src/answer/plain-text.js";
import { openClient } from "../../src/database/connect.js";
import { loadDatabase } from "../../src/database/load-database.js";
import { migrate } from "../../src/database/migrate.js";
import { parseQuestion } from "../../src/question/parse-question.js";
import type { Library } from "../../src/retrieval/library.js";
import { ANSWERABLE, UNANSWERABLE } from "../gold/questions/index.js";
import { libraryAt } from "./databases.js";
import { type PostgresServer, startPostgres } from "./postgres-server.js";

const FOLDER = "test/gold/articles";

/** Every fifth of the gold questions: each is asked of one server and of two. */
const ASKED = [...ANSWERABLE, ...UNANSWERABLE].map(({ ask }) => ask).filter((_, i) => i % 5 === 0);

let [near, far]: PostgresServer[] = [];
beforeAll(async () => {
  [near, far] = await Promise.all([startPostgres(), startPostgres()]);
});
afterAll(() => Promise.all([near?.remove(), far?.remove()]));

test("articles on two servers are one archive, by partitions on foreign tables", async () => {
  const url = (await near?.createDatabase("archive")) ?? "";
  const farUrl = (await far?.createDatabase("archive")) ?? "";
  await loadDatabase(url, FOLDER, () => undefined);
  const before = await repliesAt(url);
  const first = await openClient(farUrl, "test");
  await migrate(first);
  await first.end();
  await partOut(url, far?.port ?? 0);

  expect(await articlesIn(farUrl)).toBeGreaterThan(5);
  expect(await repliesAt(url)).toEqual(before);
  // what is loaded from then on is the near server's
  expect(await loadDatabase(url, FOLDER, () => undefined)).toMatchObject({ added: 0, ended: 0 });
});

async function repliesAt(url: string): Promise<string[]> {
  const { library, close } = await libraryAt(url);
  const replies: string[] = [];
  for (const ask of ASKED) replies.push(await replyTo(ask, library));
  await close();
  return replies;
}

async function replyTo(ask: string, library: Library): Promise<string> {
  const question = parseQuestion(ask, "2025-01-15");
  return question ? plainTextOf(layoutOf(await answerQuestion(question, library), true)) : "";
}

/** Moves the first half of the articles to the other server, behind partitions of the same names. */
async function partOut(url: string, port: number): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query("SELECT max(n) / 2 AS half FROM articles");
  const half = Number(rows[0]?.half);
  await client.query(`
    CREATE EXTENSION postgres_fdw;
    CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw
      OPTIONS (host '127.0.0.1', port '${port}', dbname 'archive', fetch_size '2000');
    CREATE USER MAPPING FOR CURRENT_USER SERVER far OPTIONS (user 'verbatim');
  `);
  for (const [table, column] of [
    ["articles", "n"],
    ["passages", "article"],
  ]) {
    await client.query(`
      BEGIN;
      ALTER TABLE ${table} RENAME TO ${table}_near;
      CREATE TABLE ${table} (LIKE ${table}_near) PARTITION BY RANGE (${column});
      CREATE FOREIGN TABLE ${table}_far PARTITION OF ${table} FOR VALUES FROM (MINVALUE) TO (${half})
        SERVER far OPTIONS (table_name '${table}');
      INSERT INTO ${table}_far SELECT * FROM ${table}_near WHERE ${column} < ${half};
      DELETE FROM ${table}_near WHERE ${column} < ${half};
      ALTER TABLE ${table} ATTACH PARTITION ${table}_near FOR VALUES FROM (${half}) TO (MAXVALUE);
      COMMIT;
    `);
  }
  await client.query("ANALYZE articles; ANALYZE passages");
  await client.end();
}

async function articlesIn(url: string): Promise<number> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query("SELECT count(*) AS count FROM articles");
  await client.end();
  return Number(rows[0]?.count);
}
