import { randomBytes } from "node:crypto";
import { UnavailableError } from "../archive/unavailable-error.js";
import type { Log } from "./log.js";

/**
 * Logs what went wrong under a code of its own and gives the sentence for the user, with that
 * code. The log has the error's name, message and stack: never the question, never who asked.
 */
export function reportFailure(error: unknown, where: string, log: Log): string {
  const code = randomBytes(2).toString("hex").toUpperCase();
  if (error instanceof UnavailableError) {
    log("failure", { code, where, error: error.message });
    return `I cannot reach the articles at the moment (code ${code}). Please try again in a minute.`;
  }
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log("failure", { code, where, error: what });
  return `Something went wrong on my side (code ${code}). Please try again.`;
}
