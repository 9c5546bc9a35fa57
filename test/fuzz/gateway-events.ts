import { startStandIn } from "../../src/playground/stand-in.js";
import { startBotProcess } from "../chaos/bot-process.js";
import { oneOf, randomFrom } from "../random.js";
import { anyJson, anyText } from "./inputs.js";

/** Events that the bot's intents let through, and some that nobody has ever sent. */
const NAMES = [
  ...["INTERACTION_CREATE", "MESSAGE_CREATE", "MESSAGE_UPDATE", "MESSAGE_DELETE", "RESUMED"],
  ...["GUILD_CREATE", "GUILD_UPDATE", "GUILD_DELETE", "CHANNEL_CREATE", "CHANNEL_DELETE"],
  ...[
    "THREAD_LIST_SYNC",
    "GUILD_ROLE_CREATE",
    "USER_UPDATE",
    "__proto__",
    "toString",
    "",
    "NO_EVENT",
  ],
];

const KEYS = [
  ...[
    "id",
    "type",
    "token",
    "data",
    "guild_id",
    "channel_id",
    "channel",
    "author",
    "member",
    "user",
  ],
  ...["content", "embeds", "components", "message", "mentions", "application_id", "locale", "name"],
];

/** What a bot did with events that are none. */
export interface Survived {
  readonly events: number;
  /** How many were reported under a code. */
  readonly reported: number;
  readonly isAnswering: boolean;
}

/** Sends `count` events of any content, and some texts that are no events, to the real program. */
export async function fuzzGateway(seed: number, count: number): Promise<Survived> {
  const random = randomFrom(seed);
  const standIn = await startStandIn();
  const bot = startBotProcess({
    ...{ DISCORD_TOKEN: standIn.token, DISCORD_API_URL: standIn.restUrl },
  });
  try {
    await bot.logLine('"msg":"ready"');
    for (let i = 0; i < count && bot.isAlive(); i += 1) {
      standIn.gateway.sendRaw(anyEvent(random));
      if (i % 100 === 99) await Promise.race([standIn.gateway.settled(), bot.exit]);
    }
    // An event of that kind may have taken the bot's own name from it: a restart of the session gives it back.
    standIn.gateway.drop();
    let kind = "";
    for (let i = 0; kind !== "reply" && bot.isAlive(); i += 1) {
      ({ kind } = await standIn.user(`Ada ${i}`).command("who-said", { words: "role" }, "bot-dm"));
    }
    const reported = bot.logged.filter((line) => line.includes('"msg":"failure"')).length;
    return { events: count, reported, isAnswering: kind === "reply" };
  } finally {
    bot.kill("SIGKILL");
    await bot.exit;
    await standIn.close();
  }
}

function anyEvent(random: () => number): string {
  const dice = random();
  if (dice < 0.02) return anyText(random, 10);
  const likely = Object.fromEntries(
    KEYS.filter(() => random() < 0.5).map((key) => [key, anyJson(random, 2)]),
  );
  const d = dice < 0.2 ? anyJson(random) : likely;
  return JSON.stringify({ op: 0, t: oneOf(NAMES, random), s: null, d });
}
