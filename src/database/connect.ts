import pg from "pg";

/**
 * How long a connection may take, a query of a question, and its rows on their way, in milliseconds: the asker is told
 * before 3 s are over.
 */
const [TO_CONNECT, TO_QUERY, TO_HEAR] = [1500, 2000, 2300];

/** How many connections a process has at most. */
const CONNECTIONS = 4;

/** A pool of connections for questions: they read, and give up in time. */
export function openPool(url: string, onTrouble: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: TO_CONNECT,
    statement_timeout: TO_QUERY,
    // where the server itself is gone nobody keeps its time
    query_timeout: TO_HEAR,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    application_name: "verbatim",
    // two short queries side by side are sooner done than each in several processes
    onConnect: async (client) => {
      await client.query("SET max_parallel_workers_per_gather = 0");
    },
    // a program that has nothing else to do ends
    allowExitOnIdle: true,
  });
  // a connection that is lost while nobody uses it
  pool.on("error", onTrouble);
  return pool;
}

/** One connection that may take its time: for loading, and to be notified. */
export async function openClient(url: string, name: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: name,
  });
  await client.connect();
  return client;
}
