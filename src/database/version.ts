import type pg from "pg";
import { bytesFormat } from "./article-bytes.js";
import { DatabaseError } from "./database-error.js";

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

/**
 * The newest version that is complete.
 *
 * @throws {DatabaseError} where there is none, or none that this program can read.
 */
export async function newestVersion(pool: pg.Pool): Promise<Version> {
  const { rows } = await pool.query<Version & { format: string }>(
    `SELECT number, articles, passages, quotations, people, format,
       average_length AS "averageLength", published_at AS "publishedAt"
     FROM versions WHERE complete ORDER BY number DESC LIMIT 1`,
  );
  const [newest] = rows;
  if (!newest) throw new DatabaseError("it holds no archive yet: run verbatim index");
  const { format, ...version } = newest;
  if (format !== bytesFormat()) {
    throw new DatabaseError("its archive is of another version of Verbatim: run verbatim index");
  }
  return version;
}
