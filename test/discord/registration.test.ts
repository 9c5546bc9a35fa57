import { type ApplicationCommandOptionData, Client } from "discord.js";
import { describe, expect, onTestFinished, test } from "vitest";
import { COMMANDS } from "../../src/discord/commands/index.js";
import { LOCALES } from "../../src/discord/commands/localisations.js";
import { MENU_COMMANDS } from "../../src/discord/commands/menus.js";
import { registerCommands } from "../../src/discord/register-commands.js";
import { type StandIn, startStandIn } from "../../src/playground/stand-in.js";

const ALL = [...COMMANDS, ...MENU_COMMANDS];

/** A name that Discord takes for a slash command or an option (its documentation, "Naming"). */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const renamedOption = <Any extends ApplicationCommandOptionData>(option: Any): Any => ({
  ...option,
  nameLocalizations: { de: `${option.name}-neu` },
});

/** A command or an option with all that it is called. */
interface Named {
  readonly name: string;
  readonly description: string;
  readonly nameLocalizations?: object;
  readonly descriptionLocalizations?: object;
}

const named = COMMANDS.flatMap(({ data }): Named[] => [
  strict(data),
  ...(data.options ?? []).map((option: ApplicationCommandOptionData) => strict(option)),
]);

function strict({ name, description, ...rest }: Named): Named {
  const { nameLocalizations = {}, descriptionLocalizations = {} } = rest;
  return { name, description, nameLocalizations, descriptionLocalizations };
}

describe("the languages of commands", () => {
  test.each(named)("$name: has a name and a description in each", ({ ...texts }) => {
    for (const locale of LOCALES) {
      const name: unknown = Object.entries(texts.nameLocalizations ?? {}).find(
        ([key]) => key === locale,
      )?.[1];
      const told: unknown = Object.entries(texts.descriptionLocalizations ?? {}).find(
        ([key]) => key === locale,
      )?.[1];
      expect(name, `${texts.name} in ${locale}`).toMatch(NAME);
      expect(name, `${texts.name} in ${locale}`).toBe(String(name).toLowerCase());
      expect(String(told).length, `${texts.description} in ${locale}`).toBeLessThanOrEqual(100);
      expect(told, `${texts.description} in ${locale}`).toBeTypeOf("string");
    }
  });

  test.each(LOCALES)(
    "%s: no two commands, and no two options of one, are called the same",
    (locale) => {
      const called = (all: readonly { readonly nameLocalizations?: object | null }[]) =>
        all.map(({ nameLocalizations }) =>
          JSON.stringify(Object.entries(nameLocalizations ?? {}).find(([key]) => key === locale)),
        );
      for (const list of [
        called(COMMANDS.map(({ data }) => data)),
        ...COMMANDS.map(({ data }) => called(data.options ?? [])),
      ]) {
        expect(new Set(list).size).toBe(list.length);
      }
    },
  );

  test("menu commands have a name of at most 32 characters in each", () => {
    for (const { data } of MENU_COMMANDS) {
      const names = Object.values(data.nameLocalizations ?? {});
      expect(names).toHaveLength(LOCALES.length);
      for (const name of names) expect(String(name).length).toBeLessThanOrEqual(32);
    }
  });
});

describe("registerCommands", () => {
  const ready = async (standIn: StandIn): Promise<Client<true>> => {
    const client = new Client({ intents: [], rest: { api: standIn.restUrl } });
    onTestFinished(() => client.destroy());
    const logged = new Promise<Client<true>>((resolve) => client.once("clientReady", resolve));
    await client.login(standIn.token);
    return logged;
  };
  const changed = (change: (data: (typeof COMMANDS)[number]["data"]) => object) =>
    ALL.map((command) =>
      "tell" in command && command.data.name === "help"
        ? { ...command, data: { ...command.data, ...change(command.data) } }
        : command,
    );

  test.each([
    ["a description", () => ({ description: "Say how to ask" })],
    ["a description in another language", () => ({ descriptionLocalizations: { de: "Hilfe" } })],
    ["a name in another language", () => ({ nameLocalizations: { de: "helfen" } })],
    ["a place", () => ({ contexts: [0] })],
    ["a permission", () => ({ defaultMemberPermissions: 8n })],
  ] as const)("sends them again where %s has changed", async (_, change) => {
    const standIn = await startStandIn();
    onTestFinished(() => standIn.close());
    const client = await ready(standIn);
    expect(await registerCommands(client, ALL, undefined)).toBe(true);
    expect(await registerCommands(client, ALL, undefined)).toBe(false);
    expect(await registerCommands(client, changed(change), undefined)).toBe(true);
    expect(standIn.violations).toEqual([]);
  });

  test("sends them again where an option is called otherwise in another language", async () => {
    const standIn = await startStandIn();
    onTestFinished(() => standIn.close());
    const client = await ready(standIn);
    await registerCommands(client, ALL, undefined);
    const renamed = ALL.map(({ data }) =>
      data.name === "ask" && "options" in data
        ? { data: { ...data, options: (data.options ?? []).map(renamedOption) } }
        : { data },
    );
    expect(await registerCommands(client, renamed, undefined)).toBe(true);
  });
});
