import { Events } from "discord.js";
import { describe, expect, test } from "vitest";
import { commanded, WORDS } from "./commanded.js";
import { refusal } from "./refusal.js";

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

const input = (custom_id: string) => ({
  type: 18,
  label: "Words",
  component: { type: 4, custom_id, style: 1 },
});

test.each([
  ["six fields", ["a", "b", "c", "d", "e", "f"].map(input)],
  ["one custom id twice", ["a", "a"].map(input)],
  ["a label of 46 characters", [{ ...input("a"), label: "l".repeat(46) }]],
  ["no field", []],
])("a form with %s is refused", async (_, components) => {
  const codes: unknown[] = [];
  const { standIn, client } = await commanded(async (interaction) => {
    const path = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
    const body = { type: 9, data: { custom_id: "m", title: "Refine", components } };
    codes.push(await refusal(client.rest.post(path, { body, auth: false })));
    await interaction.reply("instead");
  });
  await standIn.user("Ada").command("ask", WORDS);
  expect(codes).toEqual([50035]);
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
