import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { keepingLines } from "../src/keeping-lines.js";

test("adds lines to a file in their order", async () => {
  const dir = await mkdtemp(join(tmpdir(), "lines-"));
  onTestFinished(() => rm(dir, { recursive: true }));
  const file = join(dir, "unanswered.txt");
  const keep = keepingLines(file, () => undefined);
  for (const line of ["one", "two", "three"]) keep(line);
  await vi.waitFor(async () => expect(await readFile(file, "utf8")).toBe("one\ntwo\nthree\n"));
});

test("tells the log where it cannot", async () => {
  const log = vi.fn();
  keepingLines(join(tmpdir(), "no such folder here", "file"), log)("one");
  await vi.waitFor(() => expect(log).toHaveBeenCalledWith("not kept", expect.anything()));
});
