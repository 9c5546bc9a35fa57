import { Events, MessageFlags } from "discord.js";
import { describe, expect, test } from "vitest";
import { manualClock } from "../../src/playground/clock.js";
import { next } from "./bot.js";
import { commanded, WORDS } from "./commanded.js";
import { refusal } from "./refusal.js";

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

  test("is seen by the asker alone though it is completed with components", async () => {
    const { standIn } = await commanded(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      const components = [
        { type: 17, components: [{ type: 10, content: "One" }] },
        { type: 10, content: "Two" },
      ];
      await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components });
    });
    const { message } = await standIn.user("Ada").command("ask", WORDS);
    expect(message).toMatchObject({ text: "One\nTwo", content: "", isPrivate: true });
    expect(standIn.violations).toEqual([]);
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
