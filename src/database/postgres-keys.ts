import type { ArchiveKeys } from "../archive/archive-keys.js";
import type { Reader } from "./reader.js";
import { type Version, VISIBLE } from "./version.js";

/** Keys that the database has: nothing is read for them until somebody presses a button. */
export function postgresKeys(reader: Reader, { number }: Version): ArchiveKeys {
  return {
    state: stateOf(number),
    idOf: async (key) => {
      const rows = await reader.query<{ id: string }>(
        `SELECT id FROM articles WHERE key = $2 AND ${VISIBLE}`,
        [number, key],
      );
      return rows[0]?.id;
    },
    personOf: async (key) => {
      const rows = await reader.query<{ id: string }>(
        `SELECT id FROM people WHERE key = $2 AND ${VISIBLE}`,
        [number, key],
      );
      return rows[0]?.id;
    },
    addedSince: async ({ state }, limit) => {
      const before = versionOf(state);
      // what is not known to have been there is not told as new
      if (before === undefined) return { count: 0, ids: [] };
      const rows = await reader.query<{ id: string; count: string }>(
        `SELECT id, count(*) OVER () AS count FROM articles
         WHERE added > $2 AND ${VISIBLE} ORDER BY id LIMIT $3`,
        [number, before, limit],
      );
      return { count: Number(rows[0]?.count ?? 0), ids: rows.map(({ id }) => id) };
    },
  };
}

/** A version's number in four characters: three bytes in base64url. */
function stateOf(version: number): string {
  return Buffer.from([version >>> 16, version >>> 8, version]).toString("base64url");
}

/** The version that `stateOf` has written so; undefined for another state. */
function versionOf(state: string): number | undefined {
  return /^A[\w-]{3}$/.test(state) ? Buffer.from(state, "base64url").readUIntBE(0, 3) : undefined;
}
