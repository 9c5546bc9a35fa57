import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type StandIn, startStandIn } from "../../src/playground/stand-in.js";
import { type BotProcess, startBotProcess } from "./bot-process.js";
import type { Known } from "./questions.js";

/** A stand-in for Discord, the bot in a process of its own, and its folder of articles. */
export interface Stage {
  readonly standIn: StandIn;
  readonly bot: () => BotProcess;
  /** Ends the bot by `signal` and starts another. Resolves with how the first one ended. */
  readonly restart: (signal: NodeJS.Signals) => Promise<number | NodeJS.Signals | null>;
  readonly dir: string;
  readonly cacheDir: string;
  readonly close: () => Promise<void>;
}

const NAMES = ["Ida Holm", "Marta Ruiz", "Pavel Orlov", "Grace Adeyemi", "Tomas Lind"] as const;
const THINGS = ["bridge", "harbour", "orchard", "tunnel", "lighthouse", "mill", "quarry"] as const;

/** What can be asked all the time: each thing is spoken of by one person alone. */
export const KNOWN: readonly Known[] = THINGS.map((thing, i) => ({
  words: `the ${thing} will stand for another hundred years`,
  holds: NAMES[i % NAMES.length] ?? "",
}));

/** Starts everything, in folders that go with it. */
export async function setStage(): Promise<Stage> {
  const standIn = await startStandIn({ heartbeatInterval: 1_000 });
  const root = mkdtempSync(join(tmpdir(), "verbatim-chaos-"));
  const [dir, cacheDir] = [mkdtempSync(join(root, "articles-")), join(root, "cache")];
  for (const [i, { words, holds }] of KNOWN.entries()) {
    writeFileSync(
      join(dir, `${i}.txt`),
      `A thing stands\n\n“It is known that ${words},” ${holds} told the council on 3 May 2019.\n`,
    );
  }
  const start = () =>
    startBotProcess({
      DISCORD_TOKEN: standIn.token,
      DISCORD_API_URL: standIn.restUrl,
      ARTICLES_DIR: dir,
      CACHE_DIR: cacheDir,
      HEALTH_PORT: "0",
    });
  let bot = start();
  await bot.logLine('"msg":"ready"');
  return {
    ...{ standIn, dir, cacheDir },
    bot: () => bot,
    restart: async (signal) => {
      bot.kill(signal);
      const end = await bot.exit;
      bot = start();
      await bot.logLine('"msg":"ready"');
      return end;
    },
    close: async () => {
      bot.kill("SIGKILL");
      await bot.exit;
      await standIn.close();
      rmSync(root, { recursive: true });
    },
  };
}
