import { stdout } from "node:process";
import type { Log } from "./discord/log.js";

/** Writes one line an event: when, what, and the details as `name=value`. */
export const log: Log = (event, details = {}) => {
  const pairs = Object.entries(details).map(([name, value]) => `${name}=${quotedIfNeeded(value)}`);
  stdout.write(`${[new Date().toISOString(), event, ...pairs].join(" ")}\n`);
};

function quotedIfNeeded(value: string | number): string {
  return /^[\w./:-]*$/.test(String(value)) ? String(value) : JSON.stringify(value);
}
