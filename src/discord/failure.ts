import { randomBytes } from "node:crypto";
import type { Log } from "./log.js";

/**
 * Logs what went wrong under a code of its own and gives the sentence for the user, with that
 * code. The log has the error's name, message and stack: never the question, never who asked.
 */
export function reportFailure(error: unknown, where: string, log: Log): string {
  const code = randomBytes(2).toString("hex").toUpperCase();
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log("failure", { code, where, error: what });
  return `Something went wrong on my side (code ${code}). Please try again.`;
}
