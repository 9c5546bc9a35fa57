import { expect, test } from "vitest";
import { parsePlainDate } from "../../src/corpus/calendar.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { unquote } from "../../src/discord/escape.js";
import { startStandIn } from "../../src/playground/stand-in.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";
import { runBot } from "./running-bot.js";

/** An article about a harbour, whose second sentence quotes somebody. */
const harbour = (name: string, text = TEXT, url = `https://example.org/${name}`) =>
  annotate(
    plainArticle(name, text, {
      title: `Harbour *${name}*`,
      published: parsePlainDate("2021-03-01"),
      url,
    }),
  );

const TEXT = "The harbour was rebuilt in spring. “The *new* wall will hold,” Mayor Ida Holm said.";

const libraryOf = (...names: readonly string[]) =>
  buildMemoryLibrary(names.map((name) => harbour(name)));

/** A bot that answers from `first`, and from `second` once it is reloaded, with a channel for digests. */
async function reloading(
  first: ReturnType<typeof libraryOf>,
  second: ReturnType<typeof libraryOf>,
  hasChannel = true,
) {
  const standIn = await startStandIn();
  const ada = standIn.user("Ada");
  const { id } = standIn.state.world.channelOf("channel", ada.account);
  const load = async () => ({ library: second, report: [] });
  const bot = await runBot(first, {
    on: standIn,
    load,
    digestChannelId: hasChannel ? id : undefined,
  });
  return { ...bot, standIn, ada };
}

test("a channel is told of a new article after a reload, and once", async () => {
  const { standIn, ada, logLine, logged } = await reloading(libraryOf("a"), libraryOf("a", "b"));
  await ada.command("reload");
  await logLine("digest sent");
  const [digest, ...more] = ada.messages("channel").filter(({ isPrivate }) => !isPrivate);
  expect(more).toEqual([]);
  const lines = digest?.text.split("\n") ?? [];
  expect(lines[0]).toBe("**1 new article**");
  expect(unquote(lines[1] ?? "")).toBe("“The *new* wall will hold,” Mayor Ida Holm said.");
  expect(lines[2]).toMatch(/^\\\[1\\\] \[Harbour \\\*b\\\*\]\(<https:\/\/example\.org\/b#:~:text=/);
  await ada.command("reload");
  expect(logged.filter((line) => line.startsWith("digest"))).toHaveLength(1);
  expect(standIn.violations).toEqual([]);
  await standIn.close();
});

test("of many new articles as many are shown as there is room for, at most ten", async () => {
  const names = Array.from({ length: 22 }, (_, i) => `n${i}`);
  const { standIn, ada, logLine } = await reloading(libraryOf("a"), libraryOf("a", ...names));
  await ada.command("reload");
  await logLine("digest sent");
  const [digest] = ada.messages("channel").filter(({ isPrivate }) => !isPrivate);
  expect(digest?.text).toContain("**22 new articles**");
  expect(digest?.text.match(/^> /gm)).toHaveLength(10);
  expect(digest?.text).toContain("-# and 12 more");
  expect(standIn.violations).toEqual([]);
  await standIn.close();
});

test("long addresses and sentences leave room for fewer", async () => {
  const long = (name: string) =>
    harbour(
      name,
      `“The wall ${"of *stone* ".repeat(20)}will hold,” Ida Holm said.`,
      `https://example.org/${name}${"x".repeat(400)}`,
    );
  const many = buildMemoryLibrary(Array.from({ length: 12 }, (_, i) => long(`n${i}`)));
  const { standIn, ada, logLine } = await reloading(libraryOf("a"), many);
  await ada.command("reload");
  await logLine("digest sent");
  const [digest] = ada.messages("channel").filter(({ isPrivate }) => !isPrivate);
  const shown = digest?.text.match(/^> /gm)?.length ?? 0;
  expect(shown).toBeGreaterThan(0);
  expect(digest?.text).toContain(`-# and ${12 - shown} more`);
  expect(standIn.violations).toEqual([]);
  await standIn.close();
});

test("nothing is sent where no channel is set, or nothing is new", async () => {
  const unset = await reloading(libraryOf("a"), libraryOf("a", "b"), false);
  await unset.ada.command("reload");
  const same = await reloading(libraryOf("a", "b"), libraryOf("a"));
  await same.ada.command("reload");
  for (const { ada, logged, standIn } of [unset, same]) {
    expect(ada.messages("channel").filter(({ isPrivate }) => !isPrivate)).toEqual([]);
    expect(logged.join()).not.toContain("digest");
    await standIn.close();
  }
});
