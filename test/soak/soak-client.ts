import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startStandIn } from "../../src/playground/stand-in.js";
import { startBotProcess } from "../chaos/bot-process.js";
import { oneOf, randomFrom } from "../random.js";

/**
 * On a signal, tells what the bot's process holds after a forced collection: heap, timers, listeners.
 * Files that are being read and connections that Discord's REST keeps open come and go: they are left out.
 */
const SHOW_WEAR =
  `data:text/javascript,const times = ["before", "after"]; process.on("SIGUSR2", async () => {
  const heaps = [];
  const held = [];
  for (let i = 0; i < 5; i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 400));
    gc();
    heaps.push(process.memoryUsage().heapUsed / 1e6);
    const kinds = process.getActiveResourcesInfo().filter((kind) => !/^FSReq|^TCPSocket/.test(kind));
    held.push(kinds.sort().join(" "));
  }
  const [least] = held.sort((one, other) => one.length - other.length);
  const listeners = process.eventNames().map((name) => process.listenerCount(name)).join(" ");
  const when = times.shift();
  console.log(JSON.stringify({ when, heap: Math.min(...heaps), held: least + " " + listeners }));
});`.replaceAll("\n", " ");

/** What a long time of interactions left behind in the bot's process, before and after. */
export interface ClientWear {
  readonly heap: readonly [before: number, after: number];
  readonly held: readonly [before: string, after: string];
  readonly answered: number;
}

const WORDS = ["Russia played a central role", "Iraq ended Daesh rule", "Lavrov", "xylophone"];

/** So many ask at once; one person asks six times at most, and is not met again. */
const AT_ONCE = 4;

/** Lets the real program answer `interactions` over sockets, and read its articles anew `reloads` times. */
export async function soakClient(interactions: number, reloads: number): Promise<ClientWear> {
  const root = mkdtempSync(join(tmpdir(), "verbatim-soak-"));
  const dir = join(root, "articles");
  cpSync("seeds", dir, { recursive: true });
  const standIn = await startStandIn();
  const bot = startBotProcess(
    {
      ...{ DISCORD_TOKEN: standIn.token, DISCORD_API_URL: standIn.restUrl, LOG_LEVEL: "warn" },
      ...{ ARTICLES_DIR: dir, CACHE_DIR: join(root, "cache") },
    },
    ["--expose-gc", "--import", SHOW_WEAR],
  );
  const random = randomFrom(interactions);
  const warming = Math.ceil(interactions / 4);
  let answered = 0;
  const ask = async (i: number) => {
    const person = standIn.user(`P${i}`);
    // the words of questions are kept up to a limit: they come round before the first look at the heap
    const words = `${oneOf(WORDS, random)} ${i % warming}`;
    const { kind } =
      i % 3 === 0
        ? await person.autocomplete("who-said", "speaker", { words, speaker: "L" }, "bot-dm")
        : await person.command(i % 3 === 1 ? "who-said" : "search", { words }, "bot-dm");
    if (kind !== "no response") answered += 1;
  };
  const askAll = async (first: number, last: number, every: number) => {
    for (let i = first; i < last; i += AT_ONCE) {
      await Promise.all(Array.from({ length: AT_ONCE }, (_, more) => ask(i + more)));
      if ((i - first) % every < AT_ONCE)
        writeFileSync(join(dir, "guest.txt"), `Guest\n\n“Number ${i},” Olga Brandt said.\n`);
    }
  };
  const wear = async (when: string) => {
    bot.kill("SIGUSR2");
    const { heap, held } = JSON.parse(await bot.logLine(`"when":"${when}"`));
    return { heap: Number(heap), held: String(held) };
  };
  try {
    await standIn.commandsRegistered();
    await askAll(0, warming, Math.ceil(warming / 5));
    const before = await wear("before");
    await askAll(warming, warming + interactions, Math.ceil(interactions / reloads));
    const after = await wear("after");
    return { heap: [before.heap, after.heap], held: [before.held, after.held], answered };
  } finally {
    bot.kill("SIGKILL");
    await bot.exit;
    await standIn.close();
    rmSync(root, { recursive: true });
  }
}
