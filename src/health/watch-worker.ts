import { writeSync } from "node:fs";
import { kill, pid } from "node:process";
import { parentPort } from "node:worker_threads";
import { buildHealthServer } from "./health-server.js";
import { type Vitals, verdictOf } from "./verdict.js";
import type { FromWatch, ToWatch } from "./watch-messages.js";

/**
 * A thread beside the bot's: it answers for the bot where the bot's own thread is too busy to, and
 * ends the process where that thread never comes back.
 */
if (!parentPort) throw new Error("This is a thread of the bot, no program");
const bot = parentPort;

/** How long the bot's thread may take to give its metrics, in milliseconds. */
const PATIENCE = 2_000;

let vitals: Vitals = { isConnected: false, isReady: false, articles: 0 };
let seen = performance.now();
let silentFor = 0;
const waiting = new Set<(text: string | undefined) => void>();

bot.on("message", (message: ToWatch) => {
  if (message.kind === "start") start(message);
  else if (message.kind === "vitals") {
    vitals = message.vitals;
    seen = performance.now();
    silentFor = 0;
  } else {
    for (const give of waiting) give(message.text);
    waiting.clear();
  }
});

function start({ at, limit }: Extract<ToWatch, { kind: "start" }>): void {
  if (at) {
    const server = buildHealthServer({
      verdict: () => verdictOf(vitals, performance.now() - seen),
      metrics,
    });
    server.on("error", ({ message }) => tell({ kind: "not listening", because: message }));
    server.listen(at.port, at.host, () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : at.port;
      tell({ kind: "listening", port });
    });
  }
  // Counted and not measured: where the whole process was stopped for a while, nothing is wrong.
  setInterval(() => {
    silentFor += 1;
    if (silentFor < limit) return;
    writeSync(2, `Verbatim has not moved for ${limit} seconds and is ended; start it again.\n`);
    kill(pid, "SIGKILL");
  }, 1_000);
}

function metrics(): Promise<string | undefined> {
  return new Promise((resolve) => {
    if (waiting.size === 0) tell({ kind: "metrics wanted" });
    waiting.add(resolve);
    setTimeout(() => {
      waiting.delete(resolve);
      resolve(undefined);
    }, PATIENCE);
  });
}

function tell(message: FromWatch): void {
  bot.postMessage(message);
}
