import { expect, onTestFinished, test } from "vitest";
import { parsePlainDate } from "../../src/corpus/calendar.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import type { Outcome } from "../../src/playground/people/outcome.js";
import type { SeenMessage } from "../../src/playground/people/seen-message.js";
import type { User } from "../../src/playground/people/user.js";
import { startStandIn } from "../../src/playground/stand-in.js";
import type { PlaceName } from "../../src/playground/world.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";
import { runBot } from "./running-bot.js";

/** Six articles in which three people, two of one name, speak of a ferry. */
const ferries = buildMemoryLibrary(
  Array.from({ length: 6 }, (_, i) =>
    annotate(
      plainArticle(
        `ferry-${i}`,
        [
          `The board met for the ${i}th time. Nobody took minutes.`,
          `“The ferry sails at dawn, all ${i} days of it,” Mayor Ida Holm said.`,
          `“The ferry sails late, by ${i} minutes,” captain Peter Holm said.`,
          `“The ferry sails empty,” engineer Carl Ruiz said. A bell rang.`,
        ].join("\n\n"),
        {
          title: `Board ${i}`,
          published: parsePlainDate(`201${i}-03-01`),
          publisher: "The Lund Post",
          url: `https://example.org/${i}`,
        },
      ),
    ),
  ),
);

/** Commands whose replies have, between them, every button and menu that there is. */
const COMMANDS: readonly (readonly [name: string, options: Record<string, string | boolean>])[] = [
  ["who-said", { words: "ferry sails" }],
  ["who-said", { words: "ferry sails", private: true }],
  ["who-said", { words: "ferry sails", speaker: "Zebedee" }],
  ["who-said", { words: "ferry sails late by 3 minutes", article: "Board 1" }],
  ["what-did", { speaker: "Ida Holm" }],
  ["what-did", { speaker: "Holm" }],
  ["search", { words: "ferry sails" }],
  ["search", { words: "fery" }],
  ["search", { words: "ferry", before: "1999" }],
  ["when-did", { event: "the zebra sail" }],
  ["compare", { one: "Ida Holm", other: "Ruiz", about: "ferry" }],
  ["timeline", { about: "ferry" }],
  ["check", { quote: "the ferry sails empty" }],
  ["people", {}],
  ["articles", {}],
  ["article", { article: "Board 1" }],
];

/** One that can be pressed below a message: a button, or the last choice of a menu. */
interface Pressable {
  readonly label: string;
  readonly press: () => Promise<Outcome>;
}

function pressablesOf(message: SeenMessage, user: User): readonly Pressable[] {
  return [
    ...message.buttons.flatMap(({ label, customId }) =>
      customId ? [{ label, press: () => user.click(message, customId) }] : [],
    ),
    ...message.selects.map(({ customId, options }) => ({
      label: "menu",
      press: () => user.select(message, customId, [options.at(-1)?.value ?? ""]),
    })),
  ];
}

type Pressed = Pressable & { readonly outcome: Outcome };

/** Each button that the replies lead to, label by label, with what came of it. */
async function pressAll(user: User, place: PlaceName): Promise<ReadonlyMap<string, Pressed>> {
  const pressed = new Map<string, Pressed>();
  const open: Pressable[] = [];
  const look = ({ message }: Outcome) => {
    if (message) open.push(...pressablesOf(message, user));
  };
  for (const [name, options] of COMMANDS) look(await user.command(name, options, place));
  for (let next = open.shift(); next; next = open.shift()) {
    if (next.label === "Remove" || pressed.has(next.label)) continue;
    const outcome = await next.press();
    pressed.set(next.label, { ...next, outcome });
    look(outcome);
  }
  return pressed;
}

/** The labels of all buttons, and what follows them; "Remove" is pressed elsewhere. */
const LABELS = [
  ...["All speakers", "Best first", "By year and person", "Cite", "Did you mean “ferry”?"],
  ...["Earliest first", "In all articles", "Latest first", "More context", "Next", "Of any date"],
  ...["Only Ida Holm", "Only Peter Holm", "Open", "Previous", "Share", "Show the closest passages"],
  ...["The results", "Useful", "What they said", "Whoever said it", "Wrong", "menu"],
];

test.each([
  ["channel", LABELS],
  ["thread", LABELS],
  ["other-server", LABELS],
  ["bot-dm", LABELS.filter((label) => label !== "Share")],
  ["group-dm", LABELS],
] as const)(
  "in %s every button does after a restart what it did before",
  async (place, labels) => {
    const standIn = await startStandIn();
    onTestFinished(() => standIn.close());
    const ada = standIn.user("Ada", { installed: true });
    const before = await runBot(ferries, { on: standIn });
    const pressed = await pressAll(ada, place);
    await before.stop();
    await runBot(ferries, { on: standIn });
    for (const [label, { press, outcome }] of pressed) {
      const { kind, message } = await press();
      expect(kind, label).toBe(outcome.kind);
      expect(message?.text, label).toBe(outcome.message?.text);
      expect(message?.text, label).not.toMatch(/went wrong|another version|can no longer/);
    }
    const known = [...pressed.keys()].map((label) => label.replace(/: \d+ .*|(?<=\?) .*/, ""));
    expect(known.sort()).toEqual(labels);
    expect(standIn.violations).toEqual([]);
  },
  120_000,
);
