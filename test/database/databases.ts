import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import pg from "pg";
import { inject, onTestFinished } from "vitest";
import type { Article } from "../../src/corpus/article.js";
import { articleStore } from "../../src/database/article-store.js";
import { openPool } from "../../src/database/connect.js";
import { loadDatabase } from "../../src/database/load-database.js";
import { postgresLibrary } from "../../src/database/postgres-library.js";
import { newestVersion } from "../../src/database/version.js";
import type { Library } from "../../src/retrieval/library.js";

/** The address of a new, empty database on the server that the tests share. */
export async function newDatabase(): Promise<string> {
  const name = `t${randomUUID().replaceAll("-", "")}`;
  const at = (database: string) =>
    `postgresql://verbatim@127.0.0.1:${inject("postgresPort")}/${database}`;
  const client = new pg.Client(at("postgres"));
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return at(name);
}

/** A folder with these files in it, removed after the test. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), "verbatim-database-"));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  return dir;
}

/** A library on a database of its own that holds what is at `path`, and the way to end it. */
export async function libraryFrom(
  path: string,
): Promise<{ library: Library; url: string; close: () => Promise<void> }> {
  const url = await newDatabase();
  await loadDatabase(url, path, () => undefined);
  return { url, ...(await libraryAt(url)) };
}

/** A library that answers from the newest version in the database. */
export async function libraryAt(
  url: string,
): Promise<{ library: Library; close: () => Promise<void> }> {
  const pool = openPool(url, () => undefined);
  const library = postgresLibrary(pool, await newestVersion(pool), articleStore(pool));
  return { library, close: () => pool.end() };
}

/** A JSON Lines file of articles, removed after the test. */
export function linesOf(articles: readonly Pick<Article, "id" | "text">[]): string {
  const text = articles.map((article) => JSON.stringify(article)).join("\n");
  const dir = folderWith({ "articles.jsonl": text });
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return join(dir, "articles.jsonl");
}
