import { createHash } from "node:crypto";
import type pg from "pg";
import { shortKey } from "../archive/archive-keys.js";
import { dctOf } from "../corpus/article.js";
import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import { callingWords, typedWords } from "../retrieval/called.js";
import { articleBytes } from "./article-bytes.js";
import { copyRows, type Value } from "./copy-rows.js";
import { headText } from "./head-text.js";
import { tsvectorOf } from "./lexemes.js";
import { type CountedPassage, countedPassages, packedCounts } from "./passage-counts.js";
import { spokenPairs } from "./spoken-pairs.js";
import { NEVER } from "./version-rows.js";

/** An article on its way into the database. */
export interface NewArticle {
  readonly annotated: AnnotatedArticle;
  /** The key of the source that it is from. */
  readonly source: string;
  readonly digest: string;
  /** The version in which there was first an article of that id. */
  readonly added: number;
}

/** What tells texts apart: the SHA-256 of one. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

/** Stores articles with their passages, all of them or none, under the numbers from `first` on. */
export async function storeArticles(
  client: pg.Client,
  version: number,
  first: number,
  articles: readonly NewArticle[],
): Promise<void> {
  await client.query("BEGIN");
  try {
    const rows = articles.map((article, i) => articleRow(article, first + i, version));
    await copyRows(client, "articles", ARTICLE_COLUMNS, rows);
    const passages = articles.flatMap(({ annotated }, i) =>
      countedPassages(annotated).map((each, place) => passageRow(each, first + i, place, version)),
    );
    await copyRows(client, "passages", PASSAGE_COLUMNS, passages);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}

const ARTICLE_COLUMNS = [
  ...["n", "id", "since", "until", "added", "source", "digest", "key"],
  ...["published", "head", "called", "typed", "spoken", "bytes"],
];

function articleRow(
  { annotated, source, digest, added }: NewArticle,
  n: number,
  version: number,
): readonly Value[] {
  const { article } = annotated;
  return [
    ...[n, article.id, version, NEVER, added, source, digest, shortKey(article.id)],
    dctOf(article) ?? null,
    headText(article),
    [...callingWords(article)],
    tsvectorOf(typedWords(article)),
    tsvectorOf(spokenPairs(annotated)),
    articleBytes(annotated),
  ];
}

const PASSAGE_COLUMNS = [
  ...["article", "place", "since", "until", "starts", "ends", "length", "terms", "counts"],
];

function passageRow(
  { span, length, counts }: CountedPassage,
  article: number,
  place: number,
  version: number,
): readonly Value[] {
  return [
    ...[article, place, version, NEVER, span.start, span.end, length],
    tsvectorOf(counts.keys()),
    packedCounts(counts),
  ];
}
