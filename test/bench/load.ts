import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plainArticle } from "../../src/corpus/plain-article.js";
import type { Outcome } from "../../src/playground/people/outcome.js";
import { type StandIn, startStandIn } from "../../src/playground/stand-in.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";
import { type BotProcess, startBotProcess } from "../chaos/bot-process.js";
import { oneOf, randomFrom } from "../random.js";
import { archiveQuestions } from "./archive-questions.js";
import { percentiles, row } from "./measure.js";
import { resampled } from "./resample.js";

const ARTICLES = 10_000;
/** How long each part lasts, in seconds: the first is thrown away. */
const [WARMING, MEASURED] = [10, 60];
/** How many wait for an answer at any moment. */
const AT_ONCE = [8, 16, 24, 200];
/**
 * Of so many bodies one is compared with Discord’s specification. To compare each one takes a fifth of
 * the processor that asks, which would be measured in place of the bot.
 */
const CHECKED = 50;
/** So many ask that nobody comes too soon again, and has to wait. */
const PEOPLE = 6_000;

/** One interaction: what it was, how long it took, and whether Discord got an answer in time. */
interface Answer {
  readonly ms: number;
  readonly isAcknowledged: boolean;
}

/**
 * As many interactions as the bot answers, mixed as people mix them, in a process of its own: the
 * stand-in, and whoever asks, are in this one.
 */
export async function benchLoad(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "verbatim-load-"));
  const texts = resampled(ARTICLES);
  for (const [i, text] of texts.entries()) writeFileSync(join(dir, `${i}.txt`), text);
  const standIn = await startStandIn({ checkEvery: CHECKED });
  const bot = startBotProcess({
    ...{ DISCORD_TOKEN: standIn.token, DISCORD_API_URL: standIn.restUrl, LOG_LEVEL: "info" },
    ...{ ARTICLES_DIR: dir, CACHE_DIR: `${dir}-cache`, HEALTH_PORT: "0" },
  });
  try {
    await bot.logLine('"msg":"ready"');
    const asked = await questionsOf(texts.slice(0, 200));
    console.log(
      row(["at once", "a second", "acknow. %", "p50 ms", "p99 ms", "loop p99 ms", "MB", "CPU %"]),
    );
    for (const atOnce of AT_ONCE) {
      await load(standIn, asked, atOnce, WARMING);
      await measure(standIn, bot, asked, atOnce);
    }
  } finally {
    bot.kill("SIGTERM");
    await bot.exit;
    await standIn.close();
    rmSync(dir, { recursive: true });
    rmSync(`${dir}-cache`, { recursive: true, force: true });
  }
}

/** Questions of each kind about the archive, as `archiveQuestions` makes them. */
async function questionsOf(texts: readonly string[]): Promise<Asked> {
  const articles = texts.map((text, i) => annotate(plainArticle(`${i}.txt`, text)));
  return archiveQuestions(buildMemoryLibrary(articles));
}

type Asked = Readonly<Record<string, readonly string[]>>;

async function measure(
  standIn: StandIn,
  bot: BotProcess,
  asked: Asked,
  atOnce: number,
): Promise<void> {
  await metric(bot, "nodejs_eventloop_lag_p99_seconds");
  const before = await metric(bot, "process_cpu_seconds_total");
  const answers = await load(standIn, asked, atOnce, MEASURED);
  const { p50, p99 } = percentiles(answers.map(({ ms }) => ms));
  const acknowledged = answers.filter((answer) => answer.isAcknowledged).length;
  const lag = (await metric(bot, "nodejs_eventloop_lag_p99_seconds")) * 1000;
  const memory = (await metric(bot, "process_resident_memory_bytes")) / 1e6;
  const used = (await metric(bot, "process_cpu_seconds_total")) - before;
  const share = (100 * acknowledged) / answers.length;
  console.log(
    row([
      ...[String(atOnce), answers.length / MEASURED, share.toFixed(2), p50, p99],
      ...[lag, memory, (100 * used) / MEASURED],
    ]),
  );
}

/** What came of all that was asked in so many seconds, `atOnce` at a time. */
async function load(
  standIn: StandIn,
  asked: Asked,
  atOnce: number,
  seconds: number,
): Promise<readonly Answer[]> {
  const random = randomFrom(atOnce);
  const end = performance.now() + seconds * 1000;
  const answers: Answer[] = [];
  const askOn = async () => {
    while (performance.now() < end) {
      const started = performance.now();
      const { kind } = await deed(standIn, asked, random);
      const isAcknowledged = kind !== "no response" && kind !== "unfinished" && kind !== "refused";
      answers.push({ ms: performance.now() - started, isAcknowledged });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askOn));
  return answers;
}

let person = 0;

/** Of ten: three ask who, two when, two search, one asks in plain words, two are still typing. */
function deed(standIn: StandIn, asked: Asked, random: () => number): Promise<Outcome> {
  person = (person + 1) % PEOPLE;
  const user = standIn.user(`Person ${person}`);
  const words = (kind: string) => oneOf(asked[kind] ?? [], random);
  const dice = random() * 10;
  if (dice < 3) return user.command("who-said", { words: bare(words("who-said")) }, "bot-dm");
  if (dice < 5) return user.command("when-did", { event: bare(words("when-did")) }, "bot-dm");
  if (dice < 7) return user.command("search", { words: words("search") }, "bot-dm");
  if (dice < 8) return user.command("ask", { question: words("who-said") }, "bot-dm");
  const letters = oneOf(["la", "pu", "mer", "al", ""], random);
  return user.autocomplete("who-said", "speaker", { words: "x", speaker: letters }, "bot-dm");
}

/** The words of a question without the words that ask. */
function bare(question: string): string {
  return question
    .replace(/^(?:who said|when did|when was|in what year did) /, "")
    .replace(/\?$/, "");
}

async function metric(bot: BotProcess, name: string): Promise<number> {
  const port = /"port":(\d+)/.exec(await bot.logLine('"msg":"health"'))?.[1];
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)$`, "m").exec(text)?.[1]);
}
