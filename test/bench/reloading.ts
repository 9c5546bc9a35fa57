import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { cachePlace } from "../../src/archive/cache.js";
import { createBot } from "../../src/discord/bot.js";
import { NO_COOLDOWN } from "../../src/discord/cooldown.js";
import { buildShelf } from "../../src/discord/shelf.js";
import type { Outcome } from "../../src/playground/people/outcome.js";
import { startStandIn } from "../../src/playground/stand-in.js";
import { percentiles, row, timed } from "./measure.js";
import { resampled } from "./resample.js";

/** Between two questions, in milliseconds. */
const BETWEEN = 250;

/** Where each archive says which it is, in words that no other sentence has. */
const SIGNS = ["zelnavak", "zulnavak"] as const;

/** The folder is read when it is asked for, and not watched. */
const NEVER = { quiet: 2 ** 31 - 1, atMost: 2 ** 31 - 1, poll: 2 ** 31 - 1 };

const COUNTS = [1000, 10_000];

/** So many articles say it: an answer has to choose among them all. */
const SAYING = 20;

/**
 * All articles change, and while they are read anew somebody goes on asking: how long each answer
 * takes through the real client and the stand-in, which of the two archives it is from, and the
 * longest block of the event loop.
 */
export async function benchReloading(...given: readonly number[]): Promise<void> {
  console.log(
    row(["articles", "reload s", "asked", "answered", "mixed", "p50 ms", "max ms", "block ms"]),
  );
  for (const count of given.length > 0 ? given : COUNTS) {
    const dir = mkdtempSync(join(tmpdir(), "verbatim-reloading-"));
    const cacheDir = mkdtempSync(join(tmpdir(), "verbatim-cache-"));
    try {
      await measure(dir, cacheDir, count);
    } finally {
      rmSync(dir, { recursive: true });
      rmSync(cacheDir, { recursive: true });
    }
  }
}

async function measure(dir: string, cacheDir: string, count: number): Promise<void> {
  const texts = resampled(count);
  const write = (sign: string) => {
    for (const [i, text] of texts.entries()) {
      const end = i < SAYING ? `“The ${sign} is quorvenak,” Ida Holm said.` : `${sign} rained.`;
      writeFileSync(join(dir, `${i}.txt`), `${text}\n\n${end}\n`);
    }
  };
  write(SIGNS[0]);
  // as it was built: threads read its files without a loader's help
  const { keepArchive }: typeof import("../../src/archive/keep-archive.js") = await import(
    pathToFileURL(resolve("dist/archive/keep-archive.js")).href
  );
  const cache = await cachePlace(cacheDir, dir);
  const archive = await keepArchive(dir, { cache, timing: NEVER });
  const loaded = () => ({ library: archive.library(), report: archive.lines() });
  const standIn = await startStandIn();
  const { client, take } = createBot({
    ...{ shelf: await buildShelf(loaded()), load: async () => loaded(), log: () => undefined },
    ...{ cooldown: NO_COOLDOWN, api: standIn.restUrl },
  });
  await client.login(standIn.token);
  await standIn.commandsRegistered();
  const ada = standIn.user("Ada");
  write(SIGNS[1]);
  await askWhile(
    count,
    async () => {
      await archive.reload();
      await take(loaded());
    },
    () => ada.command("who-said", { words: "quorvenak" }),
  );
  await client.destroy();
  await standIn.close();
  archive.close();
}

async function askWhile(
  count: number,
  reload: () => Promise<void>,
  ask: () => Promise<Outcome>,
): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  let isOver = false;
  const reloading = timed(reload).finally(() => {
    isOver = true;
  });
  const times: number[] = [];
  let [answered, mixed] = [0, 0];
  while (!isOver) {
    const { ms, value } = await timed(ask);
    times.push(ms);
    const signs = SIGNS.filter((sign) => value.message?.text.includes(sign));
    answered += value.kind === "reply" && signs.length > 0 ? 1 : 0;
    mixed += signs.length > 1 ? 1 : 0;
    await wait(BETWEEN);
  }
  const { ms } = await reloading;
  delay.disable();
  const { p50 } = percentiles(times);
  const block = delay.max / 1e6;
  console.log(
    row([count, ms / 1000, times.length, answered, mixed, p50, Math.max(...times), block]),
  );
}
