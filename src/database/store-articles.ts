import type pg from "pg";
import { coded } from "./article-bytes.js";
import { copyLine, copyLines } from "./copy-rows.js";
import { PREPARED_COLUMNS, type PreparedArticle } from "./prepare-article.js";
import { NEVER } from "./version-rows.js";

/** An article on its way into the database. */
export interface NewArticle {
  readonly prepared: PreparedArticle;
  /** The key of the source that it is from. */
  readonly source: string;
  /** The version in which there was first an article of that id. */
  readonly added: number;
}

/** Stores articles with all of their rows, all of them or none, under the numbers from `first` on. */
export async function storeArticles(
  client: pg.Client,
  version: number,
  first: number,
  articles: readonly NewArticle[],
): Promise<void> {
  await client.query("BEGIN");
  try {
    const lines = articles.map((article, i) => articleLine(article, first + i, version));
    await copyLines(client, "articles", ARTICLE_COLUMNS, lines);
    for (const table of ["passages", "uses", "aliases"] as const) {
      const rows = articles.flatMap(({ prepared }, i) =>
        prepared[table].map(
          (line, place) => `${copyLine([first + i, place, version, NEVER])}\t${line}`,
        ),
      );
      const columns = ["article", "place", "since", "until", ...PREPARED_COLUMNS[table]];
      if (rows.length > 0) await copyLines(client, table, columns, rows);
    }
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}

const ARTICLE_COLUMNS = [
  ...["n", "id", "since", "until", "added", "source", "digest", "coded"],
  ...PREPARED_COLUMNS.articles,
];

function articleLine({ prepared, source, added }: NewArticle, n: number, version: number): string {
  const { id, digest, bytes, row } = prepared;
  return `${copyLine([n, id, version, NEVER, added, source, digest, coded(bytes)])}\t${row}`;
}
