import { plainArticle } from "../../src/corpus/plain-article.js";
import { createBot } from "../../src/discord/bot.js";
import { NO_COOLDOWN } from "../../src/discord/cooldown.js";
import { buildShelf } from "../../src/discord/shelf.js";
import type { User } from "../../src/playground/people/user.js";
import { startStandIn } from "../../src/playground/stand-in.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";
import { percentiles, row, timed } from "./measure.js";
import { resampled } from "./resample.js";

/** What somebody does, as often as there are words for it. */
const DEEDS: Readonly<Record<string, (ada: User, words: string) => Promise<unknown>>> = {
  "/who-said": (ada, words) => ada.command("who-said", { words }),
  "/when-did": (ada, words) => ada.command("when-did", { event: words }),
  "/search": (ada, words) => ada.command("search", { words }),
  "/search, Next": async (ada, words) => {
    const { message } = await ada.command("search", { words });
    return message && ada.click(message, "Next");
  },
  "speaker, typed": (ada, words) =>
    ada.autocomplete("who-said", "speaker", { words, speaker: "la" }),
  "article, typed": (ada, words) =>
    ada.autocomplete("who-said", "article", { words, article: "ru" }),
};

const WORDS = [
  "Russia played a central role in it",
  "Iraq ended Daesh rule",
  "the US military presence",
  "the price of bread will rise",
  "situation in the region",
];

const ROUNDS = 10;

/** From a command, a click or a letter to what is seen, through the real client and the stand-in. */
export async function benchReplies(): Promise<void> {
  console.log(row(["articles", "what", "p50 ms", "p99 ms", "longest ms"]));
  for (const count of [5, 10_000]) {
    const library = buildMemoryLibrary(
      resampled(count).map((text, i) => annotate(plainArticle(`${i}.txt`, text))),
    );
    const shelf = await buildShelf({ library, report: [] });
    const standIn = await startStandIn();
    const load = () => Promise.resolve(shelf);
    const { client } = createBot({
      ...{ shelf, load, log: () => undefined, cooldown: NO_COOLDOWN, api: standIn.restUrl },
    });
    await client.login(standIn.token);
    await standIn.commandsRegistered();
    const ada = standIn.user("Ada");
    for (const [what, deed] of Object.entries(DEEDS)) {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const words of WORDS) times.push((await timed(() => deed(ada, words))).ms);
      }
      const { p50, p99 } = percentiles(times);
      console.log(row([String(count), what, p50, p99, Math.max(...times)]));
    }
    await client.destroy();
    await standIn.close();
  }
}
