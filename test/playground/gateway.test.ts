import { Client, Events, GatewayIntentBits, Partials } from "discord.js";
import { describe, expect, test } from "vitest";
import { botFor, next, open, stage } from "./bot.js";

/** Replaces the wait of some seconds between two identifications, which is Discord's to enforce. */
const identifyAtOnce = async () => ({ waitForIdentify: async () => undefined });

describe("a session", () => {
  test("begins with who the bot is and where", async () => {
    const { standIn, client } = await stage(() => undefined);
    expect(client.user.username).toBe("verbatim");
    expect(client.user.id).toBe(standIn.botUserId);
    expect(client.guilds.cache.get(standIn.guildId)?.available).toBe(true);
    expect(standIn.violations).toEqual([]);
  });

  test("is refused to a wrong token", async () => {
    const standIn = await open();
    await expect(botFor(standIn).login("stand-in.wrong")).rejects.toThrow("token");
  });

  test.each([
    [4004, "Authentication failed"],
    [4014, "Disallowed intents"],
  ])("ends for good with %i (%s)", async (code) => {
    const { standIn, client } = await stage(() => undefined);
    const gone = next(client, Events.ShardDisconnect);
    standIn.gateway.closeWith(code);
    const [{ code: told }] = await gone;
    expect(told).toBe(code);
  });

  test("is refused intents that were not granted", async () => {
    const standIn = await open();
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent];
    await expect(botFor(standIn, intents).login(standIn.token)).rejects.toThrow("disallowed");
  });

  test("is resumed with what was missed after the connection was cut", async () => {
    const read: string[] = [];
    const { standIn, client } = await stage((bot) => {
      bot.on(Events.MessageCreate, ({ content }) => read.push(content));
    });
    const resumed = next(client, Events.ShardResume);
    standIn.gateway.drop();
    standIn.user("Ada").say("while you were away");
    const [, replayed] = await resumed;
    expect(read).toEqual(["while you were away"]);
    expect(replayed).toBeGreaterThan(0);
  });

  test("is resumed where Discord asks to reconnect", async () => {
    const { standIn, client } = await stage(() => undefined);
    const resumed = next(client, Events.ShardResume);
    standIn.gateway.askToReconnect();
    await expect(resumed).resolves.toHaveLength(2);
  });

  test("starts anew where it was declared invalid", async () => {
    const standIn = await open();
    const client = new Client({
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
      partials: [Partials.Channel],
      rest: { api: standIn.restUrl },
      ws: { buildIdentifyThrottler: identifyAtOnce },
    });
    const ready = next(client, Events.ClientReady);
    await client.login(standIn.token);
    await ready;
    const anew = next(client, Events.ShardReady);
    standIn.gateway.invalidate();
    await anew;
    const read = next(client, Events.MessageCreate);
    standIn.user("Ada").say("still there?");
    expect((await read)[0].content).toBe("still there?");
    await client.destroy();
  });
});

describe("what a bot may read", () => {
  const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;

  test("direct messages come whole", async () => {
    const { standIn, client } = await stage(() => undefined);
    const read = next(client, Events.MessageCreate);
    standIn.user("Ada").say("good morning");
    expect((await read)[0]).toMatchObject({ content: "good morning", guildId: null });
  });

  test("no direct messages without their intent", async () => {
    const read: string[] = [];
    const { standIn } = await stage(
      (bot) => {
        bot.on(Events.MessageCreate, ({ content }) => read.push(content));
      },
      {},
      [Guilds, GuildMessages],
    );
    const ada = standIn.user("Ada");
    ada.say("nobody hears");
    ada.say(`hello ${standIn.botMention}`, "channel");
    await standIn.settled();
    expect(read).toEqual([`hello ${standIn.botMention}`]);
  });

  test.each([
    ["nothing of an ordinary message", "hello there", ""],
    ["a message that mentions it", "hello <@BOT>", "hello <@BOT>"],
  ])("in a server %s", async (_, text, readable) => {
    const { standIn, client } = await stage(() => undefined);
    const read = next(client, Events.MessageCreate);
    standIn.user("Ada").say(text.replace("<@BOT>", standIn.botMention), "channel");
    expect((await read)[0].content).toBe(readable.replace("<@BOT>", standIn.botMention));
  });

  test("in a server a reply that pings it, and none that does not", async () => {
    const read: string[] = [];
    const { standIn } = await stage((bot) => {
      bot.on(Events.MessageCreate, async (message) => {
        if (message.author.bot) return;
        read.push(message.content);
        if (message.content.startsWith("hello")) await message.reply("hello yourself");
      });
    });
    const ada = standIn.user("Ada");
    const replyTo = await ada.ask(`hello ${standIn.botMention}`, "channel");
    ada.say("and then?", "channel", { replyTo });
    ada.say("never mind", "channel", { replyTo, ping: false });
    await standIn.settled();
    expect(read.slice(1)).toEqual(["and then?", ""]);
  });

  test("all of it with the privileged intent", async () => {
    const { standIn, client } = await stage(
      () => undefined,
      { privilegedIntents: MessageContent },
      [Guilds, GuildMessages, DirectMessages, MessageContent],
    );
    const read = next(client, Events.MessageCreate);
    standIn.user("Ada").say("hello there", "channel");
    expect((await read)[0].content).toBe("hello there");
  });

  test("that a message was changed, and that it is gone", async () => {
    const { standIn, client } = await stage(() => undefined);
    const ada = standIn.user("Ada");
    const message = ada.say("one");
    const changed = next(client, Events.MessageUpdate);
    ada.edit(message, "two");
    expect((await changed)[1].content).toBe("two");
    const gone = next(client, Events.MessageDelete);
    ada.remove(message);
    expect((await gone)[0].id).toBe(message.id);
  });
});
