import { parentPort } from "node:worker_threads";
import type { Source } from "./source.js";
import { understand } from "./understand.js";
import { encodeUnderstood } from "./understood-codec.js";

/** A thread that understands the sources that it is sent, one after the other, each answered with its bytes. */
parentPort?.on("message", async (source: Source) => {
  const bytes = Uint8Array.from(encodeUnderstood(source, await understand(source)));
  parentPort?.postMessage(bytes, [bytes.buffer]);
});
