import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { ArchiveError } from "../../src/archive/archive-error.js";
import { openLibrary } from "../../src/archive/open-library.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { COMMANDS } from "../../src/discord/commands/index.js";
import { MENU_COMMANDS } from "../../src/discord/commands/menus.js";
import { USUAL_MANNERS } from "../../src/discord/manners.js";
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

describe.each(PLACES)("in %s", (place) => {
  let bot: Awaited<ReturnType<typeof startBot>>;
  beforeAll(async () => {
    bot = await startBot(seeds);
  });
  afterAll(() => bot.end());

  test.each([
    ["ask", { question: "who said Russia played a central role?" }, /\*\*Mohamed Alhakim\*\*/],
    ["ask", { question: "when did Iraq end Daesh rule?" }, /-# Read as: when did/],
    ["what-did", { speaker: "Alhakim" }, /\*\*Mohamed Alhakim\*\*/],
    ["what-did", { speaker: "Alhakim", about: "central role" }, /played a central role/],
    ["timeline", { about: "Iraq Daesh" }, /\*\*December 2017\*\*/],
    ["compare", { one: "Alhakim", other: "Lavrov" }, /Alhakim: \d+ quotations? · Lavrov: \d+/],
    ["check", { quote: "“Russia played a central role in it” — Alhakim" }, /^\*\*Exact\*\*/],
    ["check", { quote: "“Russia played a minor role in it” — Alhakim" }, /^\*\*Altered\*\*/],
    ["people", {}, /\*\*Serge[iy] Lavrov\*\*\n[^\n]*quotation/],
    ["people", { name: "Lavrov" }, /1 person/],
    ["articles", {}, /5 articles/],
    ["article", { article: "mutual relations" }, /It begins, in paragraph 1:/],
  ] as const)("/%s %j", async (name, options, expected) => {
    const { standIn } = bot;
    const outcome = await standIn.user("Ada", { installed: true }).command(name, options, place);
    expect(outcome.message?.text).toMatch(expected);
    expect(outcome.message?.isPrivate).toBe(false);
    expect(standIn.violations).toEqual([]);
  });

  test.each([
    ["check", { quote: "“The moon is made of old cheese and new bread” — Lavrov" }, /Not in the/],
    ["check", { quote: "…" }, /at least three words/],
    ["people", { name: "Zebedee" }, /No article quotes anyone called “Zebedee”/],
    ["article", { article: "zebedee" }, /No article is called “zebedee”/],
    ["timeline", { about: "bread dearer" }, /\*\*Not found\*\*/],
    ["timeline", { about: "of the" }, /at least one word/],
    ["compare", { one: "Zebedee", other: "Zacharias" }, /\*\*Zebedee\*\*: nothing found/],
    ["privacy", {}, /\*\*What is kept\*\*: nothing is written down/],
    ["help", {}, /\*\*\/status\*\*/],
    ["ask", { question: "hello" }, /I answer from 5 articles/],
  ] as const)("private: /%s %j", async (name, options, expected) => {
    const { standIn } = bot;
    const outcome = await standIn.user("Ada", { installed: true }).command(name, options, place);
    expect(outcome.message?.text).toMatch(expected);
    expect(outcome.message?.isPrivate).toBe(true);
    expect(standIn.violations).toEqual([]);
  });

  test.each([
    ["Check this quote", "“Russia played a central role in it”, Alhakim said", /\*\*Exact\*\*/],
    ["Who said this?", "Russia played a central role in it", /\*\*Mohamed Alhakim\*\*/],
    ["Who said this?", "> Russia played a central role in it", /\*\*Mohamed Alhakim\*\*/],
  ] as const)("the menu command “%s”", async (name, words, expected) => {
    const { standIn } = bot;
    const ada = standIn.user("Ada", { installed: true });
    const { message } = await ada.messageCommand(name, ada.say(words, place));
    expect(message?.text).toMatch(expected);
    expect(message?.isPrivate).toBe(true);
    expect(standIn.violations).toEqual([]);
  });
});

test("every command and menu command is described, and offered in every place", async () => {
  const { standIn } = await runBot(seeds);
  const ada = standIn.user("Ada", { installed: true });
  for (const place of PLACES) {
    expect(ada.commands(place)).toHaveLength(COMMANDS.length + MENU_COMMANDS.length);
  }
});

describe("a menu command", () => {
  test("on a message without words says so", async () => {
    const { standIn } = await runBot(seeds);
    const ada = standIn.user("Ada");
    const picture = ada.say("", "channel", { files: ["cat.png"] });
    const { message } = await ada.messageCommand("Check this quote", picture);
    expect(message?.text).toBe("There are no words in that message.");
  });

  test("reads an answer of the bot’s own", async () => {
    const { standIn } = await runBot(libraryOf("“The bridge will hold for years,” Ida Holm said."));
    const ada = standIn.user("Ada");
    const { message } = await ada.command("search", { words: "bridge hold" });
    if (!message) throw new Error("no answer");
    const checked = await ada.messageCommand("Who said this?", message);
    expect(checked.message?.isPrivate).toBe(true);
    expect(standIn.violations).toEqual([]);
  });
});

describe("options", () => {
  test("private: the asker alone sees the answer", async () => {
    const { standIn } = await runBot(seeds);
    const [ada, bo] = [standIn.user("Ada"), standIn.user("Bo")];
    const { message } = await ada.command("search", { words: "peace", private: true });
    expect(message?.isPrivate).toBe(true);
    expect(bo.messages("channel")).toEqual([]);
  });

  test("mention: the answer names a member, without a ping", async () => {
    const { standIn } = await runBot(seeds);
    const bo = standIn.user("Bo");
    const { message } = await standIn
      .user("Ada")
      .command("search", { words: "peace", mention: bo.account.id });
    expect(message?.text).toContain(`For <@${bo.account.id}>:`);
    expect(message?.raw.mentions).toEqual([]);
    expect(standIn.violations).toEqual([]);
  });

  test("article: by its id, by its title, and by what autocomplete offers for a long id", async () => {
    const long = `${"folder/".repeat(30)}bridge.txt`;
    const article = (id: string) => annotate(plainArticle(id, `“It will hold,” said ${id[0]}ne.`));
    const { standIn } = await runBot(buildMemoryLibrary([article(long), article("other.txt")]));
    const ada = standIn.user("Ada");
    const offered = await ada.autocomplete("search", "article", { words: "hold", article: "" });
    const values = offered.kind === "choices" ? offered.choices.map(({ value }) => value) : [];
    expect(values[0]).toMatch(/^#[\w-]{8}$/);
    for (const [i, value] of values.entries()) {
      const { message } = await ada.command("search", { words: "hold", article: value });
      expect(message?.text).toContain(i === 0 ? "said fne" : "said one");
    }
    expect(standIn.violations).toEqual([]);
  });
});

describe("/status and /reload", () => {
  const managing = { permissions: 1n << 5n };

  test.each(["status", "reload"])("/%s is refused to those who may not", async (name) => {
    const { standIn } = await runBot(seeds);
    standIn.setMembership("Ada", { permissions: 0n });
    const ada = standIn.user("Ada", { installed: true });
    for (const place of ["channel", "bot-dm"] as const) {
      const { message } = await ada.command(name, {}, place);
      expect(message?.text).toContain("for those who may manage the server");
    }
  });

  test("managing a server without the bot is not enough", async () => {
    const { standIn } = await runBot(seeds);
    standIn.setMembership("Ada", managing);
    const ada = standIn.user("Ada", { installed: true });
    expect((await ada.command("status", {}, "other-server")).message?.text).toContain("for those");
    expect((await ada.command("status", {}, "channel")).message?.text).toContain("5 articles");
  });

  test("an operator may, anywhere", async () => {
    const standIn = await startStandIn();
    onTestFinished(() => standIn.close());
    const ada = standIn.user("Ada", { installed: true });
    standIn.setMembership("Ada", { permissions: 0n });
    await runBot(seeds, {
      on: standIn,
      manners: { ...USUAL_MANNERS, operators: [ada.account.id] },
    });
    for (const place of PLACES) {
      expect((await ada.command("status", {}, place)).message?.text).toContain("5 articles");
    }
  });

  test("/status counts what was asked by kind, and never shows it", async () => {
    const { standIn } = await runBot(seeds);
    const ada = standIn.user("Ada");
    await ada.command("who-said", { words: "central role" });
    await ada.command("who-said", { words: "xylophones" });
    await ada.ask("when did Iraq end Daesh rule?");
    const { message } = await ada.command("status");
    expect(message?.isPrivate).toBe(true);
    expect(message?.text).toContain("who-said: 1 found, 1 not found");
    expect(message?.text).toContain("when-did: 1 found");
    expect(message?.text).toContain("everything from nowhere");
    expect(message?.text).not.toContain("xylophones");
  });

  test("/reload answers from what is in the folder now", async () => {
    const after = libraryOf("“The roof will hold,” Ida Holm said.");
    const load = () => Promise.resolve({ library: after, report: ["1 article from 1 file"] });
    const { standIn } = await runBot(seeds, { load });
    const ada = standIn.user("Ada");
    expect((await ada.command("who-said", { words: "roof hold" })).message?.text).toMatch(/Not/);
    const { message } = await ada.command("reload");
    expect(message?.text).toContain("**Reloaded**: 1 article, 5 before");
    expect((await ada.command("who-said", { words: "roof hold" })).message?.text).toMatch(/Holm/);
    expect(standIn.violations).toEqual([]);
  });

  test("a reload that fails keeps what there was, and says why", async () => {
    const load = () => Promise.reject(new ArchiveError(["articles.json: it is no JSON"]));
    const { standIn } = await runBot(seeds, { load });
    const ada = standIn.user("Ada");
    const { message } = await ada.command("reload");
    expect(message?.text).toMatch(/\*\*Not reloaded\*\*: I answer on from the 5 articles/);
    expect(message?.text).toContain("it is no JSON");
    expect((await ada.command("articles")).message?.text).toContain("5 articles");
  });

  test("two reloads at once read the folder once", async () => {
    let reads = 0;
    let finish: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const load = async () => {
      reads += 1;
      await held;
      return { library: seeds, report: [] };
    };
    const { standIn } = await runBot(seeds, { load });
    const [ada, bo] = [standIn.user("Ada"), standIn.user("Bo")];
    const both = [ada.command("reload"), bo.command("reload")];
    await standIn.settled();
    finish();
    for (const outcome of await Promise.all(both)) {
      expect(outcome.message?.text).toContain("**Reloaded**");
    }
    expect(reads).toBe(1);
  });
});
