import { describe, expect, onTestFinished, test, vi } from "vitest";
import { buildCooldown } from "../../src/discord/cooldown.js";
import { USUAL_MANNERS } from "../../src/discord/manners.js";
import { manualClock } from "../../src/playground/clock.js";
import type { Message } from "../../src/playground/message.js";
import { type StandIn, startStandIn } from "../../src/playground/stand-in.js";
import type { Library } from "../../src/retrieval/library.js";
import { libraryOf, runBot } from "./running-bot.js";

const CALLBACK = "POST /interactions/{interaction}/{token}/callback";

const town = libraryOf(
  "“The bridge will open in spring,” Mayor Ida Holm said. “The bridge is too dear,” engineer Carl Ruiz said.",
  "“The library will stay shut,” Holm said. Mayor Ida Holm then left. The library opened in March 2015.",
  "“The bridge is too narrow,” baker Ada Lind said.",
);

describe("a conversation", () => {
  test.each([
    [
      "another person",
      ["what did Holm say about the bridge?", "what about Ruiz?"],
      "too dear",
      "what did Ruiz say about “the bridge”",
    ],
    [
      "another topic",
      ["what did Holm say about the bridge?", "and the library?"],
      "stay shut",
      "what did Holm say about “the library”",
    ],
    [
      "a speaker for words that were sought",
      ["who said the bridge is too dear?", "and Lind?"],
      "",
      "what did Lind say about “the bridge is too dear”",
    ],
    [
      "another event",
      ["when did the museum open?", "what about the library opening?"],
      "**March 2015**",
      "when did this happen: “the library opening”",
    ],
    [
      "whoever else",
      ["did Ida Holm say the bridge is too?", "who else?"],
      "too dear",
      "who said “the bridge is too”",
    ],
    ["a time", ["who said bridge?", "and in 2019?"], "", "who said “bridge in 2019”"],
  ])("goes on with %s", async (_, [first = "", next = ""], words, reading) => {
    const { standIn } = await runBot(town);
    const ada = standIn.user("Ada");
    await ada.ask(first);
    const answer = await ada.ask(next);
    expect(answer.text).toContain(words);
    expect(answer.text).toContain(`-# Read as: ${reading}`);
    expect(standIn.violations).toEqual([]);
  });

  test("more shows the next page, and says when that was all", async () => {
    const sentences = Array.from(
      { length: 5 },
      (_, i) => `“The bridge is ${i} miles long,” Ida Holm said.`,
    );
    const { standIn } = await runBot(libraryOf(...sentences));
    const ada = standIn.user("Ada");
    expect((await ada.ask("who said the bridge is long?")).text).toContain("3 of 5 results");
    expect((await ada.ask("more")).text).toContain("4–5 of 5 results");
    expect((await ada.ask("more please")).text).toBe("That was all.");
  });

  test("more says that the articles have been read anew since, and only then", async () => {
    const miles = (most: number) =>
      libraryOf(
        ...Array.from(
          { length: most },
          (_, i) => `“The bridge is ${i} miles long,” Ida Holm said.`,
        ),
      );
    const load = async () => ({ library: miles(8), report: [] });
    const { standIn } = await runBot(miles(7), { load });
    const ada = standIn.user("Ada");
    const anew = "The articles have been read anew since the first page was shown.";
    await ada.ask("who said the bridge is long?");
    expect((await ada.ask("more")).text).not.toContain(anew);
    await ada.command("reload");
    const further = (await ada.ask("more")).text;
    expect(further).toContain(anew);
    expect(further).toContain("7–8 of 8 results");
    expect((await ada.ask("who said the bridge is long?")).text).not.toContain(anew);
    expect((await ada.ask("more")).text).not.toContain(anew);
  });

  test("more of an answer that has become shorter says why that was all", async () => {
    const load = async () => ({
      library: libraryOf("“The bridge is a mile long,” Ida Holm said."),
      report: [],
    });
    const sentences = Array.from(
      { length: 5 },
      (_, i) => `“The bridge is ${i} miles long,” Ida Holm said.`,
    );
    const { standIn } = await runBot(libraryOf(...sentences), { load });
    const ada = standIn.user("Ada");
    await ada.ask("who said the bridge is long?");
    await ada.command("reload");
    const { text } = await ada.ask("more");
    expect(text).toContain("That was all.");
    expect(text).toContain("The articles have been read anew");
  });

  test("without a question before it, a follow-up is read for itself", async () => {
    const { standIn } = await runBot(town);
    expect((await standIn.user("Ada").ask("what about Ruiz?")).text).toContain(
      "-# Read as: search",
    );
  });

  test("is one person’s own", async () => {
    const { standIn } = await runBot(town);
    const [ada, bo] = [standIn.user("Ada"), standIn.user("Bo")];
    const mention = standIn.botMention;
    await ada.ask(`${mention} what did Holm say about the bridge?`, "channel");
    const theirs = await bo.ask(`${mention} what about Ruiz?`, "channel");
    expect(theirs.text).not.toContain("what did Ruiz say");
    const own = await ada.ask(`${mention} what about Ruiz?`, "channel");
    expect(own.text).toContain("what did Ruiz say");
  });

  test("a whole question behind “and” is a new one", async () => {
    const { standIn } = await runBot(town);
    const ada = standIn.user("Ada");
    await ada.ask("what did Holm say about the bridge?");
    const answer = await ada.ask("and who said the library will stay shut?");
    expect(answer.text).toContain("**Ida Holm**");
    expect(answer.text).toContain("who said “the library will stay shut”");
  });
});

describe("several questions in one message", () => {
  test("are answered one by one", async () => {
    const { standIn } = await runBot(town);
    const ada = standIn.user("Ada");
    ada.say("who said the bridge is too dear? when did the library open?\nwhat did Lind say?");
    await standIn.settled();
    const answers = ada.messages().filter(({ fromBot }) => fromBot);
    expect(answers.map(({ text }) => text)).toEqual([
      expect.stringContaining("**Carl Ruiz**"),
      expect.stringContaining("**March 2015**"),
      expect.stringContaining("**Ada Lind**"),
    ]);
  });

  test("beyond three, the rest is left out and said to be", async () => {
    const { standIn } = await runBot(town);
    const ada = standIn.user("Ada");
    ada.say(Array.from({ length: 5 }, () => "who said bridge?").join(" "));
    await standIn.settled();
    const answers = ada.messages().filter(({ fromBot }) => fromBot);
    expect(answers).toHaveLength(3);
    expect(answers.at(-1)?.text).toContain("2 questions left out");
  });

  test.each(["who said “Is it dear? Who knows?” in spring", "who said Hm? Well, yes"])(
    "one question stays one: %s",
    async (text) => {
      const { standIn } = await runBot(town);
      const ada = standIn.user("Ada");
      ada.say(text);
      await standIn.settled();
      expect(ada.messages().filter(({ fromBot }) => fromBot)).toHaveLength(1);
    },
  );
});

describe("an edited message", () => {
  test("has its reply edited", async () => {
    const { standIn } = await runBot(town);
    const ada = standIn.user("Ada");
    const question = ada.say("who said the bridge is too deer?");
    const reply = await ada.nextMessage();
    ada.edit(question, "who said the bridge is too dear?");
    const changed = await ada.nextChange(reply);
    expect(changed.text).toContain("**Carl Ruiz**");
    expect(ada.messages().filter(({ fromBot }) => fromBot)).toHaveLength(1);
    expect(standIn.violations).toEqual([]);
  });

  test("with more questions, or fewer, gets as many replies", async () => {
    const { standIn } = await runBot(town);
    const ada = standIn.user("Ada");
    const question = ada.say("who said the bridge is too dear?");
    await standIn.settled();
    ada.edit(question, "who said the bridge is too dear? what did Lind say?");
    await standIn.settled();
    expect(ada.messages().filter(({ fromBot }) => fromBot)).toHaveLength(2);
    ada.edit(question, "what did Lind say?");
    await standIn.settled();
    const left = ada.messages().filter(({ fromBot }) => fromBot);
    expect(left.map(({ text }) => text)).toEqual([expect.stringContaining("**Ada Lind**")]);
  });

  test("a follow-up is read from what went before it, again", async () => {
    const { standIn } = await runBot(town);
    const ada = standIn.user("Ada");
    await ada.ask("what did Holm say about the bridge?");
    const question = ada.say("what about Lind?");
    const reply = await ada.nextMessage();
    ada.edit(question, "what about Ruiz?");
    expect((await ada.nextChange(reply)).text).toContain("what did Ruiz say about “the bridge”");
  });

  test("that was not answered, or says the same, is left alone", async () => {
    const { standIn } = await runBot(town);
    const ada = standIn.user("Ada");
    const ordinary = ada.say("good evening everybody", "channel");
    ada.edit(ordinary, "who said bridge?");
    const question = ada.say("who said bridge?");
    await ada.nextMessage();
    ada.edit(question, "who said bridge?");
    await standIn.settled();
    expect(ada.messages("channel").filter(({ fromBot }) => fromBot)).toEqual([]);
    expect(ada.messages().filter(({ isEdited, fromBot }) => isEdited && fromBot)).toEqual([]);
  });

  test("whose reply has been removed is answered no more", async () => {
    const { standIn } = await runBot(town);
    const ada = standIn.user("Ada");
    const question = ada.say("who said bridge?");
    await ada.click(await ada.nextMessage(), "Remove");
    ada.edit(question, "who said library?");
    await standIn.settled();
    expect(ada.messages().filter(({ fromBot }) => fromBot)).toEqual([]);
  });
});

describe("what is no question", () => {
  test.each([{ files: ["cat.png"] }, { sticker: true }])("%j gets a kind word", async (how) => {
    const { standIn } = await runBot(town);
    const answer = await standIn.user("Ada").ask("", "bot-dm", how);
    expect(answer.text).toContain("I read words only");
    expect(standIn.violations).toEqual([]);
  });

  test("a file beside a question is ignored", async () => {
    const { standIn } = await runBot(town);
    const how = { files: ["cat.png"] };
    const answer = await standIn.user("Ada").ask("who said too narrow?", "bot-dm", how);
    expect(answer.text).toContain("**Ada Lind**");
  });

  test("system messages and other bots are ignored", async () => {
    const { standIn } = await runBot(town);
    const [ada, robo] = [standIn.user("Ada"), standIn.user("Robo", { isBot: true })];
    ada.say("who said bridge?", "bot-dm", { type: 6 });
    ada.say(`${standIn.botMention} who said bridge?`, "channel", { type: 7 });
    robo.say(`${standIn.botMention} who said bridge?`, "channel");
    await standIn.settled();
    for (const place of ["channel", "bot-dm"] as const) {
      const { id } = standIn.state.world.bot;
      expect(
        ada.messages(place).filter(({ raw }) => JSON.stringify(raw.author).includes(id)),
      ).toEqual([]);
    }
  });
});

describe("manners", () => {
  test("whoever asks too fast is told once how long to wait", async () => {
    const pace = { atOnce: 2, every: 3_600_000 };
    const { standIn } = await runBot(town, {
      cooldown: buildCooldown({ user: pace, channel: pace }),
    });
    const ada = standIn.user("Ada");
    for (const text of ["who said bridge?", "who said library?"]) {
      expect((await ada.ask(text)).text).not.toContain("Please wait");
    }
    expect((await ada.ask("who said bridge?")).text).toMatch(/^Please wait \d+ s\.$/);
    ada.say("who said bridge?");
    await standIn.settled();
    expect(ada.messages().filter(({ fromBot }) => fromBot)).toHaveLength(3);
    const command = await ada.command("who-said", { words: "bridge" }, "bot-dm");
    expect(command.message?.text).toMatch(/^Please wait/);
    expect(command.message?.isPrivate).toBe(true);
    const help = await ada.command("help", {}, "bot-dm");
    expect(help.message?.text).toContain("/who-said");
  });

  test("a channel has a pace of its own", async () => {
    const [slow, fast] = [
      { atOnce: 1, every: 3_600_000 },
      { atOnce: 99, every: 1 },
    ];
    const { standIn } = await runBot(town, {
      cooldown: buildCooldown({ user: fast, channel: slow }),
    });
    const [ada, bo] = [standIn.user("Ada"), standIn.user("Bo")];
    await ada.command("who-said", { words: "bridge" });
    const late = await bo.command("who-said", { words: "bridge" });
    expect(late.message?.text).toMatch(/^Please wait/);
    const elsewhere = await bo.command("who-said", { words: "bridge" }, "bot-dm");
    expect(elsewhere.message?.text).toContain("**");
  });

  test.each([
    ["everywhere where nothing is set", {}, "channel", false],
    ["in a channel that is set", { publicChannels: ["channel"] }, "channel", false],
    ["in its threads", { publicChannels: ["channel"] }, "thread", false],
    ["in no other channel", { publicChannels: ["bot-dm"] }, "channel", true],
    ["for a role that is set", { publicRoles: ["role"] }, "channel", false],
    ["for no other role", { publicRoles: ["123456789012345678"] }, "channel", true],
    ["in direct messages", { publicRoles: ["123456789012345678"] }, "bot-dm", false],
    ["in no foreign server", { publicChannels: ["channel"] }, "other-server", true],
  ] as const)("answers are public %s", async (_, set, place, isPrivate) => {
    const standIn = await startStandIn();
    onTestFinished(() => standIn.close());
    const { world } = standIn.state;
    const ada = standIn.user("Ada", { installed: true });
    standIn.setMembership("Ada", { roles: [standIn.roleId] });
    const names = "publicChannels" in set ? set.publicChannels : [];
    const roles = "publicRoles" in set ? set.publicRoles : [];
    const manners = {
      ...USUAL_MANNERS,
      publicChannels: names.map((name) => world.channelOf(name, ada.account).id),
      publicRoles: roles.map((id) => (id === "role" ? standIn.roleId : id)),
    };
    await runBot(town, { on: standIn, manners });
    const { message } = await ada.command("search", { words: "bridge" }, place);
    expect(message?.isPrivate).toBe(isPrivate);
    expect(standIn.violations).toEqual([]);
  });

  test("where answers are private, a mention is told how to ask", async () => {
    const manners = { ...USUAL_MANNERS, publicChannels: ["123456789012345678"] };
    const { standIn } = await runBot(town, { manners });
    const answer = await standIn
      .user("Ada")
      .ask(`${standIn.botMention} who said bridge?`, "channel");
    expect(answer.text).toBe("In this channel I answer in private: use /ask.");
  });
});

describe("a thread for an answer", () => {
  /** A bot that is to answer in threads in #articles, and who asks it there. */
  const threading = async () => {
    const standIn = await startStandIn();
    onTestFinished(() => standIn.close());
    const ada = standIn.user("Ada");
    const { world } = standIn.state;
    const threadChannels = [world.channelOf("channel", ada.account).id];
    const bot = await runBot(town, { on: standIn, manners: { ...USUAL_MANNERS, threadChannels } });
    /** The next message of the bot, wherever it stands. */
    const answered = () =>
      new Promise<Message>((resolve) => {
        const stop = standIn.onMessage(({ kind, message }) => {
          if (kind !== "created" || !message.author.bot) return;
          stop();
          resolve(message);
        });
      });
    const ask = (words: string) => {
      const answer = answered();
      const said = ada.say(`${standIn.botMention} ${words}`, "channel");
      return { said, answer };
    };
    return { ...bot, standIn, ada, ask };
  };

  test("is started from the question, and called so", async () => {
    const { standIn, ada, ask } = await threading();
    const { said, answer } = ask("what did Holm say about the bridge?");
    const { channel } = await answer;
    expect(channel).toMatchObject({
      ...{ id: said.id, kind: "thread", name: "what did Holm say about the bridge?" },
    });
    expect(ada.messages("channel")).toHaveLength(1);
    expect(ada.messages(channel)[0]?.text).toContain("**Ida Holm**");
    expect(standIn.violations).toEqual([]);
  });

  test("goes on with what was asked, and changes with the question", async () => {
    const { standIn, ada, ask } = await threading();
    const { said, answer } = ask("what did Holm say about the bridge?");
    const { channel } = await answer;
    const next = await ada.ask(`${standIn.botMention} what about Ruiz?`, channel);
    expect(next.text).toContain("**Carl Ruiz**");
    const [first] = ada.messages(channel);
    const change = ada.nextChange(first ?? expect.fail("no answer"));
    ada.edit(said, `${standIn.botMention} what did Ruiz say about the bridge?`);
    expect((await change).text).toContain("**Carl Ruiz**");
    expect(standIn.violations).toEqual([]);
  });

  test("starts every question anew", async () => {
    const { ada, ask } = await threading();
    await ask("what did Holm say about the bridge?").answer;
    const { channel } = await ask("what about Ruiz?").answer;
    expect(ada.messages(channel)[0]?.text).toContain("-# Read as: search");
  });

  test("is none where the bot may start none", async () => {
    const { standIn, ada, ask, logLine } = await threading();
    const body = { code: 50013, message: "Missing Permissions" };
    const on = "POST /channels/{channel}/messages/{message}/threads";
    standIn.faults.add({ on, times: 1, trouble: { kind: "answer", status: 403, body } });
    const { said, answer } = ask("what did Holm say about the bridge?");
    expect(await answer).toMatchObject({ channel: { kind: "channel" }, repliesTo: said.id });
    expect(await logLine("no thread")).toContain("50013");
    expect(ada.messages("channel")).toHaveLength(2);
  });

  test.each(["thread", "bot-dm"] as const)("is none in %s", async (place) => {
    const { standIn, ada } = await threading();
    const { text } = await ada.ask(`${standIn.botMention} what did Holm say?`, place);
    expect(text).toContain("**Ida Holm**");
  });
});

/** A library that answers when it is told to. */
function slowLibrary(): { readonly library: Library; readonly finish: () => void } {
  let finish: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const library: Library = {
    ...town,
    bestPassages: async (...given) => {
      await held;
      return town.bestPassages(...given);
    },
  };
  return { library, finish: () => finish() };
}

/** The types of the first answers to interactions, in order. */
function callbacks({ requests }: StandIn): unknown[] {
  return requests.flatMap(({ route, body }) =>
    route === CALLBACK && typeof body === "object" && body && "type" in body ? [body.type] : [],
  );
}

const DEFER_UPDATE = 6;

describe("an answer that takes long", () => {
  test.each([
    ["who-said", { words: "bridge is too dear" }, false],
    ["who-said", { words: "bridge is too dear", private: true }, true],
  ] as const)("/%s %j is announced first", async (name, options, isPrivate) => {
    const { library, finish } = slowLibrary();
    const { standIn } = await runBot(library, { patience: 0 });
    const ada = standIn.user("Ada");
    const outcome = ada.command(name, options);
    await vi.waitFor(() => {
      expect(ada.messages("channel")).toMatchObject([{ isThinking: true, isPrivate }]);
    });
    finish();
    expect((await outcome).message).toMatchObject({ isThinking: false, isPrivate });
    expect((await outcome).message?.text).toContain("**Carl Ruiz**");
    expect(standIn.violations).toEqual([]);
  });

  test("and is for the asker alone takes the announcement back", async () => {
    const { library, finish } = slowLibrary();
    const { standIn } = await runBot(library, { patience: 0 });
    const [ada, bo] = [standIn.user("Ada"), standIn.user("Bo")];
    const outcome = ada.command("who-said", { words: "xylophones" });
    await vi.waitFor(() => expect(bo.messages("channel")).toHaveLength(1));
    finish();
    await outcome;
    await standIn.settled();
    expect(bo.messages("channel")).toEqual([]);
    expect(ada.messages("channel").map(({ text }) => text)).toEqual([
      expect.stringContaining("**Not found**"),
    ]);
    expect(standIn.violations).toEqual([]);
  });

  test("below a button changes the message when it is there", async () => {
    const { library, finish } = slowLibrary();
    const standIn = await startStandIn();
    onTestFinished(() => standIn.close());
    const quick = await runBot(town, { on: standIn });
    const ada = standIn.user("Ada");
    const { message } = await ada.command("who-said", { words: "bridge" });
    await quick.stop();
    await runBot(library, { on: standIn, patience: 0 });
    if (!message) throw new Error("no answer");
    const clicked = ada.click(message, "Only Carl Ruiz");
    await vi.waitFor(() => expect(callbacks(standIn)).toContain(DEFER_UPDATE));
    finish();
    expect((await clicked).kind).toBe("update");
  });

  test("too long for Discord is given up without a failure", async () => {
    const { library, finish } = slowLibrary();
    const clock = manualClock();
    const { standIn, logged, logLine } = await runBot(library, { patience: 0, clock });
    const ada = standIn.user("Ada");
    const outcome = ada.command("who-said", { words: "bridge" });
    await vi.waitFor(() => expect(ada.messages("channel")).toHaveLength(1));
    clock.advance(15 * 60_000 + 1);
    finish();
    expect((await outcome).kind).toBe("unfinished");
    await logLine("gone meanwhile");
    expect(logged.join("\n")).not.toContain("failure");
  });

  test("shows that the bot is typing in a direct message", async () => {
    const { library, finish } = slowLibrary();
    const { standIn } = await runBot(library, { patience: 0 });
    const ada = standIn.user("Ada");
    ada.say("who said the bridge is too dear?");
    await vi.waitFor(() => {
      expect(standIn.requests.filter(({ route }) => route.endsWith("/typing"))).toHaveLength(1);
    });
    const answer = ada.nextMessage();
    finish();
    expect((await answer).text).toContain("**Carl Ruiz**");
  });

  test("does not, where the answer is quick", async () => {
    const { standIn } = await runBot(town);
    await standIn.user("Ada").ask("who said the bridge is too dear?");
    expect(standIn.requests.filter(({ route }) => route.endsWith("/typing"))).toEqual([]);
  });
});

describe("when Discord does not take the reply", () => {
  test("components that are refused are sent as plain text", async () => {
    const { standIn, logLine } = await runBot(town);
    const ada = standIn.user("Ada");
    const refused = { code: 50035, message: "Invalid Form Body" };
    for (const on of ["POST /channels/{channel}/messages", CALLBACK]) {
      standIn.faults.add({ on, times: 1, trouble: { kind: "answer", status: 400, body: refused } });
    }
    const answer = await ada.ask("who said the bridge is too dear?");
    expect(answer.content).toContain("**Carl Ruiz**");
    expect(await logLine("components refused")).toContain("50035");
    const { message } = await ada.command("who-said", { words: "bridge" });
    expect(message?.content).toContain("**");
    expect(message?.buttons.map(({ label }) => label)).toContain("Remove");
    expect(standIn.violations).toEqual([]);
  });

  test("a user who takes no messages is no failure", async () => {
    const { standIn, logged, logLine } = await runBot(town);
    standIn.setDirectMessages("Ada", false);
    standIn.user("Ada").say("who said bridge?");
    await logLine("not taken");
    expect(logged.join("\n")).not.toContain("failure");
  });

  test("a bug is told with a code, which stands in the log", async () => {
    const broken: Library = { ...town, bestPassages: () => Promise.reject(new Error("boom")) };
    const { standIn, logLine } = await runBot(broken);
    const ada = standIn.user("Ada");
    const sentence =
      /^Something went wrong on my side \(code ([0-9A-F]{4})\)\. Please try again\.$/;
    const { message } = await ada.command("who-said", { words: "bridge" });
    const code = sentence.exec(message?.text ?? "")?.[1];
    expect(message?.isPrivate).toBe(true);
    expect(await logLine("failure")).toContain(`"code":"${code}"`);
    expect((await ada.ask("who said bridge?")).text).toMatch(sentence);
    expect(standIn.violations).toEqual([]);
  });

  test("a bug in an answer that was announced is told too", async () => {
    let fail: () => void = () => undefined;
    const held = new Promise<never>((_, reject) => {
      fail = () => reject(new Error("boom"));
    });
    const { standIn } = await runBot({ ...town, bestPassages: () => held }, { patience: 0 });
    const ada = standIn.user("Ada");
    const outcome = ada.command("who-said", { words: "bridge" });
    await vi.waitFor(() => expect(ada.messages("channel")).toHaveLength(1));
    fail();
    await outcome;
    await standIn.settled();
    expect(ada.messages("channel")).toMatchObject([
      { isPrivate: true, text: expect.stringMatching(/^Something went wrong/) },
    ]);
  });
});

test("one line a question: its kind, time and outcome, not its words, not who asked", async () => {
  const { standIn, logged, logLine } = await runBot(town);
  const ada = standIn.user("Ada");
  await ada.command("who-said", { words: "xylophone bridge" });
  await logLine("answered");
  expect(logged.filter((line) => line.startsWith("answered"))).toEqual([
    expect.stringMatching(
      /^answered \{"where":"\/who-said","kind":"who-said","outcome":"not-found","ms":\d+\}$/,
    ),
  ]);
  expect(logged.join("\n")).not.toContain(ada.account.id);
});
