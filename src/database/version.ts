import { DatabaseError } from "./database-error.js";
import { preparedFormat } from "./prepare-article.js";
import type { Reader } from "./reader.js";

/** A complete version of the archive: what a library answers from, whatever is loaded meanwhile. */
export interface Version {
  readonly number: number;
  readonly articles: number;
  readonly passages: number;
  readonly quotations: number;
  readonly people: number;
  readonly averageLength: number;
  readonly publishedAt: Date;
}

/** Of a row: that it belongs to the version whose number is a query's first value. */
export const VISIBLE = "since <= $1 AND until > $1";

/**
 * The newest version that is complete.
 *
 * @throws {DatabaseError} where there is none, or none that this program can read.
 */
export async function newestVersion(reader: Reader): Promise<Version> {
  const rows = await reader.query<Version & { format: string }>(
    `SELECT number, articles, passages, quotations, people, format,
       length::float8 / greatest(passages, 1) AS "averageLength", published_at AS "publishedAt"
     FROM versions WHERE complete ORDER BY number DESC LIMIT 1`,
  );
  const [newest] = rows;
  if (!newest) throw new DatabaseError("it holds no archive yet: run verbatim index");
  const { format, ...version } = newest;
  if (format !== preparedFormat()) {
    throw new DatabaseError("its archive is of another version of Verbatim: run verbatim index");
  }
  return version;
}
