import {
  type ChatInputCommandInteraction,
  type Client,
  Events,
  MessageFlags,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord.js";
import { describe, expect, test } from "vitest";
import { manualClock } from "../../src/playground/clock.js";
import type { StandInOptions } from "../../src/playground/stand-in.js";
import { next, type Stage, stage } from "./bot.js";
import { refusal } from "./refusal.js";

const COMMANDS: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    name: "ask",
    description: "Asks",
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    options: [
      {
        type: 3,
        name: "words",
        description: "Words",
        required: true,
        min_length: 2,
        max_length: 5,
      },
      { type: 3, name: "speaker", description: "Speaker", autocomplete: true },
      { type: 4, name: "count", description: "How many", min_value: 1, max_value: 9 },
      { type: 3, name: "order", description: "Order", choices: [{ name: "New", value: "new" }] },
    ],
  },
  { name: "here", description: "In servers only", contexts: [0], integration_types: [0] },
  {
    name: "find",
    description: "Finds",
    options: [{ type: 1, name: "text", description: "Text", options: [] }],
  },
  { name: "Check this", type: 3 },
];

/** A stage on which `answer` answers every slash command. */
async function commanded(
  answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>,
  options: StandInOptions = {},
): Promise<Stage> {
  const opened = await stage((client: Client) => {
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isChatInputCommand()) await answer(interaction);
    });
  }, options);
  await opened.client.application.commands.set(COMMANDS);
  return opened;
}

const WORDS = { words: "who" };

describe("what Discord's client does not send", () => {
  test.each([
    ["nothing", {}, "channel", "There is no command /nothing here"],
    ["ask", {}, "channel", 'The option "words" is required'],
    ["ask", { words: "w" }, "channel", 'The option "words" is too short'],
    ["ask", { words: "whoever" }, "channel", 'The option "words" is too long'],
    ["ask", { ...WORDS, count: 10 }, "channel", 'The option "count" is too large'],
    ["ask", { ...WORDS, count: 1.5 }, "channel", 'The option "count" takes a whole number'],
    ["ask", { ...WORDS, order: "old" }, "channel", 'The option "order" is none of the choices'],
    ["ask", { ...WORDS, more: "" }, "channel", 'There is no option "more"'],
    ["ask", WORDS, "other-server", "There is no command /ask here"],
    ["ask", WORDS, "group-dm", "There is no command /ask here"],
    ["here", {}, "bot-dm", "There is no command /here here"],
    ["find", {}, "channel", 'There is no subcommand ""'],
  ] as const)("/%s %j in %s", async (name, options, place, reason) => {
    const { standIn } = await commanded(() => Promise.reject(new Error("was sent")));
    const outcome = await standIn.user("Ada").command(name, options, place);
    expect(outcome).toEqual({ kind: "refused", reason });
  });
});

describe("the first answer", () => {
  test("after three seconds nobody hears it", async () => {
    const clock = manualClock();
    const { standIn, client } = await commanded(() => Promise.resolve(), { clock });
    const asked = next(client, Events.InteractionCreate);
    const outcome = standIn.user("Ada").command("ask", WORDS);
    const [interaction] = await asked;
    clock.advance(3_000);
    expect(await outcome).toEqual({ kind: "no response" });
    if (!interaction.isChatInputCommand()) throw new Error("no command");
    expect(await refusal(interaction.reply("late"))).toBe(10062);
    expect(standIn.user("Ada").messages("channel")).toEqual([]);
  });

  test("is the only one", async () => {
    const codes: unknown[] = [];
    const { standIn, client } = await commanded(async (interaction) => {
      await interaction.reply("one");
      const body = { type: 4, data: { content: "two" } };
      const path = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
      codes.push(await refusal(client.rest.post(path, { body, auth: false })));
      await interaction.followUp("three");
    });
    const ada = standIn.user("Ada");
    const outcome = await ada.command("ask", WORDS);
    await standIn.settled();
    expect(outcome.message?.content).toBe("one");
    expect(codes).toEqual([40060]);
    expect(ada.messages("channel").map(({ content }) => content)).toEqual(["one", "three"]);
  });

  test("may be a message that one person sees", async () => {
    const { standIn } = await commanded((interaction) =>
      interaction.reply({ content: "psst", flags: MessageFlags.Ephemeral }),
    );
    const [ada, bob] = [standIn.user("Ada"), standIn.user("Bob")];
    expect((await ada.command("ask", WORDS)).message?.isPrivate).toBe(true);
    expect(ada.messages("channel")).toHaveLength(1);
    expect(bob.messages("channel")).toEqual([]);
  });

  test("can be asked for", async () => {
    const { standIn } = await commanded(async (interaction) => {
      const { resource } = await interaction.reply({ content: "one", withResponse: true });
      const fetched = await interaction.fetchReply();
      await interaction.editReply(`${resource?.message?.id === fetched.id}`);
    });
    const ada = standIn.user("Ada");
    await ada.command("ask", WORDS);
    await standIn.settled();
    expect(ada.messages("channel")[0]).toMatchObject({ content: "true", isEdited: true });
    expect(standIn.violations).toEqual([]);
  });
});

describe("a deferred answer", () => {
  test("may say nothing but who sees it", async () => {
    const codes: unknown[] = [];
    const { standIn, client } = await commanded(async (interaction) => {
      const body = { type: 5, data: { flags: MessageFlags.IsComponentsV2 } };
      const path = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
      codes.push(await refusal(client.rest.post(path, { body, auth: false })));
      await interaction.reply("instead");
    });
    expect((await standIn.user("Ada").command("ask", WORDS)).message?.content).toBe("instead");
    expect(codes).toEqual([50035]);
  });

  test("is completed by a follow-up as well as by an edit", async () => {
    const { standIn } = await commanded(async (interaction) => {
      await interaction.deferReply();
      await interaction.followUp({ content: "done", flags: MessageFlags.Ephemeral });
    });
    const ada = standIn.user("Ada");
    const { message } = await ada.command("ask", WORDS);
    expect(message).toMatchObject({ content: "done", isPrivate: false, isEdited: false });
    expect(ada.messages("channel")).toHaveLength(1);
  });

  test("can be taken back", async () => {
    const { standIn } = await commanded(async (interaction) => {
      await interaction.deferReply();
      await interaction.deleteReply();
    });
    expect(await standIn.user("Ada").command("ask", WORDS)).toEqual({ kind: "deleted" });
  });

  test("comes too late after fifteen minutes", async () => {
    const clock = manualClock();
    const { standIn, client } = await commanded((one) => one.deferReply(), { clock });
    const asked = next(client, Events.InteractionCreate);
    const outcome = standIn.user("Ada").command("ask", WORDS);
    const [interaction] = await asked;
    await standIn.settled();
    clock.advance(15 * 60_000 + 1);
    expect(await outcome).toEqual({ kind: "unfinished" });
    if (!interaction.isChatInputCommand()) throw new Error("no command");
    expect(await refusal(interaction.editReply("late"))).toBe(50027);
  });
});

describe("follow-ups", () => {
  test.each([
    ["other-server", 5],
    ["group-dm", 5],
    ["channel", 6],
  ] as const)("in %s there may be %i of six", async (place, sent) => {
    const codes: unknown[] = [];
    const { standIn } = await commanded(async (interaction) => {
      await interaction.reply("0");
      for (const number of [1, 2, 3, 4, 5, 6]) {
        codes.push(await refusal(interaction.followUp(String(number))));
      }
    });
    const ada = standIn.user("Ada", { installed: true });
    await ada.command("ask", WORDS, place);
    await standIn.settled();
    expect(codes.filter((code) => code === "granted")).toHaveLength(sent);
    expect(ada.messages(place)).toHaveLength(sent + 1);
  });
});

test("autocomplete offers what the bot answers, without what is required", async () => {
  const focused: unknown[] = [];
  const { standIn, client } = await commanded(() => Promise.resolve());
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    focused.push(interaction.options.getFocused(true));
    await interaction.respond([{ name: "Marta Ruiz", value: "p1" }]);
  });
  const ada = standIn.user("Ada");
  const outcome = await ada.autocomplete("ask", "speaker", { speaker: "ma" });
  expect(outcome).toEqual({ kind: "choices", choices: [{ name: "Marta Ruiz", value: "p1" }] });
  expect(focused).toMatchObject([{ name: "speaker", value: "ma" }]);
  expect(await ada.autocomplete("ask", "words")).toMatchObject({ kind: "refused" });
  expect(standIn.violations).toEqual([]);
});

test.each([
  ["26 choices", Array.from({ length: 26 }, (_, i) => ({ name: `n${i}`, value: `v${i}` }))],
  ["a long value", [{ name: "n", value: "v".repeat(101) }]],
  ["a long name", [{ name: "n".repeat(101), value: "v" }]],
])("autocomplete with %s is refused", async (_, choices) => {
  const codes: unknown[] = [];
  const { standIn, client } = await commanded(() => Promise.resolve());
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const path = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
    const body = { type: 8, data: { choices } };
    codes.push(await refusal(client.rest.post(path, { body, auth: false })));
    await interaction.respond([]);
  });
  await standIn.user("Ada").autocomplete("ask", "speaker");
  expect(codes).toEqual([50035]);
});

describe("components", () => {
  const row = {
    type: 1,
    components: [
      { type: 2, style: 1, custom_id: "more", label: "More" },
      { type: 2, style: 2, custom_id: "off", label: "Off", disabled: true },
      { type: 2, style: 5, url: "https://example.org/", label: "Link" },
    ],
  };
  const choice = {
    type: 1,
    components: [
      {
        type: 3,
        custom_id: "pick",
        options: [
          { label: "A", value: "a" },
          { label: "B", value: "b" },
        ],
      },
    ],
  };
  const withRows = () =>
    commanded((interaction) => interaction.reply({ content: "Here", components: [row, choice] }));

  test("a button changes its message", async () => {
    const { standIn, client } = await withRows();
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isButton()) await interaction.update({ content: "More", components: [] });
    });
    const ada = standIn.user("Ada");
    const { message } = await ada.command("ask", WORDS);
    if (!message) throw new Error("no message");
    expect(await ada.click(message, "Off")).toMatchObject({ kind: "refused" });
    expect(await ada.click(message, "Link")).toMatchObject({ kind: "refused" });
    const outcome = await ada.click(message, "More");
    expect(outcome).toMatchObject({ kind: "update", message: { id: message.id, content: "More" } });
    expect(ada.messages("channel")).toHaveLength(1);
    expect(standIn.violations).toEqual([]);
  });

  test("a button's answer can be deferred", async () => {
    const { standIn, client } = await withRows();
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isButton()) return;
      await interaction.deferUpdate();
      await interaction.editReply({ content: "Later" });
    });
    const ada = standIn.user("Ada");
    const { message } = await ada.command("ask", WORDS);
    if (!message) throw new Error("no message");
    expect(await ada.click(message, "more")).toMatchObject({
      kind: "update",
      message: { content: "Later" },
    });
  });

  test("a select tells what was chosen", async () => {
    const { standIn, client } = await withRows();
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isStringSelectMenu()) await interaction.reply(interaction.values.join());
    });
    const ada = standIn.user("Ada");
    const { message } = await ada.command("ask", WORDS);
    if (!message) throw new Error("no message");
    expect(await ada.select(message, "pick", ["c"])).toMatchObject({ kind: "refused" });
    expect((await ada.select(message, "pick", ["b"])).message).toMatchObject({
      content: "b",
      repliesTo: message.id,
    });
  });

  test("a form is opened, filled in and answered", async () => {
    const { standIn, client } = await withRows();
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isModalSubmit()) {
        await interaction.reply(interaction.fields.getTextInputValue("words"));
      } else if (interaction.isButton()) {
        const component = { type: 4, custom_id: "words", style: 1, max_length: 10 } as const;
        await interaction.showModal({
          custom_id: "refine",
          title: "Refine",
          components: [{ type: 18, label: "Words", component }],
        });
      }
    });
    const ada = standIn.user("Ada");
    const { message } = await ada.command("ask", WORDS);
    if (!message) throw new Error("no message");
    const opened = await ada.click(message, "more");
    if (opened.kind !== "modal") throw new Error(opened.kind);
    expect(opened.modal).toMatchObject({ title: "Refine", fields: [{ label: "Words" }] });
    expect(await ada.submit(opened.modal, { words: "" })).toMatchObject({ kind: "refused" });
    expect((await ada.submit(opened.modal, { words: "bridge" })).message?.content).toBe("bridge");
    expect(standIn.violations).toEqual([]);
  });
});

test("a message's menu shows the bot a message that it may not read otherwise", async () => {
  const { standIn, client } = await commanded(() => Promise.resolve());
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isMessageContextMenuCommand()) return;
    await interaction.reply(`It says ${interaction.targetMessage.content}`);
  });
  const ada = standIn.user("Ada");
  const claim = ada.say("the bridge is open", "channel");
  const outcome = await ada.messageCommand("Check this", claim);
  expect(outcome.message?.content).toBe("It says the bridge is open");
  expect(standIn.violations).toEqual([]);
});

test("a reply to the answer to a command is not readable", async () => {
  const read: string[] = [];
  const { standIn, client } = await commanded((interaction) => interaction.reply("one"));
  client.on(Events.MessageCreate, ({ author, content }) => {
    if (!author.bot) read.push(content);
  });
  const ada = standIn.user("Ada");
  const { message } = await ada.command("ask", WORDS);
  if (!message) throw new Error("no message");
  ada.say("and then?", "channel", { replyTo: message });
  await standIn.settled();
  expect(read).toEqual([""]);
});
