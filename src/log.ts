import { stderr, stdout } from "node:process";
import { pino } from "pino";
import { PinoPretty } from "pino-pretty";
import type { LogLevel } from "./config.js";
import type { Log } from "./discord/log.js";

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
 * Lines are written while other work goes on, those still to be written when the process exits.
 */
export function buildLog(level: LogLevel, isTerminal = stdout.isTTY): Log {
  const out = isTerminal
    ? PinoPretty({ colorize: true, translateTime: "SYS:HH:MM:ss", singleLine: true, sync: true })
    : pino.destination({ dest: 1, sync: false });
  // A disk that is full loses lines of the log, and nothing else.
  out.on("error", ({ message }: Error) => stderr.write(`The log cannot be written: ${message}\n`));
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
