import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { openLibrary } from "../../src/archive/open-library.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { COMMANDS } from "../../src/discord/commands/index.js";
import { MENU_COMMANDS } from "../../src/discord/commands/menus.js";
import { unescapeMarkdown, unquote } from "../../src/discord/escape.js";
import { serverError } from "../../src/playground/rest/faults.js";
import { startStandIn } from "../../src/playground/stand-in.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import type { Library } from "../../src/retrieval/library.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";
import { libraryOf, runBot, startBot } from "./running-bot.js";

let seeds: Library;
beforeAll(async () => {
  ({ library: seeds } = await openLibrary("seeds"));
});

const PLACES = ["channel", "thread", "bot-dm", "other-server", "group-dm"] as const;

describe("registration", () => {
  test("sends the commands once, and nothing on a second start", async () => {
    const first = await runBot(seeds);
    const registered = first.standIn.state.commands.of("global").length;
    const second = await runBot(seeds, { on: first.standIn });
    expect(registered).toBe(COMMANDS.length + MENU_COMMANDS.length);
    expect(first.logged.join("\n")).toContain('"commands":"registered"');
    expect(second.logged.join("\n")).toContain('"commands":"unchanged"');
    expect(first.standIn.violations).toEqual([]);
  });
});

describe.each(PLACES)("commands in %s", (place) => {
  let bot: Awaited<ReturnType<typeof startBot>>;
  beforeAll(async () => {
    bot = await startBot(seeds);
  });
  afterAll(() => bot.end());

  test.each([
    ["who-said", { words: "Russia played a central role in it" }, /\*\*Mohamed Alhakim\*\*/, false],
    ["when-did", { event: "Iraq ended Daesh rule" }, /\*\*December 2017\*\*/, false],
    ["search", { words: "joint intelligence-sharing committee" }, /> In 2015, a year after/, false],
    ["articles", {}, /5 articles/, false],
    ["help", {}, /\*\*\/who-said words/, true],
    ["who-said", { words: "bread will be dearer" }, /\*\*Not found\*\*/, true],
    ["who-said", { words: "the of and" }, /at least one word that matters/, true],
  ] as const)("/%s %j", async (name, options, expected, isPrivate) => {
    const { standIn } = bot;
    const ada = standIn.user("Ada", { installed: true });
    const outcome = await ada.command(name, options, place);
    expect(outcome.message?.text).toMatch(expected);
    expect(outcome.message?.isPrivate).toBe(isPrivate);
    expect(standIn.violations).toEqual([]);
  });
});

describe("autocomplete", () => {
  test.each([
    ["speaker", "lav", /^Serge[iy] Lavrov: \d+ quotations?$/],
    ["article", "mutual", /^Foreign ministers of Iraq, Russia/],
  ])("offers a %s for “%s”", async (option, typed, expected) => {
    const { standIn } = await runBot(seeds);
    const outcome = await standIn
      .user("Ada")
      .autocomplete("who-said", option, { words: "peace", [option]: typed });
    const [first] = outcome.kind === "choices" ? outcome.choices : [];
    expect(first?.name).toMatch(expected);
    expect(standIn.violations).toEqual([]);
  });

  test("offers rows before anything is typed", async () => {
    const { standIn } = await runBot(seeds);
    const outcome = await standIn
      .user("Ada")
      .autocomplete("who-said", "article", { words: "peace", article: "" });
    expect(outcome.kind === "choices" && outcome.choices).toHaveLength(5);
  });

  test("what was not chosen from the rows is checked", async () => {
    const { standIn } = await runBot(seeds);
    const ada = standIn.user("Ada");
    const { message } = await ada.command("who-said", { words: "peace", article: "the moon" });
    expect(message?.text).toContain("No article is called “the moon”");
  });
});

describe("messages", () => {
  test("a direct message is read as a question, and the reading shown", async () => {
    const { standIn } = await runBot(seeds);
    const answer = await standIn.user("Ada").ask("who said Russia played a central role?");
    expect(answer.text).toContain("**Mohamed Alhakim**");
    expect(answer.text).toContain("-# Read as: who said “Russia played a central role”");
    expect(standIn.violations).toEqual([]);
  });

  test("a message that mentions the bot is answered, without a ping", async () => {
    const { standIn } = await runBot(seeds);
    const ada = standIn.user("Ada");
    const answer = await ada.ask(`${standIn.botMention} when did Iraq end Daesh rule?`, "channel");
    expect(answer.text).toContain("**December 2017**");
    expect(answer.raw.mentions).toEqual([]);
  });

  test("not found is said plainly; the closest passages are shown on demand, marked as such", async () => {
    const { standIn } = await runBot(seeds);
    const ada = standIn.user("Ada");
    const answer = await ada.ask("who said Russia will leave the Arab League forum?");
    expect(answer.text).toContain("**Not found** in any of the 5 articles.");
    expect(answer.text).not.toContain("> ");
    const { message } = await ada.click(answer, "Show the closest passages");
    expect(message?.text).toContain("-# Closest passages, not an answer:");
    expect(message?.text).toContain("> ");
    expect(standIn.violations).toEqual([]);
  });

  test.each(["hello", "help", "help me", "thank you for that", "???", "<@1>"])(
    "%j gets a welcome with questions that work",
    async (text) => {
      const { standIn } = await runBot(seeds);
      const answer = await standIn.user("Ada").ask(text);
      expect(answer.text).toContain("I answer from 5 articles");
      expect(answer.text).toContain("what did");
    },
  );

  test.each([
    "hi there bot, who said Russia played a central role?",
    "/who-said words: Russia played a central role",
    "please, who said Russia played a central role",
  ])("%j is read for the question in it", async (text) => {
    const { standIn } = await runBot(seeds);
    expect((await standIn.user("Ada").ask(text)).text).toContain("**Mohamed Alhakim**");
  });

  test("a message that is too long is refused kindly", async () => {
    const { standIn } = await runBot(seeds);
    const answer = await standIn.user("Ada").ask("who said ".padEnd(2000, "peace "));
    expect(answer.text).toContain("I read up to 400");
  });

  test("ordinary messages, and those that mention others, are left alone", async () => {
    const { standIn } = await runBot(seeds);
    const ada = standIn.user("Ada");
    const bo = standIn.user("Bo");
    ada.say("who said Russia played a central role?", "channel");
    ada.say(`<@${bo.account.id}> who said that?`, "channel");
    ada.say("@everyone who said that?", "channel");
    await standIn.settled();
    expect(ada.messages("channel").filter(({ fromBot }) => fromBot)).toEqual([]);
  });
});

/** What the block quotes of a message show. */
function quotedBlocks(content: string): string[] {
  return [...content.matchAll(/(?:^> .*\n?)+/gm)].map(([block]) => unquote(block.trimEnd()));
}

describe("hostile text", () => {
  const HOSTILE = [
    "@everyone @here <@123456789012345678> <@&123456789012345678> <#123456789012345678>",
    "[click me](https://example.org/steal) https://example.org <https://example.org>",
    "-# small print",
    "> a quotation that is none",
    "# a heading",
    "- a list",
    "1. numbered",
    "```js\nrun()\n```",
    "||hidden|| ~~gone~~ **loud** __under__ `code`",
    "<t:1700000000:R> </help:123456789012345678> :smile:",
    "\u202Ereversed\u202C \u2067isolated\u2069 \u200Fmark",
    "backslash \\* star",
  ];

  test.each(HOSTILE)("in an article: %j", async (words) => {
    const text = `Mayor Ida Holm said: “Pelicans ${words} nest here.”`;
    const { standIn } = await runBot(libraryOf(text));
    const { message } = await standIn.user("Ada").command("search", { words: "pelicans nest" });
    const shown = quotedBlocks(message?.text ?? "");
    expect(shown).not.toEqual([]);
    for (const words of shown) expect(text).toContain(words);
    expect(message?.text).not.toMatch(/(?<!\\)(?:<[@#/t]|@everyone|@here|\[click|```|\|\|)/);
    expect(message?.raw.mentions).toEqual([]);
    expect(message?.raw.mention_everyone).toBe(false);
    expect(standIn.violations).toEqual([]);
  });

  test.each(HOSTILE)("in a question: %j", async (words) => {
    const { standIn } = await runBot(seeds);
    const answer = await standIn.user("Ada").ask(`who said pelicans ${words}`);
    expect(answer.text).not.toMatch(/(?<!\\)(?:<[@#/t]|@everyone|@here|\[click|```|\|\|)/);
    expect(answer.text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200F]/);
    expect(standIn.violations).toEqual([]);
  });

  test("a quotation longer than a message is shortened by whole sentences", async () => {
    const sentences = Array.from(
      { length: 60 },
      (_, i) => `The ${i}th pelican nests by the river.`,
    );
    const { standIn } = await runBot(libraryOf(`Ida Holm said: “${sentences.join(" ")}”`));
    const { message } = await standIn.user("Ada").command("who-said", { words: "47th pelican" });
    expect(message?.text).toContain("> The 47th pelican nests by the river.");
    expect(message?.text).toContain("Part of a longer quotation");
    expect(message?.text.length).toBeLessThanOrEqual(2000);
  });

  test("a sentence longer than a message is cited, not cut", async () => {
    const { standIn } = await runBot(libraryOf(`The pelican ${"and the heron ".repeat(300)}left.`));
    const { message } = await standIn.user("Ada").command("search", { words: "pelican heron" });
    expect(message?.text).toContain("too long to show");
    expect(message?.text).toContain("paragraph 1");
  });
});

describe("registration in one server", () => {
  test("is that server's alone", async () => {
    const standIn = await startStandIn();
    onTestFinished(() => standIn.close());
    await runBot(seeds, { on: standIn, guildId: standIn.guildId });
    expect(standIn.state.commands.of(standIn.guildId)).toHaveLength(
      COMMANDS.length + MENU_COMMANDS.length,
    );
    expect(standIn.state.commands.of("global")).toEqual([]);
  });
});

describe("hostile details", () => {
  const HOSTILE = "@everyone [x](https://e.org) **b** `c` <@1> || -# s";

  test("of an article are shown as they are written, and link nowhere else", async () => {
    const article = plainArticle("a", "“Pelicans nest here,” Mayor Ida Holm said.", {
      title: HOSTILE,
      publisher: HOSTILE,
      url: "https://example.org/a)>b",
    });
    const { standIn } = await runBot(buildMemoryLibrary([annotate(article)]));
    const { message } = await standIn.user("Ada").command("search", { words: "pelicans nest" });
    const content = message?.text ?? "";
    expect(content).not.toMatch(/(?<!\\)(?:@everyone|<@|\|\||`c`|\*\*b)/);
    expect(content).toContain("[link](<https://example.org/a%29%3Eb#:~:text=%E2%80%9CPelicans");
    expect(unescapeMarkdown(content)).toContain(HOSTILE);
    expect(standIn.violations).toEqual([]);
  });

  test("an address or a title that is too long leaves the answer whole", async () => {
    const article = plainArticle("a", "Pelicans nest here.", {
      title: "Pelicans ".repeat(300),
      url: `https://example.org/${"a".repeat(3000)}`,
    });
    const { standIn } = await runBot(buildMemoryLibrary([annotate(article)]));
    const { message } = await standIn.user("Ada").command("search", { words: "nest here" });
    expect(message?.text).toContain("> Pelicans nest here.");
    expect(message?.text.length).toBeLessThanOrEqual(2000);
  });
});

describe("faults", () => {
  test("a reply that Discord refuses is logged with a code, and the bot answers on", async () => {
    const { standIn, logLine } = await runBot(seeds);
    const ada = standIn.user("Ada");
    standIn.faults.add({
      on: "POST /channels/{channel}/messages",
      times: 8,
      trouble: serverError(),
    });
    ada.say("who said Russia played a central role?");
    await logLine("failure");
    const { message } = await ada.command("help", {}, "bot-dm");
    expect(message?.text).toContain("/who-said");
  });

  test("a final close code is reported once, and ends the bot", async () => {
    const { standIn, gone } = await runBot(seeds);
    standIn.gateway.closeWith(4004);
    expect(await gone).toBe(4004);
  });

  test("no question and no name stands in the log", async () => {
    const { standIn, logged, logLine } = await runBot(seeds);
    await standIn.user("Ada").ask("who said xylophone?");
    await logLine("answered");
    expect(logged.join("\n")).not.toMatch(/xylophone|Ada/);
  });
});
