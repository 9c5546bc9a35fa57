import { type ChildProcessByStdio, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** The bot in a process of its own. */
export interface BotProcess {
  readonly pid: number;
  /** Resolves with the first line of its log that holds `words`, past or to come. */
  readonly logLine: (words: string) => Promise<string>;
  readonly logged: readonly string[];
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Resolves with its exit code, or the signal that ended it. */
  readonly exit: Promise<number | NodeJS.Signals | null>;
  readonly isAlive: () => boolean;
}

/** Starts the bot, as it was built, with these settings and no others. */
export function startBotProcess(
  settings: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): BotProcess {
  const { PATH = "" } = process.env;
  const child: ChildProcessByStdio<null, Readable, Readable> = spawn(
    process.execPath,
    [...flags, "dist/main.js"],
    { env: { PATH, ...settings }, stdio: ["ignore", "pipe", "pipe"] },
  );
  const logged: string[] = [];
  const waiting = new Set<(line: string) => void>();
  let isAlive = true;
  for (const output of [child.stdout, child.stderr]) {
    createInterface({ input: output }).on("line", (line) => {
      logged.push(line);
      for (const tell of waiting) tell(line);
    });
  }
  return {
    pid: child.pid ?? 0,
    logged,
    logLine: (words) =>
      new Promise((resolve) => {
        const tell = (line: string) => {
          if (!line.includes(words)) return;
          waiting.delete(tell);
          resolve(line);
        };
        waiting.add(tell);
        for (const line of [...logged]) tell(line);
      }),
    kill: (signal) => void child.kill(signal),
    exit: new Promise((resolve) => {
      child.on("exit", (code, signal) => {
        isAlive = false;
        resolve(code ?? signal);
      });
    }),
    isAlive: () => isAlive,
  };
}
