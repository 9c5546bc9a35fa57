import { request } from "node:http";
import { type Client, Events, type RESTPostAPIApplicationCommandsJSONBody } from "discord.js";
import { describe, expect, onTestFinished, test } from "vitest";
import { readBuiltPage } from "../../../src/playground/page/built-page.js";
import { type Playground, startPlayground } from "../../../src/playground/playground.js";
import type { StandIn } from "../../../src/playground/stand-in.js";
import { libraryOf } from "../../discord/running-bot.js";
import { botFor, next } from "../bot.js";

const COMMANDS: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    name: "echo",
    description: "Says it again",
    options: [{ type: 3, name: "words", description: "What", required: true, autocomplete: true }],
  },
  { name: "Check this", type: 3 },
];

async function playground(): Promise<Playground> {
  const standIn = await startPlayground({ port: 0, botName: "Verbatim" });
  onTestFinished(() => standIn.close());
  return standIn;
}

async function withBot(answer: (client: Client) => void): Promise<StandIn> {
  const standIn = await playground();
  const client = botFor(standIn);
  answer(client);
  const ready = next(client, Events.ClientReady);
  await client.login(standIn.token);
  const [{ application }] = await ready;
  await application.commands.set(COMMANDS);
  return standIn;
}

/** A request with headers that fetch does not let one set. */
function status(
  { port }: StandIn,
  path: string,
  headers: Readonly<Record<string, string>>,
  method = "GET",
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on("error", reject);
    sent.end();
  });
}

function withPort(headers: Readonly<Record<string, string>>, { port }: StandIn) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replace("PORT", String(port))]),
  );
}

async function act(standIn: StandIn, action: object): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify(action);
  const response = await fetch(`${standIn.url}/page/act`, { method: "POST", headers, body });
  return response.ok ? response.json() : response.status;
}

/** The first `count` events of the page's stream, by name. `then` is called after the first. */
async function events(
  { url }: StandIn,
  count: number,
  then: () => void = () => undefined,
): Promise<readonly (readonly [string, unknown])[]> {
  const abort = new AbortController();
  const { body } = await fetch(`${url}/page/events`, { signal: abort.signal });
  const found: (readonly [string, unknown])[] = [];
  let text = "";
  for await (const chunk of (body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
    text += chunk;
    for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
      const [name = "", data = ""] = text.slice(0, end).split("\n");
      text = text.slice(end + 2);
      found.push([name.slice("event: ".length), JSON.parse(data.slice("data: ".length))]);
      if (found.length === 1) then();
    }
    if (found.length >= count) break;
  }
  abort.abort();
  return found;
}

describe("the page", () => {
  test("serves its files, and lets nothing in from elsewhere", async () => {
    const { url } = await playground();
    const html = await (await fetch(url)).text();
    const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path);
    expect(files.length).toBeGreaterThanOrEqual(3);
    for (const path of ["/", ...files]) {
      const response = await fetch(url + path);
      expect(response.status).toBe(200);
      const policy = response.headers.get("content-security-policy");
      expect(policy).toMatch(/^default-src 'none';/);
      expect(policy).not.toContain("unsafe");
    }
  });

  test("has nothing inline, and names no other place", async () => {
    const html = await (await fetch((await playground()).url)).text();
    expect(html).not.toMatch(/<script>|<style|style=|\son\w+=|https?:/);
  });

  test("weighs less than 350 kB, compressed", async () => {
    const sizes = [...readBuiltPage().values()].map(({ body }) => body.length);
    expect(sizes.length).toBeGreaterThanOrEqual(4);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(350_000);
  });

  test("says so where it has not been built", () => {
    expect(readBuiltPage("no-such-folder").size).toBe(0);
  });

  test.each([
    ["its own name", {}, 200],
    ["localhost", { host: "localhost:PORT" }, 200],
    ["another name", { host: "example.org:PORT" }, 403],
    ["another port", { host: "127.0.0.1:1" }, 403],
    ["its own origin", { origin: "http://127.0.0.1:PORT" }, 200],
    ["another origin", { origin: "https://example.org" }, 403],
    ["no origin to speak of", { origin: "null" }, 403],
    ["another site", { "sec-fetch-site": "cross-site" }, 403],
  ])("answers a request from %s with %o as it should", async (_, headers, expected) => {
    const standIn = await playground();
    const sent = withPort(headers, standIn);
    expect(await status(standIn, "/", sent)).toBe(expected);
    expect(await status(standIn, "/api/v10/gateway/bot", sent)).toBe(expected === 200 ? 401 : 403);
  });

  test.each([
    ["its own name", {}, 200],
    ["another address", { host: "192.0.2.7:PORT" }, 200],
    ["another name", { host: "example.org:PORT" }, 403],
    ["another port", { host: "192.0.2.7:1" }, 403],
    ["another origin", { host: "192.0.2.7:PORT", origin: "http://192.0.2.8:PORT" }, 403],
  ])(
    "open to the network, answers a request from %s as it should",
    async (_, headers, expected) => {
      const standIn = await startPlayground({ port: 0, host: "0.0.0.0", botName: "Verbatim" });
      onTestFinished(() => standIn.close());
      expect(await status(standIn, "/", withPort(headers, standIn))).toBe(expected);
    },
  );

  test.each([
    ["a form's body", "application/x-www-form-urlencoded", 415],
    ["plain text", "text/plain", 415],
    ["an empty action", "application/json", 400],
  ])("refuses %s", async (_, type, expected) => {
    const standIn = await playground();
    expect(await status(standIn, "/page/act", { "content-type": type }, "POST")).toBe(expected);
  });

  test("knows no other path", async () => {
    const standIn = await playground();
    for (const path of ["/page/", "/index.html", "/assets/../../main.js", "/assets/", "/x"]) {
      expect(await status(standIn, path, {})).toBe(404);
    }
  });
});

describe("the page drives the bot", () => {
  test("with a command, its autocomplete, a message and a menu", async () => {
    const standIn = await withBot((client) => {
      client.on(Events.InteractionCreate, async (interaction) => {
        if (interaction.isAutocomplete()) await interaction.respond([{ name: "A", value: "a" }]);
        if (interaction.isMessageContextMenuCommand()) await interaction.reply("Checked");
        if (!interaction.isChatInputCommand()) return;
        await interaction.reply(`**${interaction.options.getString("words", true)}**`);
      });
      client.on(Events.MessageCreate, async (message) => {
        if (!message.author.bot) await message.reply("I read it");
      });
    });
    const command = { place: "channel", name: "echo" };
    const choices = { act: "autocomplete", ...command, options: { words: "x" }, focused: "words" };
    expect(await act(standIn, choices)).toMatchObject({ choices: [{ name: "A", value: "a" }] });
    expect(await act(standIn, { act: "command", ...command, options: {} })).toMatchObject({
      notice: 'The option "words" is required',
    });
    expect(await act(standIn, { act: "command", ...command, options: { words: "<b>" } })).toEqual({
      choices: [],
    });
    const answer = standIn.user("You").nextMessage("bot-dm");
    expect(await act(standIn, { act: "say", place: "bot-dm", text: "hello" })).toEqual({
      choices: [],
    });
    const { id } = await answer;
    await act(standIn, { act: "menu", message: id, name: "Check this" });

    const [[name, snapshot] = []] = await events(standIn, 1);
    expect(name).toBe("snapshot");
    expect(snapshot).toMatchObject({
      you: { name: "You" },
      bot: { name: "Verbatim" },
      commands: { slash: { channel: [{ name: "echo" }] }, menu: { "bot-dm": ["Check this"] } },
      archive: { kind: "reading" },
      messages: [
        { place: "channel", raw: { content: "**<b>**", interaction: { name: "echo" } } },
        { place: "bot-dm", raw: { content: "hello", author: { global_name: "You" } } },
        { place: "bot-dm", raw: { content: "I read it", author: { bot: true } } },
        { place: "bot-dm", raw: { content: "Checked" } },
      ],
    });
    expect(standIn.violations).toEqual([]);
  });

  test("and hears of each message as it comes, but not of other people's", async () => {
    const standIn = await playground();
    const heard = events(standIn, 2, () => {
      standIn.user("Bob").say("for Bob's eyes only");
      standIn.user("Bob").say("for all", "channel");
    });
    expect((await heard)[1]).toMatchObject([
      "message",
      { raw: { content: "for all" }, place: "channel" },
    ]);
  });

  test("edits and takes back what one wrote oneself, and nobody else’s", async () => {
    const standIn = await playground();
    const you = standIn.user("You");
    const { id } = you.say("first", "thread");
    await act(standIn, { act: "edit", message: id, text: "second, @Ada" });
    const [changed] = you.messages("thread");
    expect(changed).toMatchObject({ content: `second, <@${standIn.user("Ada").account.id}>` });
    await act(standIn, { act: "remove", message: id });
    expect(you.messages("thread")).toEqual([]);
    const theirs = standIn.user("Ada").say("mine", "thread");
    expect(await act(standIn, { act: "remove", message: theirs.id })).toMatchObject({
      notice: "That is no longer there",
    });
    expect(you.messages("thread")).toHaveLength(1);
  });

  test("replies to a message, and no longer shows what one has dismissed", async () => {
    const standIn = await playground();
    const { id } = standIn.user("Ada").say("what now?", "channel");
    await act(standIn, { act: "say", place: "channel", text: "this", replyTo: id });
    expect(standIn.user("You").messages("channel")[1]).toMatchObject({ repliesTo: id });
    const heard = events(standIn, 2, () => void act(standIn, { act: "dismiss", message: id }));
    expect((await heard)[1]).toEqual(["deleted", { id }]);
    const [[, snapshot] = []] = await events(standIn, 1);
    expect(snapshot).toMatchObject({ messages: [{ raw: { content: "this" } }] });
  });
});

describe("the archive on the page", () => {
  const TEXT = "“The dam will hold,” Ida Holm said on Monday.";

  test("is read, then there, with questions that it can answer", async () => {
    const standIn = await playground();
    standIn.archive.reading(1, 3);
    const heard = events(
      standIn,
      2,
      () => void standIn.archive.show(libraryOf(TEXT), ["+ dam.txt"]),
    );
    expect(await heard).toMatchObject([
      ["snapshot", { archive: { kind: "reading", done: 1, of: 3 } }],
      [
        "archive",
        {
          ...{ kind: "open", count: 1, people: 1, quotations: 1, news: ["+ dam.txt"] },
          articles: [{ id: "article-1", title: "Number 1", details: "date not stated" }],
          samples: ["what did Ida Holm say?"],
        },
      ],
    ]);
  });

  test("gives an article with what was understood of it, and why", async () => {
    const standIn = await playground();
    await standIn.archive.show(libraryOf(TEXT));
    const response = await fetch(`${standIn.url}/page/article?id=article-1`);
    expect(await response.json()).toMatchObject({
      text: TEXT,
      blocks: [{ kind: "paragraph", start: 0, end: TEXT.length }],
      quotations: [
        { speaker: "Ida Holm", grade: "named in the sentence", sort: "Direct quotation" },
      ],
      times: [{ sort: "Date", value: "XXXX-WXX-1" }],
    });
    expect((await fetch(`${standIn.url}/page/article?id=other`)).status).toBe(404);
  });
});
