import { stderr, stdout } from "node:process";
import { pino } from "pino";
import { PinoPretty } from "pino-pretty";
import type { Log } from "./discord/log.js";
import { buildLineWriter } from "./line-writer.js";
import { say } from "./say.js";
import type { LogLevel } from "./variables.js";

/** How grave an event is, where it is not `info`. */
const LEVELS: Readonly<Record<string, Exclude<LogLevel, "silent">>> = {
  replied: "debug",
  "gone meanwhile": "debug",
  reconnecting: "warn",
  "rate limited": "warn",
  "held back": "warn",
  "no way to Discord": "warn",
  "port taken": "warn",
  "components refused": "warn",
  "not taken": "warn",
  "not kept": "warn",
  "digest not sent": "warn",
  trouble: "warn",
  failure: "error",
  "gateway error": "error",
  gone: "fatal",
};

/**
 * A log on standard output: an object of JSON a line, with `level`, `time`, `msg` and the details;
 * in a terminal a line for people.
 *
 * Lines are written while other work goes on, those still to be written when the process exits; those that cannot be are lost.
 */
export function buildLog(level: LogLevel, isTerminal = stdout.isTTY): Log {
  const out = isTerminal
    ? PinoPretty({ colorize: true, translateTime: "SYS:HH:MM:ss", singleLine: true, sync: true })
    : buildLineWriter(1, (because) => say(stderr, `The log cannot be written: ${because}\n`));
  if ("flushSync" in out) process.once("exit", out.flushSync);
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    out,
  );
  return (event, details = {}) => logger[LEVELS[event] ?? "info"](details, event);
}
