import { runner } from "node-pg-migrate";
import pg from "pg";
import { expect, test } from "vitest";
import { loadDatabase } from "../../src/database/load-database.js";
import { openReader } from "../../src/database/reader.js";
import { newestVersion } from "../../src/database/version.js";
import type { Library } from "../../src/retrieval/library.js";
import { libraryAt, linesOf, newDatabase } from "./databases.js";

const ARTICLES = [
  { id: "ferry", text: "The ferry\n\n“The ferry leaves at noon,” Ida Holm said on 3 May 2019.\n" },
  { id: "tram", text: "The tram\n\n“The tram is late,” Jon Berg said on 4 May 2019.\n" },
];

test("an archive of the first form is read anew, and what was removed meanwhile is gone", async () => {
  const url = await newDatabase();
  await loadDatabase(url, linesOf(ARTICLES), () => undefined);
  const whole = await statesOf(url, ["ferri", "tram"]);
  await asFirstForm(url);
  const reader = openReader(url);
  await expect(newestVersion(reader)).rejects.toThrow("run verbatim index");
  await reader.close();

  const loaded = await loadDatabase(url, linesOf(ARTICLES), () => undefined);
  expect(loaded).toMatchObject({ articles: 2, added: 2, ended: 2, skipped: [] });
  expect(await statesOf(url, ["ferri", "tram"])).toEqual(whole);
  await asFirstForm(url);
  const fewer = await loadDatabase(url, linesOf(ARTICLES.slice(0, 1)), () => undefined);
  expect(fewer).toMatchObject({ articles: 1, added: 1, ended: 2 });
  expect(await statesOf(url, ["tram"])).toEqual([[], expect.objectContaining({ articles: 1 })]);
});

/** What the archive gives for some terms, and how much there is. */
async function statesOf(url: string, terms: readonly string[]): Promise<unknown[]> {
  const { library, close } = await libraryAt(url);
  const found = await placesOf(library, terms);
  const counts = await library.counts();
  await close();
  return [found, counts];
}

async function placesOf(library: Library, terms: readonly string[]): Promise<string[]> {
  const candidates = await library.candidates(terms, 9);
  return candidates.map(({ annotated, span }) => `${annotated.article.id} ${span.start}`).sort();
}

/** Takes a database back to the tables of the first migration, as an earlier program has left it. */
async function asFirstForm(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await runner({
    ...{ dbClient: client, dir: "src/database/migrations", direction: "down", count: 1 },
    ...{ migrationsTable: "verbatim_migrations", noLock: true, log: () => undefined },
  });
  await client.query("UPDATE versions SET format = 'of an earlier program'");
  await client.query("UPDATE articles SET source = 'earlier ' || source");
  await client.end();
}
