import { create, insertMultiple, search } from "@orama/orama";
import flexsearch from "flexsearch";
import lunr from "lunr";
import MiniSearch from "minisearch";
import sqlite from "node-sqlite3-wasm";
import { gather } from "../../src/answer/gather.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { questionAbout } from "../../src/question/question.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";
import { termsOf } from "../../src/text/term.js";
import { findTokens } from "../../src/text/token.js";
import type { Collection } from "./collection.js";
import { relevanceOf } from "./relevance.js";

/** Gives the ids of documents, best first: ten, or more, where as many share a word with the query. */
export type Search = (query: string) => readonly string[] | Promise<readonly string[]>;

/** A search engine, set up over the documents of a collection. */
export interface Engine {
  readonly name: string;
  readonly build: (collection: Collection) => Search | Promise<Search>;
}

const MOST = 10;

/** Ours and others. Each other has the documents as they are, title and text, and its best usual settings. */
export const ENGINES: readonly Engine[] = [
  { name: "Verbatim", build: buildOurs },
  { name: "MiniSearch, best", build: buildPlain },
  { name: "MiniSearch", build: buildMiniSearch },
  { name: "FlexSearch", build: buildFlexSearch },
  { name: "lunr", build: buildLunr },
  { name: "Orama", build: buildOrama },
  { name: "SQLite FTS5", build: buildSqlite },
];

function buildOurs({ documents }: Collection): Search {
  const library = buildMemoryLibrary(
    documents.map(({ id, title, text }) => annotate(plainArticle(id, text, { title }))),
  );
  return async (query) => {
    const { passages } = await gather(questionAbout("search", query), library);
    return [...new Set(passages.map(({ value }) => value.annotated.article.id))];
  };
}

/** The values of k, b and d that are tried: MiniSearch's own, BM25's usual ones and between. */
const CONSTANTS = [0.4, 0.7].flatMap((b) =>
  [1.2, 1.6].flatMap((k) => [0, 0.5].map((d) => ({ k, b, d }))),
);

/** Of how many queries one is used to choose the constants. */
const TRIED = 8;

/**
 * MiniSearch at its best: one field, no stop words, Porter's stemmer, no prefixes or misspellings,
 * the constants that are best for this collection, and its score divided by the number of terms
 * matched, by which it multiplies it.
 */
function buildPlain({ documents, queries }: Collection): Search {
  const engine = new MiniSearch<{ id: string; terms: string }>({
    fields: ["terms"],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
  });
  for (const { id, title, text } of documents) {
    engine.add({ id, terms: termsOf(`${title}\n${text}`).join(" ") });
  }
  const searchWith = (bm25: (typeof CONSTANTS)[number]) => (query: string) =>
    engine
      .search([...new Set(termsOf(query))].join(" "), { bm25 })
      .map(({ id, score, queryTerms }) => ({ id: String(id), score: score / queryTerms.length }))
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST)
      .map(({ id }) => id);
  const tried = queries.filter((_, i) => queries.length < 1000 || i % TRIED === 0);
  const [best] = CONSTANTS.map((bm25) => {
    const rankings = tried.map(({ text }) => searchWith(bm25)(text));
    return { bm25, found: relevanceOf(tried, rankings).first };
  }).sort((a, b) => b.found - a.found);
  return searchWith(best?.bm25 ?? { k: 1.2, b: 0.7, d: 0.5 });
}

function buildMiniSearch({ documents }: Collection): Search {
  const engine = new MiniSearch({ fields: ["title", "text"] });
  engine.addAll(documents);
  return (query) =>
    engine
      .search(query)
      .slice(0, MOST)
      .map(({ id }) => String(id));
}

/** With our stop words and stems; documents that do not hold all the words are found, too. */
function buildFlexSearch({ documents }: Collection): Search {
  const engine = new flexsearch.Index({
    tokenize: "strict",
    encode: termsOf,
  });
  for (const [i, { title, text }] of documents.entries()) engine.add(i, `${title}\n${text}`);
  return (query) =>
    engine
      .search(query, { limit: MOST, suggest: true })
      .flatMap((i) => documents[Number(i)]?.id ?? []);
}

/** With its English stemmer and stop words, as it comes. */
function buildLunr({ documents }: Collection): Search {
  const engine = lunr((builder) => {
    builder.field("title");
    builder.field("text");
    for (const document of documents) builder.add(document);
  });
  return (query) =>
    engine
      .query((clauses) => clauses.term(lunr.tokenizer(query), {}))
      .slice(0, MOST)
      .map(({ ref }) => ref);
}

/** With its English stemmer, as it comes. */
async function buildOrama({ documents }: Collection): Promise<Search> {
  const engine = create({
    schema: { title: "string", text: "string" },
    components: { tokenizer: { language: "english", stemming: true } },
  });
  await insertMultiple(engine, [...documents]);
  return async (query) => {
    const { hits } = await search(engine, { term: query, limit: MOST });
    return hits.map(({ id }) => id);
  };
}

/** With its Porter stemmer; any of the words, as Okapi BM25 ranks them. */
function buildSqlite({ documents }: Collection): Search {
  const database = new sqlite.Database(":memory:");
  database.exec("CREATE VIRTUAL TABLE texts USING fts5(id UNINDEXED, words, tokenize = 'porter')");
  database.exec("BEGIN");
  for (const { id, title, text } of documents) {
    database.run("INSERT INTO texts VALUES (?, ?)", [id, `${title}\n${text}`]);
  }
  database.exec("COMMIT");
  const statement = database.prepare(
    `SELECT id FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT ${MOST}`,
  );
  return (query) => {
    const words = findTokens(query).map(({ start, end }) => `"${query.slice(start, end)}"`);
    return words.length === 0
      ? []
      : statement.all([words.join(" OR ")]).map(({ id }) => String(id));
  };
}
