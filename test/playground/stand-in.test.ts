import {
  ApplicationCommandOptionType,
  type Client,
  Events,
  MessageFlags,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord.js";
import { describe, expect, test } from "vitest";
import { startStandIn } from "../../src/playground/stand-in.js";
import { botFor, open, stage } from "./bot.js";

const COMMANDS: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    name: "echo",
    description: "Says it again",
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: "words",
        description: "What to say",
        required: true,
        max_length: 50,
      },
    ],
  },
];

function echo(client: Client): void {
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply(`You said ${interaction.options.getString("words", true)}`);
  });
  client.on(Events.MessageCreate, async (message) => {
    if (message.author.bot || message.content === "") return;
    await message.reply(`I read ${message.content}`);
  });
}

describe("a bot of discord.js against the stand-in", () => {
  test.each([
    ["channel", 0],
    ["thread", 0],
    ["bot-dm", 1],
    ["other-server", 0],
    ["group-dm", 2],
  ] as const)("answers a slash command in %s", async (place, context) => {
    const contexts: unknown[] = [];
    const { standIn, client } = await stage((bot) => {
      echo(bot);
      bot.on(Events.InteractionCreate, (interaction) => contexts.push(interaction.context));
    });
    await client.application.commands.set(COMMANDS);
    const ada = standIn.user("Ada", { installed: true });
    const outcome = await ada.command("echo", { words: "hello" }, place);
    expect(outcome).toMatchObject({ kind: "reply", message: { content: "You said hello" } });
    expect(contexts).toEqual([context]);
    expect(standIn.violations).toEqual([]);
  });

  test("answers a direct message", async () => {
    const { standIn } = await stage(echo);
    const answer = await standIn.user("Ada").ask("good morning");
    expect(answer).toMatchObject({ content: "I read good morning", fromBot: true });
    expect(standIn.violations).toEqual([]);
  });

  test("defers a reply and edits it", async () => {
    const { standIn, client } = await stage((bot) => {
      bot.on(Events.InteractionCreate, async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        await interaction.editReply({ content: "Found it" });
        await interaction.followUp("And more");
      });
    });
    await client.application.commands.set(COMMANDS);
    const ada = standIn.user("Ada");
    const { message } = await ada.command("echo", { words: "hello" });
    expect(message).toMatchObject({ content: "Found it", isPrivate: true, isThinking: false });
    await standIn.settled();
    expect(
      standIn
        .user("Bob")
        .messages("channel")
        .map(({ content }) => content),
    ).toEqual(["And more"]);
    expect(standIn.violations).toEqual([]);
  });
});

test("tells who and where one is, as the specification has it", async () => {
  const { standIn, client } = await stage(() => undefined);
  const ada = standIn.user("Ada");
  await client.application.fetch();
  await client.user.fetch();
  await client.users.fetch(ada.account.id);
  for (const place of ["channel", "thread", "bot-dm"] as const) {
    const { channelId } = ada.say("here", place);
    expect((await client.channels.fetch(channelId, { force: true }))?.id).toBe(channelId);
  }
  expect(standIn.violations).toEqual([]);
  expect(standIn.requests.map(({ route, status }) => `${status} ${route}`)).toContain(
    "200 GET /channels/{channel}",
  );
});

test("a wanted port that is taken gives a free one", async () => {
  const first = await open();
  const second = await open({ port: first.port });
  expect(second.port).not.toBe(first.port);
  expect((await fetch(`${second.restUrl}/v10/gateway/bot`)).status).toBe(401);
});

test("a closed stand-in frees its port, with a bot still connected", async () => {
  const first = await startStandIn();
  const client = botFor(first);
  await client.login(first.token);
  await first.close();
  const second = await open({ port: first.port });
  expect(second.port).toBe(first.port);
  await client.destroy();
});
