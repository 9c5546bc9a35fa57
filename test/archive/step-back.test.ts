import { once } from "node:events";
import { getPriority } from "node:os";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";

const BUILT = pathToFileURL(resolve("dist/archive/step-back.js")).href;

test.runIf(process.platform === "linux")(
  "a thread that steps back lets the others go first, and they stay as they are",
  async () => {
    const before = getPriority();
    const thread = new Worker(
      `const { parentPort } = require("node:worker_threads");
       const { getPriority } = require("node:os");
       import("${BUILT}").then(({ stepBack }) => parentPort.postMessage([stepBack(), getPriority()]));`,
      { eval: true },
    );
    const [[isDone, priority]] = await once(thread, "message");
    await thread.terminate();
    expect(isDone).toBe(true);
    expect(priority).toBeGreaterThan(before);
    expect(getPriority()).toBe(before);
  },
);
