import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { loadDatabase, type OnStep } from "../../src/database/load-database.js";
import { oneOf, randomFrom } from "../random.js";
import { folderWith, newDatabase } from "./databases.js";

/** Some are one person's, and two that are not alike make one id: "ida-van-holm". */
const SPEAKERS = [
  ...["Ida Holm", "Mayor Ida Holm", "I. Holm", "Ida Van Holm", "Ida Van-Holm", "Carl Ruiz"],
  ...["Carlos Ruiz", "spokesman Carl Ruiz", "the biologist Carl Ruiz", "Minister Nils Berg"],
];
const SAID = ["The gate is open", "It will hold", "We Repair the dam", "They left the ferry"];
const TOLD = [
  "The World Water Board (WWB) met in Lund.",
  "The West Works Bureau (WWB) was closed.",
  "Ferries ran on 3 May 2019.",
  "GATES and gates rust.",
  "The dam is old.",
];
const STATED = {
  "people.json": [
    '{"same":[["Ida Holm","Carlos Ruiz"]]}',
    '{"same":[["Nils Berg","I. Holm"]]}',
    "{}",
  ],
  "aliases.json": ['{"same":[["the dam","the wall"]]}', '{"same":[]}'],
} as const;

function article(random: () => number): string {
  const lines = [1, 2].map(
    () => `“${oneOf(SAID, random)},” ${oneOf(SPEAKERS, random)} said. ${oneOf(TOLD, random)}`,
  );
  return `${oneOf(TOLD, random).slice(0, 12)}\n\n${lines.join("\n\n")} ${random()}\n`;
}

/** Adds, changes or takes away a few files. */
function change(dir: string, random: () => number): void {
  const file = () => join(dir, `${Math.floor(random() * 12)}.txt`);
  for (let i = 0; i < 3; i += 1) writeFileSync(file(), article(random));
  rmSync(file(), { force: true });
  if (random() < 0.3) writeFileSync(join(dir, "people.json"), oneOf(STATED["people.json"], random));
  if (random() < 0.3)
    writeFileSync(join(dir, "aliases.json"), oneOf(STATED["aliases.json"], random));
}

/** What the newest version has in every table, but for the numbers of articles and versions. */
async function versionIn(url: string): Promise<Record<string, readonly string[]>> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query("SELECT max(number) AS number FROM versions WHERE complete");
  const all: Record<string, readonly string[]> = {};
  for (const [table, columns] of Object.entries(TABLES)) {
    const join = columns.includes("articles.id") ? "JOIN articles ON n = article" : "";
    const visible = `${table}.since <= $1 AND ${table}.until > $1`;
    const found = await client.query(
      table === "versions"
        ? `SELECT ${columns} FROM versions WHERE number = $1`
        : `SELECT ${columns} FROM ${table} ${join} WHERE ${visible}`,
      [rows[0]?.number],
    );
    all[table] = found.rows.map((row) => JSON.stringify(row)).sort();
  }
  await client.end();
  return all;
}

const TABLES = {
  versions: "articles, passages, quotations, people, length, stated",
  articles: "id, source, digest, key, head, called, typed::text, spoken::text, md5(coded)",
  passages: "articles.id, place, starts, ends, length, terms::text, md5(passages.coded)",
  uses: "articles.id, place, block, name, roles, quotations",
  aliases: "articles.id, place, names",
  terms: "term, frequency, balance, count, written, first, length, rest",
  people: "id, block, slug, nth, key, name, is_name_shared, spellings, roles, articles, quotations",
  names: "word, person, words",
  offices: "word, person, words",
  speakers: "articles.id, name, person, block",
  synonyms: "place, names, wordings",
} as const;

const nothing = () => undefined;

const breakingOff: OnStep = (step) => {
  if (step === "indexing") throw new Error("broken off");
};

test.each([1, 2, 3])(
  "an archive that changes step by step is the one that is loaded at once (%i)",
  async (seed) => {
    const random = randomFrom(seed);
    const dir = folderWith({ "a.txt": article(random) });
    onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
    const url = await newDatabase();
    for (let step = 0; step < 6; step += 1) {
      change(dir, random);
      if (random() < 0.3) {
        await loadDatabase(url, dir, breakingOff).catch(nothing);
        change(dir, random);
      }
      await loadDatabase(url, dir, nothing);
      const anew = await newDatabase();
      await loadDatabase(anew, dir, nothing);
      expect(await versionIn(url)).toEqual(await versionIn(anew));
    }
  },
);
