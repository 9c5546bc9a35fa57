import { setTimeout as wait } from "node:timers/promises";
import { UnavailableError } from "../archive/unavailable-error.js";
import { openPool } from "./connect.js";
import { DatabaseError, isDatabaseFault, isPassing, reasonOf } from "./database-error.js";

/** Asks the database; it only reads, so that whatever fails in passing can be asked again. */
export interface Reader {
  /**
   * The rows of a query.
   *
   * @throws {UnavailableError} where the database cannot be asked, in less than three seconds.
   */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Why the last query failed; undefined where it did not. */
  trouble(): string | undefined;
  close(): Promise<void>;
}

/** Until when a query is asked again, and after how long, in milliseconds: a server that restarts is away for a second. */
const [PATIENCE, PAUSE] = [2000, 100];

/** A reader of the database at `url`. */
export function openReader(url: string): Reader {
  let trouble: string | undefined;
  // the next query tells
  const pool = openPool(url, () => undefined);
  return {
    query: async <Row extends object>(text: string, values: readonly unknown[] = []) => {
      const began = performance.now();
      for (;;) {
        try {
          const { rows } = await pool.query<Row>(text, [...values]);
          trouble = undefined;
          return rows;
        } catch (error) {
          if (!isDatabaseFault(error)) throw error;
          const isLate = performance.now() - began > PATIENCE;
          if (!isPassing(error) || isLate) {
            trouble = reasonOf(error);
            throw new UnavailableError(`the database: ${trouble}`, { cause: error });
          }
          await wait(PAUSE);
        }
      }
    },
    trouble: () => trouble,
    close: () => pool.end(),
  };
}

/** The fault as one of the archive's, which whoever asked is told of. */
export function asUnavailable(error: unknown): UnavailableError {
  if (error instanceof UnavailableError) return error;
  if (!(error instanceof DatabaseError)) throw error;
  return new UnavailableError(`the database: ${error.message}`, { cause: error });
}
