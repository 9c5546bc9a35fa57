import { appendFile } from "node:fs/promises";
import type { Log } from "./discord/log.js";

/** Adds each line to a file that nobody but its owner can read; the log hears where that fails. */
export function keepingLines(file: string, log: Log): (line: string) => void {
  let written = Promise.resolve();
  return (line) => {
    // One after the other, so that they stand in the order in which they came.
    written = written
      .then(() => appendFile(file, `${line}\n`, { mode: 0o600 }))
      .catch((error: unknown) => log("not kept", { because: String(error) }));
  };
}
