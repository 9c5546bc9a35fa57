import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getActiveResourcesInfo } from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { keepArchive } from "../../src/archive/keep-archive.js";
import { buildMemory } from "../../src/discord/chat/memory.js";
import { buildCooldown, USUAL_PACES } from "../../src/discord/cooldown.js";
import type { Desk } from "../../src/discord/desk.js";
import { USUAL_MANNERS } from "../../src/discord/manners.js";
import { noteAnswer } from "../../src/discord/note-answer.js";
import { pageFor } from "../../src/discord/pages-for.js";
import { buildQueue } from "../../src/discord/queue.js";
import { buildRatings } from "../../src/discord/ratings.js";
import { buildShelves } from "../../src/discord/reload.js";
import { REQUEST_KINDS, requestFor } from "../../src/discord/request.js";
import { buildShelf } from "../../src/discord/shelf.js";
import { buildTally } from "../../src/discord/tally.js";
import { buildMetrics } from "../../src/health/metrics.js";
import { oneOf, randomFrom } from "../random.js";

/** What a long time of questions left behind. */
export interface Wear {
  readonly questions: number;
  readonly reloads: number;
  /** The heap in use after a forced collection, in MB: once all that is bounded is full, and at the end. */
  readonly heap: readonly [before: number, after: number];
  /** Timers, watchers and handles, by kind, at the same moments. */
  readonly resources: readonly [before: string, after: string];
}

const WORDS = [
  ...["Russia played a central role in it", "Iraq ended Daesh rule", "the US military presence"],
  ...[
    "the price of bread will rise",
    "Lavrov",
    "situation in the region",
    "the forum",
    "xylophone",
  ],
];

/** Users, channels and messages that have a number each: more than are kept track of. */
const PEOPLE = 30_000;

/**
 * Asks the bot's desk `questions` questions, each by somebody else and with words of its own, and
 * reloads a changing folder `reloads` times meanwhile. The client is not part of it.
 */
export async function soak(questions: number, reloads: number): Promise<Wear> {
  const dir = mkdtempSync(join(tmpdir(), "verbatim-soak-"));
  cpSync("seeds", dir, { recursive: true });
  const archive = await keepArchive(dir, { atMost: 1_000_000 });
  const loaded = () => ({ library: archive.library(), report: archive.lines() });
  const load = async () => {
    await archive.reload();
    return loaded();
  };
  const shelves = buildShelves(await buildShelf(loaded()), load, () => undefined);
  const { note } = buildMetrics({
    isConnected: () => true,
    counts: () => archive.library().counts(),
  });
  let time = 0;
  const desk: Desk = {
    ...{ shelf: shelves.current, reload: shelves.reload, log: note, keepUnanswered: undefined },
    ...{ tally: buildTally(), ratings: buildRatings(), memory: buildMemory() },
    ...{ manners: USUAL_MANNERS, cooldown: buildCooldown(USUAL_PACES) },
    ...{ queue: buildQueue(), patience: 1_500, now: () => time, startedAt: 0 },
  };
  const random = randomFrom(questions);
  const askSome = async (first: number, last: number, withReloads: number) => {
    const every = Math.ceil((last - first) / withReloads);
    for (let i = first; i < last; i += 1) {
      time += 40;
      await ask(desk, i, random);
      if ((i - first) % every !== every - 1) continue;
      writeFileSync(join(dir, "guest.txt"), `Guest\n\n“Number ${i},” Olga Brandt said.\n`);
      await desk.reload();
    }
  };
  try {
    const warming = Math.min(20_000, Math.ceil(questions / 4));
    await askSome(0, warming, 5);
    const before = await settled();
    await askSome(warming, warming + questions, reloads);
    const after = await settled();
    const heap = [before.heap, after.heap] as const;
    return { questions, reloads, heap, resources: [before.resources, after.resources] };
  } finally {
    archive.close();
    rmSync(dir, { recursive: true });
  }
}

async function ask(desk: Desk, i: number, random: () => number): Promise<void> {
  const person = String(Math.floor(random() * PEOPLE));
  const asker = `9${person.padStart(17, "0")}`;
  if (desk.cooldown.take(asker, `channel ${person}`, desk.now())) return;
  const request = requestFor(oneOf(REQUEST_KINDS, random), `${oneOf(WORDS, random)} ${i}`);
  const audience = { asker, isPrivate: false, mayShare: false };
  const { page } = await noteAnswer("soak", desk, () =>
    pageFor({ request, number: 0 }, audience, desk),
  );
  desk.memory.last.put(person, { request, page: page.number }, desk.now());
  const replies = new Promise<never>(() => undefined);
  desk.memory.answered.put(String(i), { key: person, replies, before: undefined }, desk.now());
  desk.ratings.rate("search", "useful", asker, String(i));
}

/** The heap and what is held open, once the reloads that are under way are through. */
async function settled(): Promise<{ readonly heap: number; readonly resources: string }> {
  const heaps: number[] = [];
  for (let i = 0; i < 5; i += 1) {
    await wait(400);
    globalThis.gc?.();
    heaps.push(process.memoryUsage().heapUsed / 1e6);
  }
  const kinds = [...new Set(getActiveResourcesInfo())].sort();
  const counts = kinds.map(
    (kind) => `${kind} ${getActiveResourcesInfo().filter((one) => one === kind).length}`,
  );
  return { heap: Math.min(...heaps), resources: counts.join(", ") };
}
