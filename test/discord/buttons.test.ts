import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { openLibrary } from "../../src/archive/open-library.js";
import { parsePlainDate } from "../../src/corpus/calendar.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { USUAL_MANNERS } from "../../src/discord/manners.js";
import type { Outcome } from "../../src/playground/people/outcome.js";
import type { SeenMessage } from "../../src/playground/people/seen-message.js";
import { startStandIn } from "../../src/playground/stand-in.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import type { Library } from "../../src/retrieval/library.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";
import { libraryOf, runBot } from "./running-bot.js";

let seeds: Library;
beforeAll(async () => {
  ({ library: seeds } = await openLibrary("seeds"));
});

/** Four articles of different years in which two people speak of a bridge, eight times in all. */
const bridges = buildMemoryLibrary(
  ["2019-03-01", "2021-03-01", "2017-03-01", undefined].map((published, i) =>
    annotate(
      plainArticle(
        `bridge-${i}`,
        [
          `The council met in the old hall for the ${i}th time.`,
          `“The bridge is safe, I say it ${i} times over,” Mayor Ida Holm said.`,
          `“The bridge is safe as a house with ${i} rooms,” engineer Carl Ruiz said.`,
          "Nobody else spoke. The evening ended with a song.",
        ].join("\n\n"),
        {
          title: `Council ${i}`,
          publisher: "The Hesk Herald",
          published: parsePlainDate(published ?? ""),
          url: `https://example.org/council-${i}`,
        },
      ),
    ),
  ),
);

const labels = (message: SeenMessage | undefined) => message?.buttons.map(({ label }) => label);

function shown({ message, kind }: Outcome): SeenMessage {
  if (!message) throw new Error(`no message, but ${kind}`);
  return message;
}

describe("turning pages", () => {
  test("next and previous change the message, and the footer counts", async () => {
    const { standIn } = await runBot(bridges);
    const ada = standIn.user("Ada");
    const first = shown(await ada.command("who-said", { words: "bridge is safe" }));
    expect(first.text).toContain("3 of 8 results");
    expect(labels(first)).not.toContain("Previous");
    const second = await ada.click(first, "Next");
    expect(second.kind).toBe("update");
    expect(second.message?.text).toContain("4–6 of 8 results");
    const third = shown(await ada.click(shown(second), "Next"));
    expect(third.text).toContain("7–8 of 8 results");
    expect(labels(third)).not.toContain("Next");
    const back = shown(await ada.click(third, "Previous"));
    expect(back.text).toBe(shown(second).text);
    expect(ada.messages("channel")).toHaveLength(1);
    expect(standIn.violations).toEqual([]);
  });

  test("belongs to the asker", async () => {
    const { standIn } = await runBot(bridges);
    const [ada, bo] = [standIn.user("Ada"), standIn.user("Bo")];
    const first = shown(await ada.command("who-said", { words: "bridge is safe" }));
    const outcome = await bo.click(first, "Next");
    expect(outcome.message?.isPrivate).toBe(true);
    expect(outcome.message?.text).toContain(`These buttons belong to <@${ada.account.id}>`);
    expect(outcome.message?.raw.mentions).toEqual([]);
  });

  test("works after a restart", async () => {
    const standIn = await startStandIn();
    onTestFinished(() => standIn.close());
    const ada = standIn.user("Ada");
    const before = await runBot(bridges, { on: standIn });
    const first = shown(await ada.command("who-said", { words: "bridge is safe" }));
    await before.stop();
    await runBot(bridges, { on: standIn });
    expect(shown(await ada.click(first, "Next")).text).toContain("4–6 of 8 results");
    expect(standIn.violations).toEqual([]);
  });

  test("after a reload says that the articles have been read anew", async () => {
    const load = async () => ({ library: seeds, report: [] });
    const { standIn } = await runBot(bridges, { load });
    const ada = standIn.user("Ada");
    const first = shown(await ada.command("who-said", { words: "bridge is safe" }));
    await ada.command("reload");
    const { message } = await ada.click(first, "Next");
    expect(message?.text).toContain("read anew since the first page");
    expect(message?.text).toContain("**Not found**");
  });

  test("of a question too long for the buttons goes on from the message", async () => {
    const { standIn } = await runBot(bridges);
    const ada = standIn.user("Ada");
    const words = `"bridge is safe" ${"-zebra ".repeat(20)}_*_ ~~`;
    const first = shown(await ada.command("who-said", { words }));
    expect(first.text).toContain("-# Asked: ");
    for (const { customId } of first.buttons) expect(customId?.length).toBeLessThanOrEqual(100);
    expect(shown(await ada.click(first, "Next")).text).toContain("4–6 of 8 results");
    expect(standIn.violations).toEqual([]);
  });

  test("two clicks at once are both answered", async () => {
    const { standIn } = await runBot(bridges);
    const ada = standIn.user("Ada");
    const first = shown(await ada.command("who-said", { words: "bridge is safe" }));
    const outcomes = await Promise.all([ada.click(first, "Next"), ada.click(first, "Next")]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["update", "update"]);
  });
});

describe("sharper questions", () => {
  test("only this person, and back to all", async () => {
    const { standIn } = await runBot(bridges);
    const ada = standIn.user("Ada");
    const first = shown(await ada.command("who-said", { words: "bridge is safe" }));
    const only = shown(await ada.click(first, "Only Ida Holm"));
    expect(only.text).toContain("3 of 4 results");
    expect(only.text).not.toContain("Ruiz");
    const all = shown(await ada.click(only, "All speakers"));
    expect(all.text).toContain("of 8 results");
  });

  test.each([
    ["Earliest first", "1 March 2017"],
    ["Latest first", "1 March 2021"],
  ])("%s", async (label, date) => {
    const { standIn } = await runBot(bridges);
    const ada = standIn.user("Ada");
    const first = shown(await ada.command("search", { words: "bridge is safe" }));
    const ordered = shown(await ada.click(first, label));
    expect(/· (\d+ \w+ \d{4}|date not stated) ·/.exec(ordered.text)?.[1]).toBe(date);
    expect(labels(ordered)).toContain("Best first");
  });

  test("a filter without which there is something can be dropped", async () => {
    const { standIn } = await runBot(bridges);
    const ada = standIn.user("Ada");
    const none = shown(
      await ada.command("who-said", { words: "the bridge is safe", speaker: "Zebedee" }),
    );
    expect(none.text).toContain("**Not found**");
    const dropped = shown(await ada.click(none, "Whoever said it: 8 quotations"));
    expect(dropped.text).toContain("of 8 results");
    expect(standIn.violations).toEqual([]);
  });

  test("the article can be dropped", async () => {
    const { standIn } = await runBot(bridges);
    const ada = standIn.user("Ada");
    const none = shown(
      await ada.command("who-said", { words: "with 3 rooms", article: "Council 0" }),
    );
    const dropped = shown(await ada.click(none, "In all articles: 1 quotation"));
    expect(dropped.text).toContain("**Carl Ruiz**");
  });

  test.each([
    ["search", { words: "brigde" }, "Did you mean “bridge”? 8 passages", "of 8 results"],
    ["who-said", { words: "the brigde is safe" }, "Did you mean “bridge”? 8 quotations", "of 8 r"],
    ["what-did", { speaker: "Ida Holn" }, "Did you mean Ida Holm? 4 quotations", "of 4 results"],
    ["ask", { question: "what did Holn say?" }, "Did you mean Ida Holm? 4 quotations", "of 4 res"],
    ["search", { words: "bridge -safe" }, "Without the filter “-safe”: 8 passages", "of 8 results"],
    ["search", { words: '"bridge house"' }, "Without the quotation marks: 8 passages", "of 8 r"],
    [
      "search",
      { words: "bridge", article: "Council 0", before: "1999" },
      "Of any date: 2 passages",
      "of 2 r",
    ],
  ] as const)("%s %j: “%s” is a button and no line", async (name, options, label, expected) => {
    const { standIn } = await runBot(bridges);
    const ada = standIn.user("Ada");
    const none = shown(await ada.command(name, options));
    expect(labels(none)).toContain(label);
    expect(none.text).toContain("**Not found**");
    expect(none.text).not.toMatch(/Did you mean|Without the/);
    expect(shown(await ada.click(none, label)).text).toContain(expected);
    expect(standIn.violations).toEqual([]);
  });

  test.each([
    ["who-said", { words: "bridge is safe" }, "8 times", "Carl Ruiz: 4 · Ida Holm: 4"],
    ["ask", { question: "who said the bridge is safe?" }, "8 times", "Carl Ruiz: 4 · Ida Holm: 4"],
    ["what-did", { speaker: "Holm" }, "4 times", "Ida Holm: 4"],
    ["search", { words: "council met" }, "4 times", undefined],
  ] as const)(
    "%s %j is counted by year and person, and back",
    async (name, options, times, who) => {
      const { standIn } = await runBot(bridges);
      const ada = standIn.user("Ada");
      const first = shown(await ada.command(name, options));
      const counts = shown(await ada.click(first, "By year and person"));
      expect(counts.text).toContain(`**${times}** in 4 articles`);
      expect(counts.text).toMatch(/By year: 2017: \d · 2019: \d · 2021: \d · of no known year: \d/);
      if (who) expect(counts.text).toContain(`By person: ${who}`);
      expect(shown(await ada.click(counts, "The results")).text).toBe(first.text);
      expect(standIn.violations).toEqual([]);
    },
  );

  test("one person’s words are counted as theirs alone", async () => {
    const { standIn } = await runBot(bridges);
    const ada = standIn.user("Ada");
    const first = shown(await ada.command("who-said", { words: "bridge is safe" }));
    const only = shown(await ada.click(first, "Only Ida Holm"));
    const counts = shown(await ada.click(only, "By year and person"));
    expect(counts.text).toContain("**4 times** in 4 articles");
    expect(counts.text).not.toContain("Ruiz");
  });

  test("an alternative that no button has room for is a line", async () => {
    const { standIn } = await runBot(bridges);
    const words = `brigde ${"-zebra ".repeat(20)}`;
    const none = shown(await standIn.user("Ada").command("search", { words }));
    expect(none.text).toContain("Did you mean “bridge”? 8 passages.");
    expect(labels(none)?.join()).not.toContain("Did you mean");
  });

  test("a name of two people lets choose which one", async () => {
    const { standIn } = await runBot(
      libraryOf(
        "“The bridge is closed today,” Mayor Ida Holm said. Holm left.",
        "“The harbour is closed today,” captain Peter Holm said. Holm stayed.",
      ),
    );
    const ada = standIn.user("Ada");
    const both = shown(await ada.command("what-did", { speaker: "Holm" }));
    const [menu] = both.selects;
    expect(menu?.options.map(({ label }) => label).sort()).toEqual(["Ida Holm", "Peter Holm"]);
    const value = menu?.options.find(({ label }) => label === "Peter Holm")?.value ?? "";
    const one = shown(await ada.select(both, menu?.customId ?? "", [value]));
    expect(one.text).toContain("harbour");
    expect(one.text).not.toContain("bridge");
    expect(standIn.violations).toEqual([]);
  });
});

describe("lists", () => {
  test("people lead to what they said, articles open", async () => {
    const { standIn } = await runBot(bridges);
    const ada = standIn.user("Ada");
    const people = shown(await ada.command("people"));
    expect(people.text).toContain("**Ida Holm**");
    expect(shown(await ada.click(people, "What they said")).text).toMatch(/> “The bridge is safe/);
    const articles = shown(await ada.command("articles"));
    const article = shown(await ada.click(articles, "Open"));
    expect(article.text).toContain("It begins, in paragraph 1:");
    expect(article.text).toContain("2 quotations");
    expect(standIn.violations).toEqual([]);
  });
});

describe("one passage", () => {
  const first = async (place: "channel" | "bot-dm" | "other-server" = "channel") => {
    const running = await runBot(bridges);
    const ada = running.standIn.user("Ada", { installed: true });
    const command = { words: "it 0 times over" };
    return { ...running, ada, message: shown(await ada.command("who-said", command, place)) };
  };

  test("grows by sentences, for the one who clicked, until there is no more", async () => {
    const { standIn, ada, message } = await first();
    const bo = standIn.user("Bo");
    const opened = shown(await bo.click(message, "More context"));
    expect(opened.isPrivate).toBe(true);
    expect(opened.text).toContain("**Ida Holm**");
    expect(opened.text).toContain("> The council met in the old hall for the 0th time.");
    expect(opened.text).toContain("> “The bridge is safe as a house");
    const wider = await bo.click(opened, "More context");
    expect(wider.kind).toBe("update");
    expect(wider.message?.text).toContain("The evening ended with a song.");
    expect(wider.message?.text).toContain("There is no more to show around it.");
    expect(labels(wider.message)).toEqual(["Cite", "Share"]);
    expect(ada.messages("channel")).toHaveLength(1);
    expect(standIn.violations).toEqual([]);
  });

  test("can be cited, in a block to copy", async () => {
    const { standIn, ada, message } = await first("bot-dm");
    const { text, isPrivate } = shown(await ada.click(message, "Cite"));
    expect(isPrivate).toBe(true);
    expect(text.split("\n")).toEqual([
      "Copy this:",
      "```",
      "“The bridge is safe, I say it 0 times over,”",
      "— Ida Holm, Mayor",
      "Council 0 (The Hesk Herald, 1 March 2019)",
      expect.stringMatching(/^https:\/\/example\.org\/council-0#:~:text=/),
      "```",
    ]);
    expect(standIn.violations).toEqual([]);
  });

  test("is not shown once its article has changed or is gone", async () => {
    const changed = libraryOf("“The bridge is safe, I say it no times over,” Ida Holm said.");
    const load = async () => ({ library: changed, report: [] });
    const { standIn } = await runBot(bridges, { load });
    const ada = standIn.user("Ada");
    const message = shown(await ada.command("who-said", { words: "it 0 times over" }));
    await ada.command("reload");
    for (const label of ["More context", "Cite"]) {
      expect(shown(await ada.click(message, label)).text).toContain("This article has changed");
    }
  });

  test("can be shared from a private view", async () => {
    const { standIn, message } = await first();
    const [ada, bo] = [standIn.user("Ada"), standIn.user("Bo")];
    const opened = shown(await bo.click(message, "More context"));
    const shared = shown(await bo.click(opened, "Share"));
    expect(shared.isPrivate).toBe(false);
    expect(ada.messages("channel").at(-1)?.text).toBe(shared.text);
  });
});

describe("sharing and removing", () => {
  test("a private answer is made public on demand, and is the asker’s", async () => {
    const { standIn } = await runBot(bridges);
    const [ada, bo] = [standIn.user("Ada"), standIn.user("Bo")];
    const mine = shown(await ada.command("who-said", { words: "it 0 times", private: true }));
    const shared = await ada.click(mine, "Share");
    expect(shared.kind).toBe("reply");
    expect(bo.messages("channel").map(({ id }) => id)).toEqual([shown(shared).id]);
    expect(labels(shown(shared))).toContain("Remove");
    expect(standIn.violations).toEqual([]);
  });

  test("in a direct message there is nobody to share with", async () => {
    const { standIn } = await runBot(bridges);
    const ada = standIn.user("Ada");
    const options = { words: "it 0 times", private: true };
    expect(labels(shown(await ada.command("who-said", options, "bot-dm")))).not.toContain("Share");
  });

  test.each(["channel", "bot-dm", "other-server"] as const)("removed in %s", async (place) => {
    const { standIn } = await runBot(bridges);
    const ada = standIn.user("Ada", { installed: true });
    const message = shown(await ada.command("who-said", { words: "it 0 times" }, place));
    await ada.click(message, "Remove");
    expect(ada.messages(place)).toEqual([]);
    expect(standIn.violations).toEqual([]);
  });

  test("by the asker and by moderators alone", async () => {
    const { standIn } = await runBot(bridges);
    const [ada, bo, cy] = ["Ada", "Bo", "Cy"].map((name) => standIn.user(name));
    standIn.setMembership("Bo", { permissions: 0n });
    standIn.setMembership("Cy", { permissions: 1n << 13n });
    if (!ada || !bo || !cy) throw new Error("nobody");
    const message = shown(await ada.command("who-said", { words: "it 0 times" }));
    expect(shown(await bo.click(message, "Remove")).text).toContain("can remove this");
    expect(ada.messages("channel")).toHaveLength(1 + 0);
    await cy.click(message, "Remove");
    expect(ada.messages("channel")).toEqual([]);
  });

  test("the reply to a direct message is removed too", async () => {
    const { standIn } = await runBot(bridges);
    const ada = standIn.user("Ada");
    const answer = await ada.ask("who said it 0 times over?");
    await ada.click(answer, "Remove");
    expect(ada.messages().filter(({ fromBot }) => fromBot)).toEqual([]);
  });
});

describe("what cannot be done any more", () => {
  test("a button of another version says so", async () => {
    const { standIn } = await runBot(bridges);
    const ada = standIn.user("Ada");
    const message = shown(await ada.command("who-said", { words: "bridge is safe" }));
    const outcome = await ada.click(forged(message, "next:1"), "x");
    expect(shown(outcome).text).toContain("of another version of mine");
    expect(shown(outcome).isPrivate).toBe(true);
  });

  /** `message` as if its first button had another id: what an old message, or a forged click, has. */
  const forged = (message: SeenMessage, customId: string): SeenMessage => ({
    ...message,
    buttons: [{ label: "x", customId, url: undefined, isDisabled: false }],
  });

  test("words that stand nowhere any more cannot be shown again", async () => {
    const { standIn } = await runBot(bridges);
    const ada = standIn.user("Ada");
    const message = shown(await ada.command("who-said", { words: "bridge is safe" }));
    const owner = BigInt(ada.account.id).toString(36);
    const outcome = await ada.click(forged(message, `1p0:${owner}:1:abcd:100::#abcdefgh`), "x");
    expect(shown(outcome).text).toContain("I can no longer tell what was asked here.");
  });

  test("a person whom nobody quotes any more is said to be gone", async () => {
    const load = async () => ({ library: seeds, report: [] });
    const { standIn } = await runBot(bridges, { load });
    const ada = standIn.user("Ada");
    const message = shown(await ada.command("who-said", { words: "bridge is safe" }));
    await ada.command("reload");
    expect(shown(await ada.click(message, "Only Ida Holm")).text).toContain(
      "No article quotes that person any more.",
    );
  });

  test("offsets that no article has show nothing", async () => {
    const { standIn } = await runBot(bridges);
    const ada = standIn.user("Ada");
    const message = shown(await ada.command("who-said", { words: "it 0 times over" }));
    const [context] = message.buttons;
    const [head, owner, article, content] = context?.customId?.split(":") ?? [];
    for (const span of ["zzzz:zzzzz", "9:2", "0:0"]) {
      const id = [head, owner, article, content, span].join(":");
      expect(shown(await ada.click(forged(message, id), "x")).text).toContain("has changed since");
    }
  });

  test("a message that is gone meanwhile is let go", async () => {
    const { standIn, logLine } = await runBot(bridges);
    const ada = standIn.user("Ada");
    const message = shown(await ada.command("who-said", { words: "bridge is safe" }));
    void ada.click(message, "Remove");
    void ada.click(message, "Remove");
    expect(await logLine("gone meanwhile")).toContain("button");
  });

  test("sharing is not offered, and not done, where answers are private", async () => {
    const manners = { ...USUAL_MANNERS, publicChannels: ["1"] };
    const { standIn } = await runBot(bridges, { manners });
    const ada = standIn.user("Ada");
    const message = shown(await ada.command("who-said", { words: "bridge is safe" }));
    expect(message.isPrivate).toBe(true);
    expect(labels(message)).not.toContain("Share");
  });
});
