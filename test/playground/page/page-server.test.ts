import { request } from "node:http";
import { type Client, Events, type RESTPostAPIApplicationCommandsJSONBody } from "discord.js";
import { describe, expect, onTestFinished, test } from "vitest";
import { startPlayground } from "../../../src/playground/playground.js";
import type { StandIn } from "../../../src/playground/stand-in.js";
import { botFor, next } from "../bot.js";

const COMMANDS: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    name: "echo",
    description: "Says it again",
    options: [{ type: 3, name: "words", description: "What", required: true, autocomplete: true }],
  },
  { name: "Check this", type: 3 },
];

async function playground(): Promise<StandIn> {
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
  test.each([
    ["/", "text/html", "<!doctype html>"],
    ["/page/style.css", "text/css", ":root"],
    ["/page/app.js", "text/javascript", "EventSource"],
    ["/page/draw.js", "text/javascript", "export"],
  ])("serves %s, and lets nothing in from elsewhere", async (path, type, words) => {
    const standIn = await playground();
    const response = await fetch(standIn.url + path);
    expect(response.headers.get("content-type")).toContain(type);
    expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none';/);
    expect(response.headers.get("content-security-policy")).not.toContain("unsafe");
    expect(await response.text()).toContain(words);
  });

  test("has nothing inline and draws nothing as markup", async () => {
    const standIn = await playground();
    const html = await (await fetch(standIn.url)).text();
    expect(html).not.toMatch(/<script>|style=|\son\w+=/);
    for (const file of ["app", "combobox", "command-form", "draw", "modal"]) {
      const script = await (await fetch(`${standIn.url}/page/${file}.js`)).text();
      expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval/);
    }
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
    const { port } = standIn;
    const sent = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace("PORT", String(port))]),
    );
    expect(await status(standIn, "/", sent)).toBe(expected);
    expect(await status(standIn, "/api/v10/gateway/bot", sent)).toBe(expected === 200 ? 401 : 403);
  });

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
    for (const path of ["/page/", "/page/../stand-in.ts", "/page/tsconfig.json", "/x"]) {
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
      commands: { slash: { channel: [{ name: "echo" }] }, menu: { "bot-dm": ["Check this"] } },
      messages: [
        {
          answersTo: "You used /echo",
          body: [{ tag: "p", children: [{ tag: "strong", children: ["<b>"] }] }],
        },
        { place: "bot-dm", author: "You", body: [{ tag: "p", children: ["hello"] }] },
        { place: "bot-dm", author: "Verbatim", answersTo: "in reply to You" },
        { place: "bot-dm", author: "Verbatim", answersTo: "You used Check this" },
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
    expect((await heard)[1]).toMatchObject(["message", { author: "Bob", place: "channel" }]);
  });
});
