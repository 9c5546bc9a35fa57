import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openIdentifyRecord } from "../../src/discord/identify-record.js";
import type { Log } from "../../src/discord/log.js";

const NOW = Date.UTC(2026, 0, 15, 12);
const TOKEN = "a token of some bot";

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), "verbatim-identifies-"));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return dir;
}

function logging(): { readonly log: Log; readonly logged: string[] } {
  const logged: string[] = [];
  return { log: (event) => void logged.push(event), logged };
}

test("another process of the same bot knows when this one identified itself", async () => {
  const file = join(folder(), "below", "identifies.json");
  const { log, logged } = logging();
  const first = await openIdentifyRecord(file, TOKEN, log);
  await first.add(0, NOW - 4_000_000);
  await first.add(0, NOW - 2_000);
  await first.add(1, NOW - 1_000);
  const second = await openIdentifyRecord(file, TOKEN, log);
  expect(second.of(0, NOW)).toEqual([NOW - 2_000]);
  expect(second.of(1, NOW)).toEqual([NOW - 1_000]);
  expect((await openIdentifyRecord(file, "another token", log)).of(0, NOW)).toEqual([]);
  expect(readFileSync(file, "utf8")).not.toContain(TOKEN);
  expect(logged).toEqual([]);
});

test("what a clock noted that has been put back since is passed over", async () => {
  const record = await openIdentifyRecord(join(folder(), "i.json"), TOKEN, () => undefined);
  await record.add(0, NOW + 50_000);
  expect(record.of(0, NOW)).toEqual([]);
});

test.each(["", "{", "null", "[[1,2,3],[],7]", '{"a":1}'])(
  "a file that holds %o is begun anew",
  async (content) => {
    const file = join(folder(), "i.json");
    writeFileSync(file, content);
    const record = await openIdentifyRecord(file, TOKEN, () => undefined);
    await record.add(0, NOW);
    expect((await openIdentifyRecord(file, TOKEN, () => undefined)).of(0, NOW)).toEqual([NOW]);
  },
);

test("a folder that cannot be written to is no obstacle: the log says so", async () => {
  const dir = folder();
  writeFileSync(join(dir, "taken"), "");
  const { log, logged } = logging();
  const record = await openIdentifyRecord(join(dir, "taken", "i.json"), TOKEN, log);
  await record.add(0, NOW);
  expect(record.of(0, NOW)).toEqual([NOW]);
  expect(logged).toContain("not kept");
});
