import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.js";
import { UnavailableError } from "../../src/archive/unavailable-error.js";
import { keepDatabase } from "../../src/database/keep-database.js";
import { loadDatabase } from "../../src/database/load-database.js";
import { parseQuestion } from "../../src/question/parse-question.js";
import type { Library } from "../../src/retrieval/library.js";
import { runBot } from "../discord/running-bot.js";
import { folderWith } from "./databases.js";
import { type PostgresServer, startPostgres } from "./postgres-server.js";

const AWAY =
  /^I cannot reach the articles at the moment \(code [0-9A-F]{4}\)\. Please try again in a minute\.$/;

let server: PostgresServer;
let dir: string;
beforeAll(async () => {
  server = await startPostgres();
  dir = folderWith({
    "gate.txt": "Gate opens\n\n“The gate is open,” Ida Holm said on 3 May 2019.\n",
    "dam.txt": "Dam holds\n\n“The dam will hold,” Carl Ruiz told the council.\n",
  });
});
// a test that fails is not to leave the next without a server
afterEach(() => server.start());
afterAll(async () => {
  await server.remove();
  rmSync(dir, { recursive: true, force: true });
});

/** A loaded database and the archive that follows it. */
async function kept(name: string) {
  const url = await server.createDatabase(name);
  await loadDatabase(url, dir, () => undefined);
  const archive = await keepDatabase({ url });
  onTestFinished(archive.close);
  return { url, archive };
}

/** Resolves once the archive has another library. */
function reloaded(archive: Awaited<ReturnType<typeof keepDatabase>>): Promise<void> {
  return new Promise((resolve) => {
    archive.listen(({ kind }) => {
      if (kind === "reloaded") resolve();
    });
  });
}

async function whoSaid(words: string, library: Library): Promise<string | undefined> {
  const question = parseQuestion(`who said ${words}?`);
  const answer = question && (await answerQuestion(question, library));
  return answer?.kind === "found" ? answer.results[0].attribution?.speaker.name : answer?.kind;
}

test("a new version is heard of and answered from", async () => {
  const { url, archive } = await kept("heard");
  const told = reloaded(archive);
  const file = join(dir, "ferry.txt");
  writeFileSync(file, "Ferry waits\n\n“The ferry is late,” Nils Berg said.\n");
  onTestFinished(() => rmSync(file));
  const before = archive.keys?.();
  await loadDatabase(url, dir, () => undefined);
  await told;
  expect(await whoSaid("the ferry is late", archive.library())).toBe("Nils Berg");
  const after = archive.keys?.();
  expect(after?.state).not.toBe(before?.state);
  expect(before && (await after?.addedSince(before, 5))).toEqual({ count: 1, ids: ["ferry"] });
});

describe("a database that is away", () => {
  test("at the start is waited for, and whoever asks is told", async () => {
    const { url } = await kept("started");
    await server.stop();
    const archive = await keepDatabase({ url });
    onTestFinished(archive.close);
    await expect(whoSaid("the dam will hold", archive.library())).rejects.toThrow(UnavailableError);
    expect(archive.failure()).toContain("cannot be reached");
    const told = reloaded(archive);
    await server.start();
    await told;
    expect(await whoSaid("the dam will hold", archive.library())).toBe("Carl Ruiz");
    expect(archive.failure()).toBeUndefined();
  });

  test("is told of plainly, in private, and the bot recovers by itself", async () => {
    const { archive } = await kept("asked");
    // so that it is announced that an answer is on its way, as on a slow machine
    const { standIn } = await runBot(archive.library(), { patience: 0 });
    const ada = standIn.user("Ada");
    expect((await ada.ask("who said the gate is open?")).text).toContain("Ida Holm");
    await server.stop("at once");
    const away = await ada.command("who-said", {
      words: "the gate is open",
      private: true,
    });
    expect(away.message?.text).toMatch(AWAY);
    expect(away.message?.isPrivate).toBe(true);
    await server.start();
    expect((await ada.ask("who said the gate is open?")).text).toContain("Ida Holm");
    expect(standIn.violations).toEqual([]);
  });

  test("for the time of a restart costs no answer that can be had", async () => {
    const { archive } = await kept("restarted");
    let isBack = false;
    const asking = Array.from({ length: 8 }, async () => {
      const said: (string | undefined)[] = [];
      // until after the restart, and once more
      for (let wasBack = false; !wasBack; ) {
        wasBack = isBack;
        said.push(
          await whoSaid("the dam will hold", archive.library()).catch((error: unknown) => {
            if (error instanceof UnavailableError && !wasBack) return "away";
            throw error;
          }),
        );
      }
      return said;
    });
    await server.stop();
    await server.start();
    isBack = true;
    for (const said of await Promise.all(asking)) {
      expect(said.at(-1)).toBe("Carl Ruiz");
      expect(["Carl Ruiz", "away"]).toEqual(expect.arrayContaining([...new Set(said)]));
    }
  });
});

test("a query that takes too long is given up, and told", async () => {
  const { url, archive } = await kept("slow");
  const other = new pg.Client(url);
  await other.connect();
  await other.query("BEGIN; LOCK TABLE terms IN ACCESS EXCLUSIVE MODE");
  await expect(whoSaid("the dam will hold", archive.library())).rejects.toThrow(/too long|in time/);
  await other.query("ROLLBACK");
  await other.end();
  expect(await whoSaid("the dam will hold", archive.library())).toBe("Carl Ruiz");
});

test("a database that can only be read is enough", async () => {
  const { url, archive } = await kept("readonly");
  const other = new pg.Client(url);
  await other.connect();
  await other.query("ALTER DATABASE readonly SET default_transaction_read_only = on");
  await other.end();
  const fresh = await keepDatabase({ url, readUrl: url });
  onTestFinished(fresh.close);
  expect(await whoSaid("the dam will hold", fresh.library())).toBe("Carl Ruiz");
  expect(await whoSaid("the gate is open", archive.library())).toBe("Ida Holm");
});
