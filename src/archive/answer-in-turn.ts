import { parentPort } from "node:worker_threads";
import type { Source } from "./source.js";

/**
 * Answers each source that this thread is sent, one after the other: by their order alone the
 * pool knows which answer is whose, and a source that is read in several steps would be overtaken.
 */
export function answerInTurn(answer: (source: Source) => Promise<Uint8Array<ArrayBuffer>>): void {
  let last = Promise.resolve();
  parentPort?.on("message", (source: Source) => {
    last = last.then(async () => {
      const bytes = await answer(source);
      parentPort?.postMessage(bytes, [bytes.buffer]);
    });
  });
}
