import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { rateLimited, serverError, type Trouble } from "../../src/playground/rest/faults.js";
import { oneOf } from "../random.js";
import type { Stage } from "./stage.js";

/**
 * What goes wrong, and which questions must be answered all the same: all of them, those that had
 * reached the bot before, or none. No question may ever be answered twice.
 */
export interface Strike {
  readonly name: string;
  readonly answered: "all" | "those before" | "perhaps";
  /** How often it is chosen, beside the others. */
  readonly weight: number;
  readonly strike: (stage: Stage, random: () => number) => Promise<void>;
}

const ROUTES: readonly { readonly on: string | undefined }[] = [
  { on: undefined },
  { on: "POST /interactions/{interaction}/{token}/callback" },
  { on: "POST /channels/{channel}/messages" },
];

function rest(name: string, make: (random: () => number) => Trouble, times = 3): Strike {
  return {
    ...{ name, answered: "all", weight: 6 },
    strike: async ({ standIn }, random) => {
      const { on } = oneOf(ROUTES, random);
      standIn.faults.add({ on, times: 1 + Math.floor(random() * times), trouble: make(random) });
    },
  };
}

function gateway(
  name: string,
  answered: Strike["answered"],
  weight: number,
  strike: (gateway: Stage["standIn"]["gateway"], random: () => number) => Promise<void> | void,
): Strike {
  return {
    ...{ name, answered, weight },
    strike: async ({ standIn }, random) => strike(standIn.gateway, random),
  };
}

const RESUMABLE = [4000, 4001, 4002, 4009, 1001, 4999];
const NOT_RESUMABLE = [4003, 4005, 4007, 4008, 1000];

/** Every kind of fault there is. */
export const STRIKES: readonly Strike[] = [
  rest("connection cut", () => ({ kind: "drop" })),
  rest("answer lost", () => ({ kind: "lose" })),
  rest("server error", (random) => serverError(oneOf([500, 502, 503, 504], random))),
  rest("rate limit, user", (random) => rateLimited("user", random() / 4), 2),
  rest("rate limit, shared", (random) => rateLimited("shared", random() / 4), 2),
  rest("rate limit, global", (random) => rateLimited("global", random() / 4), 2),
  rest("rate limit, bare", () => rateLimited("bare", 0)),
  rest("slow answer", (random) => ({ kind: "hold", until: wait(random() * 900) }), 2),
  rest("hanging answer", () => ({ kind: "hold", until: wait(1_600) }), 1),
  gateway("gateway cut", "those before", 4, ({ drop }) => drop()),
  gateway("asked to reconnect", "those before", 4, ({ askToReconnect }) => askToReconnect()),
  gateway("closed, resumable", "those before", 4, ({ closeWith }, random) =>
    closeWith(oneOf(RESUMABLE, random)),
  ),
  gateway("closed, not resumable", "those before", 1, ({ closeWith }, random) =>
    closeWith(oneOf(NOT_RESUMABLE, random)),
  ),
  gateway("session invalid", "those before", 1, ({ invalidate }) => invalidate()),
  gateway("half-open", "those before", 2, ({ freeze }) => freeze()),
  gateway("Discord away", "those before", 2, async ({ setAway }, random) => {
    setAway(true);
    await wait(random() * 2_000);
    setAway(false);
  }),
  gateway("no event", "all", 4, ({ sendRaw }, random) => {
    const d = oneOf([null, {}, { id: "1", type: 2 }, { guild_id: 7, content: [] }], random);
    const t = oneOf(["INTERACTION_CREATE", "MESSAGE_CREATE", "GUILD_UPDATE", "THREAD_X"], random);
    sendRaw(JSON.stringify({ op: 0, t, s: null, d }));
  }),
  {
    ...{ name: "restart", answered: "those before", weight: 2 },
    strike: async ({ restart }) => {
      const end = await restart("SIGTERM");
      if (end !== 0) throw new Error(`The bot ended with ${end} when it was told to`);
    },
  },
  {
    ...{ name: "killed", answered: "perhaps", weight: 2 },
    strike: async ({ restart }) => void (await restart("SIGKILL")),
  },
  {
    ...{ name: "stopped for a while", answered: "all", weight: 4 },
    strike: async ({ bot }, random) => {
      bot().kill("SIGSTOP");
      await wait(random() * 1_200);
      bot().kill("SIGCONT");
    },
  },
  {
    ...{ name: "no file handles", answered: "perhaps", weight: 3 },
    strike: async ({ bot }, random) => {
      if (!existsSync("/usr/bin/prlimit")) return;
      const limit = (files: number) =>
        execFileSync("prlimit", [`--nofile=${files}:`, `--pid=${bot().pid}`]);
      limit(3);
      await wait(random() * 500);
      limit(1_024);
    },
  },
  {
    ...{ name: "an article comes and goes", answered: "all", weight: 6 },
    strike: async ({ dir }, random) => {
      const path = join(dir, "guest.txt");
      if (random() < 0.5) rmSync(path, { force: true });
      else writeFileSync(path, `A guest\n\n“Number ${random()},” Olga Brandt said.\n`);
    },
  },
  {
    ...{ name: "a broken articles.json", answered: "all", weight: 3 },
    strike: async ({ dir }) => {
      const path = join(dir, "articles.json");
      writeFileSync(path, "{ not JSON");
      await wait(400);
      rmSync(path);
    },
  },
  {
    ...{ name: "folder unmounted", answered: "all", weight: 3 },
    strike: async ({ dir }) => {
      renameSync(dir, `${dir}-away`);
      await wait(400);
      renameSync(`${dir}-away`, dir);
    },
  },
  {
    ...{ name: "cache damaged", answered: "all", weight: 3 },
    strike: async ({ cacheDir }, random) => {
      if (!existsSync(cacheDir)) return;
      const files = readdirSync(cacheDir, { recursive: true, encoding: "utf8" });
      const segments = files.filter((name) => name.endsWith(".segment"));
      if (segments.length === 0) return;
      writeFileSync(join(cacheDir, oneOf(segments, random)), "no segment");
    },
  },
  {
    ...{ name: "cache gone", answered: "all", weight: 2 },
    strike: async ({ cacheDir }) => {
      rmSync(cacheDir, { recursive: true, force: true });
      writeFileSync(cacheDir, "no folder");
      await wait(300);
      rmSync(cacheDir, { recursive: true, force: true });
    },
  },
];
