import { beforeAll, expect, test } from "vitest";
import { openLibrary } from "../../src/archive/open-library.js";
import { buildCooldown } from "../../src/discord/cooldown.js";
import type { SeenMessage } from "../../src/playground/people/seen-message.js";
import type { User } from "../../src/playground/people/user.js";
import type { Library } from "../../src/retrieval/library.js";
import { randomFrom } from "../random.js";
import { libraryOf, runBot } from "./running-bot.js";

let seeds: Library;
beforeAll(async () => {
  ({ library: seeds } = await openLibrary("seeds"));
});

/** How many conversations there are, how long each is, and how many people have them in turns. */
const [CONVERSATIONS, TURNS, PEOPLE] = [500, 2, 25];

/** Throws of dice that look random and are the same every time. */
function dice(seed: number): (sides: number) => number {
  const random = randomFrom(seed);
  return (sides) => (random() * 2 ** 32) % sides;
}

const WORDS = [
  ..."Russia Iraq Daesh role bread forum peace Lavrov Hussein Syria 2017 2019".split(" "),
  ...['"central role"', "-Iraq", "by:Lavrov", "in:Paris", "after:2019", "*_~`|<@1>", "@everyone"],
  ...["؟", "𝔘𝔫𝔦", "\u202E", "“", "?", "who said", "when did", "…"],
];
const PLACES = ["channel", "thread", "bot-dm", "other-server", "group-dm"] as const;
const FOLLOW_UPS = [
  "more",
  "who else?",
  "and in 2019?",
  "what about Hussein?",
  "and Lavrov?",
  "hello",
  "???",
];

/** One person, and what they have seen so far. */
interface Talk {
  readonly user: User;
  readonly roll: (sides: number) => number;
  readonly seen: SeenMessage[];
}

function words({ roll }: Talk, most: number): string {
  return Array.from({ length: 1 + roll(most) }, () => WORDS[roll(WORDS.length)]).join(" ");
}

/** Options by which each command is used; undefined leaves one out. */
const COMMANDS: Readonly<Record<string, (talk: Talk) => Record<string, string | boolean>>> = {
  ask: (talk) => ({ question: words(talk, 8) }),
  "who-said": (talk) => ({ words: words(talk, 6), speaker: words(talk, 1) }),
  "what-did": (talk) => ({ speaker: words(talk, 1), about: words(talk, 2) }),
  "when-did": (talk) => ({ event: words(talk, 5), article: words(talk, 2) }),
  search: (talk) => ({ words: words(talk, 30), private: talk.roll(2) === 0 }),
  check: (talk) => ({ quote: words(talk, 20).padEnd(talk.roll(4096) + 1, " peace") }),
  timeline: (talk) => ({ about: words(talk, 3) }),
  compare: (talk) => ({ one: words(talk, 1), other: "Lavrov", about: words(talk, 1) }),
  people: () => ({}),
  articles: () => ({}),
  article: (talk) => ({ article: words(talk, 1) }),
  help: () => ({}),
  privacy: () => ({}),
  status: () => ({}),
};
const NAMES = Object.keys(COMMANDS);

async function command(talk: Talk): Promise<string> {
  const name = NAMES[talk.roll(NAMES.length)] ?? "help";
  const place = PLACES[talk.roll(PLACES.length)] ?? "channel";
  const outcome = await talk.user.command(name, COMMANDS[name]?.(talk), place);
  if (outcome.message) talk.seen.push(outcome.message);
  return outcome.kind;
}

async function click(talk: Talk): Promise<string> {
  const message = talk.seen.at(-1);
  const button = message?.buttons[talk.roll(message.buttons.length)];
  if (!message || !button?.customId) return command(talk);
  const outcome = await talk.user.click(message, button.customId);
  if (outcome.message) talk.seen.push(outcome.message);
  // A message that has been removed may have been seen in several states.
  else talk.seen.splice(0);
  return outcome.kind;
}

async function write(talk: Talk): Promise<string> {
  const text = talk.roll(2) ? words(talk, 12) : (FOLLOW_UPS[talk.roll(FOLLOW_UPS.length)] ?? "");
  const said = talk.user.say(text);
  const reply = await talk.user.nextMessage();
  talk.seen.push(reply);
  if (talk.roll(3) > 0) return "reply";
  const change = talk.user.nextChange(reply);
  talk.user.edit(said, `${text} and peace`);
  talk.seen.push(await change);
  return "reply";
}

async function complete(talk: Talk): Promise<string> {
  const option = talk.roll(2) ? "speaker" : "article";
  const typed = { words: "peace", [option]: words(talk, 1) };
  return (await talk.user.autocomplete("who-said", option, typed)).kind;
}

const DEEDS = [command, command, click, click, write, complete];

test(`${CONVERSATIONS} random conversations: everything is answered, and no error is told`, async () => {
  const { standIn, logged } = await runBot(seeds);
  const kinds = new Map<string, number>();
  const people = Array.from({ length: PEOPLE }, (_, i) => ({
    user: standIn.user(`Person ${i}`, { installed: true }),
    seen: [],
  }));
  for (let number = 0; number < CONVERSATIONS; number += 1) {
    const person = people[number % PEOPLE];
    if (!person) throw new Error("nobody");
    const talk: Talk = { ...person, roll: dice(number) };
    for (let turn = 0; turn < TURNS; turn += 1) {
      const deed = DEEDS[talk.roll(DEEDS.length)] ?? command;
      const kind = await deed(talk);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      for (const { text, content } of talk.seen.slice(-1)) {
        expect(`${text}${content}`, `conversation ${number}`).not.toContain("Something went wrong");
        expect(text.trim()).not.toBe("");
      }
    }
  }
  expect([...kinds.keys()].sort()).toEqual(["choices", "deleted", "reply", "update"]);
  expect(logged.filter((line) => /failure|refused|gone/.test(line))).toEqual([]);
  expect(standIn.violations).toEqual([]);
}, 120_000);

test("many at once are all answered, or asked to wait", async () => {
  const pace = { atOnce: 3, every: 60_000 };
  const { standIn } = await runBot(libraryOf("“The bridge will hold,” Ida Holm said."), {
    cooldown: buildCooldown({ user: pace, channel: { atOnce: 1000, every: 1 } }),
  });
  const all = Array.from({ length: 60 }, (_, i) =>
    standIn.user(`Person ${i % 12}`).command("who-said", { words: "bridge hold" }),
  );
  const texts = (await Promise.all(all)).map(({ message }) => message?.text ?? "");
  expect(texts.filter((text) => text.startsWith("Please wait"))).toHaveLength(24);
  expect(texts.filter((text) => text.startsWith("**Ida Holm**"))).toHaveLength(36);
  expect(standIn.violations).toEqual([]);
});
