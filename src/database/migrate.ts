import { fileURLToPath } from "node:url";
import { runner } from "node-pg-migrate";
import type pg from "pg";

/** Brings the tables of the database to the form that this program reads; leaves what is there. */
export async function migrate(client: pg.Client): Promise<void> {
  await runner({
    dbClient: client,
    dir: fileURLToPath(new URL("./migrations", import.meta.url)),
    ignorePattern: ".*\\.map",
    migrationsTable: "verbatim_migrations",
    direction: "up",
    // who loads holds a lock of its own
    noLock: true,
    log: () => undefined,
  });
}
