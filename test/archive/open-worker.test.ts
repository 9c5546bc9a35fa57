import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import { openWorker } from "../../src/archive/open-worker.js";

test.each(["js", "ts"])(
  "a thread from a .%s file has nothing of the environment",
  async (ending) => {
    const dir = mkdtempSync(join(tmpdir(), "verbatim-thread-"));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    const told =
      'import { parentPort } from "node:worker_threads"; parentPort?.postMessage(process.env);';
    writeFileSync(join(dir, `teller.${ending}`), told);
    writeFileSync(join(dir, "package.json"), '{ "type": "module" }');
    vi.stubEnv("DATABASE_URL", "postgres://bot:secret@localhost/archive");
    onTestFinished(() => void vi.unstubAllEnvs());
    const worker = openWorker("teller", pathToFileURL(join(dir, `starter.${ending}`)).href);
    const [env] = await once(worker, "message");
    expect(Object.keys(env)).not.toContain("DATABASE_URL");
    await worker.terminate();
  },
);
