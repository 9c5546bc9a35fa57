import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.js";
import { UnavailableError } from "../../src/archive/unavailable-error.js";
import { isDatabaseFault, reasonOf } from "../../src/database/database-error.js";
import { keepDatabase } from "../../src/database/keep-database.js";
import { loadDatabase } from "../../src/database/load-database.js";
import { parseQuestion } from "../../src/question/parse-question.js";
import type { Library } from "../../src/retrieval/library.js";
import { folderWith, linesOf } from "./databases.js";
import { ownFolder, type PostgresServer, startPostgres } from "./postgres-server.js";

async function serverWith(...settings: string[]): Promise<PostgresServer> {
  const server = await startPostgres(settings);
  onTestFinished(server.remove);
  return server;
}

function gateFolder(): string {
  const dir = folderWith({ "gate.txt": "Gate opens\n\n“The gate is open,” Ida Holm said.\n" });
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

const load = (url: string, path: string) => loadDatabase(url, path, () => undefined);

async function whoSaid(words: string, library: Library): Promise<string | undefined> {
  const question = parseQuestion(`who said ${words}?`);
  const answer = question && (await answerQuestion(question, library));
  return answer?.kind === "found" ? answer.results[0].attribution?.speaker.name : answer?.kind;
}

test("a database that has no connection left is told of, and asked as soon as it has one", async () => {
  const server = await serverWith("max_connections=6", "superuser_reserved_connections=0");
  const url = await server.createDatabase("crowded");
  await load(url, gateFolder());
  const before = await keepDatabase({ url });
  onTestFinished(before.close);
  expect(await whoSaid("the gate is open", before.library())).toBe("Ida Holm");
  const others = await allConnections(url);
  // who has a connection goes on; what needs more waits for it
  const asked = Array.from({ length: 4 }, () => whoSaid("the gate is open", before.library()));
  expect(new Set(await Promise.all(asked))).toEqual(new Set(["Ida Holm"]));
  const late = await keepDatabase({ url });
  onTestFinished(late.close);
  await expect(whoSaid("the gate is open", late.library())).rejects.toThrow(UnavailableError);
  expect(late.failure()).toContain("no connection left");
  await Promise.all(others.map((client) => client.end()));
  await late.reload();
  expect(await whoSaid("the gate is open", late.library())).toBe("Ida Holm");
});

/** Takes all connections that there are. */
async function allConnections(url: string): Promise<pg.Client[]> {
  const clients: pg.Client[] = [];
  for (;;) {
    const client = new pg.Client(url);
    const error: unknown = await client.connect().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error !== undefined) {
      expect(isDatabaseFault(error) && reasonOf(error)).toContain("no connection left");
      return clients;
    }
    clients.push(client);
  }
}

/** A folder of so many megabytes, or undefined where none can be mounted. */
function smallDisk(megabytes: number): string | undefined {
  const dir = join(ownFolder(), "disk");
  mkdirSync(dir);
  const options = `size=${megabytes}m,uid=65534,gid=65534,mode=700`;
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", dir]);
  if (status !== 0) return undefined;
  onTestFinished(() => {
    spawnSync("umount", ["-l", dir]);
    rmSync(join(dir, ".."), { recursive: true, force: true });
  });
  return dir;
}

test("a disk that is full ends a load, and what was there is answered from", async ({ skip }) => {
  const server = await serverWith();
  const disk = smallDisk(32);
  if (disk === undefined) return skip("nothing can be mounted here");
  const admin = new pg.Client(server.url());
  await admin.connect();
  await admin.query(`CREATE TABLESPACE small LOCATION '${disk}'`);
  await admin.query("CREATE DATABASE full_one TABLESPACE small");
  await admin.end();
  const url = server.url("full_one");
  const few = gateFolder();
  await load(url, few);
  const archive = await keepDatabase({ url });
  onTestFinished(archive.close);
  const error: unknown = await load(url, linesOf(manyArticles())).catch((reason) => reason);
  expect(isDatabaseFault(error) && reasonOf(error)).toBe("its disk is full");
  expect(await whoSaid("the gate is open", archive.library())).toBe("Ida Holm");
  expect(archive.lines().join()).toContain("version 1");
  // with a larger one it is gone on with
  spawnSync("mount", ["-o", "remount,size=256m", disk]);
  writeFileSync(join(few, "dam.txt"), "Dam holds\n\n“The dam will hold,” Carl Ruiz said.\n");
  expect(await load(url, few)).toMatchObject({ version: 2, articles: 2 });
  await archive.reload();
  expect(await whoSaid("the dam will hold", archive.library())).toBe("Carl Ruiz");
});

/** More than goes on a small disk, no two words the same. */
function manyArticles() {
  return Array.from({ length: 1500 }, (_, i) => ({
    id: `report-${i}`,
    text: Array.from({ length: 300 }, (__, j) => `word${i}x${j}`).join(" "),
  }));
}

describe("a replica", () => {
  test("is asked in place of the database, and has each new version when it comes", async () => {
    const server = await serverWith();
    const url = await server.createDatabase("archive");
    const dir = gateFolder();
    await load(url, dir);
    const replica = await server.follow();
    onTestFinished(replica.remove);
    const archive = await keepDatabase({ url, readUrl: replica.url("archive") });
    onTestFinished(archive.close);
    expect(await whoSaid("the gate is open", archive.library())).toBe("Ida Holm");
    const told = new Promise<void>((resolve) => {
      archive.listen(({ kind }) => kind === "reloaded" && resolve());
    });
    writeFileSync(join(dir, "dam.txt"), "Dam holds\n\n“The dam will hold,” Carl Ruiz said.\n");
    await load(url, dir);
    await told;
    // the database that is written to is away: nobody who asks notices
    await server.stop("at once");
    expect(await whoSaid("the dam will hold", archive.library())).toBe("Carl Ruiz");
  });
});
