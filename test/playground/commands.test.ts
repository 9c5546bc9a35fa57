import { Routes } from "discord.js";
import { describe, expect, test } from "vitest";
import { stage } from "./bot.js";
import { refusal } from "./refusal.js";

const slash = (more: object) => ({ name: "ask", description: "Asks", ...more });
const option = (more: object) => ({ type: 3, name: "words", description: "Words", ...more });
const many = (count: number, type: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ name: `c${index}`, type },
    ...(type === 1 ? { description: "One of many" } : {}),
  }));

describe("registering commands", () => {
  test("keeps the id of one that was there, and replaces all others", async () => {
    const { standIn, client } = await stage(() => undefined);
    const { commands } = client.application;
    const before = await commands.set([slash({}), { name: "old", description: "Old" }]);
    const after = await commands.set([slash({ description: "Asks again" })]);
    const id = before.find(({ name }) => name === "ask")?.id;
    expect(after.map((command) => [command.id, command.description])).toEqual([[id, "Asks again"]]);
    expect((await commands.fetch()).size).toBe(1);
    expect(standIn.violations).toEqual([]);
  });

  test("for one server", async () => {
    const { standIn, client } = await stage(() => undefined);
    await client.application.commands.set([slash({})], standIn.guildId);
    const ada = standIn.user("Ada");
    expect(ada.commands("channel")).toHaveLength(1);
    expect(ada.commands("bot-dm")).toEqual([]);
    expect(standIn.violations).toEqual([]);
  });

  test.each([
    ["100 of them", many(100, 1)],
    ["menu commands with capitals and spaces", [{ name: "Check this", type: 3 }]],
    ["a name in another script", [slash({ name: "suche-ü" })]],
    [
      "required options first",
      [slash({ options: [option({ required: true }), option({ name: "b" })] })],
    ],
  ])("takes %s", async (_, body) => {
    const { standIn, client } = await stage(() => undefined);
    const route = Routes.applicationCommands(standIn.applicationId);
    expect(await refusal(client.rest.put(route, { body }))).toBe("granted");
  });

  test.each([
    ["101 slash commands", many(101, 1)],
    ["16 message commands", many(16, 3)],
    ["a name with capitals", [slash({ name: "Ask" })]],
    ["a name with a space", [slash({ name: "ask me" })]],
    ["a name of 33 characters", [slash({ name: "a".repeat(33) })]],
    ["no description", [{ name: "ask" }]],
    ["a description of 101 characters", [slash({ description: "d".repeat(101) })]],
    ["a menu command with a description", [slash({ type: 3 })]],
    ["the same name twice", [slash({}), slash({})]],
    ["an option twice", [slash({ options: [option({}), option({})] })]],
    [
      "a required option late",
      [slash({ options: [option({}), option({ name: "b", required: true })] })],
    ],
    [
      "autocomplete beside choices",
      [slash({ options: [option({ autocomplete: true, choices: [{ name: "a", value: "a" }] })] })],
    ],
    [
      "a least length over the most",
      [slash({ options: [option({ min_length: 5, max_length: 4 })] })],
    ],
    [
      "a subcommand beside an option",
      [slash({ options: [{ type: 1, name: "sub", description: "Sub" }, option({})] })],
    ],
    [
      "26 options",
      [slash({ options: Array.from({ length: 26 }, (_, i) => option({ name: `o${i}` })) })],
    ],
    [
      "8001 characters",
      [
        slash({
          options: Array.from({ length: 4 }, (_, i) =>
            option({
              name: `o${i}`,
              choices: Array.from({ length: 25 }, (_, j) => ({
                name: `${j}`.padEnd(80, "n"),
                value: `${j}`.padEnd(20, "v"),
              })),
            }),
          ),
        }),
      ],
    ],
    ["something that is no list", slash({})],
    ["an unknown context", [slash({ contexts: [3] })]],
  ])("refuses %s", async (_, body) => {
    const { standIn, client } = await stage(() => undefined);
    const route = Routes.applicationCommands(standIn.applicationId);
    expect(await refusal(client.rest.put(route, { body }))).toBe(50035);
  });

  test("refuses another application, and a server that it is not in", async () => {
    const { standIn, client } = await stage(() => undefined);
    const other = Routes.applicationCommands("1");
    expect(await refusal(client.rest.put(other, { body: [] }))).toBe(20012);
    const guild = Routes.applicationGuildCommands(standIn.applicationId, "1");
    expect(await refusal(client.rest.put(guild, { body: [] }))).toBe(50001);
  });
});
