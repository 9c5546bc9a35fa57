import { isTrueAt, type JsonObject, numberAt, objectsAt, stringAt } from "../json.js";
import type { User } from "../people/user.js";
import { COMMAND_TYPE, typeOf } from "../rest/command-rules.js";
import type { PageChoice, PageCommand, PageCommands, PageOption, PagePlace } from "./protocol.js";

const NESTED = 2;
const KINDS: Readonly<Record<number, PageOption["kind"]>> = {
  3: "text",
  4: "integer",
  5: "boolean",
  6: "user",
  10: "number",
};

/** The commands that Discord's client offers `user` in the places that the page shows. */
export function pageCommands(user: User): PageCommands {
  const slash = (place: PagePlace) =>
    user
      .commands(place)
      .filter((command) => typeOf(command) === COMMAND_TYPE.slash)
      .flatMap((command) => leaves(command, ""));
  const menu = (place: PagePlace) =>
    user
      .commands(place)
      .filter((command) => typeOf(command) === COMMAND_TYPE.message)
      .map((command) => stringAt(command, "name") ?? "");
  return {
    slash: { channel: slash("channel"), thread: slash("thread"), "bot-dm": slash("bot-dm") },
    menu: { channel: menu("channel"), thread: menu("thread"), "bot-dm": menu("bot-dm") },
  };
}

/** A command with subcommands is offered as these. */
function leaves(command: JsonObject, prefix: string): PageCommand[] {
  const name = `${prefix}${stringAt(command, "name") ?? ""}`;
  const options = objectsAt(command, "options");
  const nested = options.filter((option) => typeOf(option) <= NESTED);
  if (nested.length > 0) return nested.flatMap((option) => leaves(option, `${name} `));
  const description = stringAt(command, "description") ?? "";
  return [{ name, description, options: options.flatMap(pageOption) }];
}

function pageOption(option: JsonObject): PageOption[] {
  const kind = KINDS[typeOf(option)];
  if (!kind) return [];
  return [
    {
      ...{ name: stringAt(option, "name") ?? "", kind },
      description: stringAt(option, "description") ?? "",
      isRequired: isTrueAt(option, "required"),
      hasAutocomplete: isTrueAt(option, "autocomplete"),
      choices: objectsAt(option, "choices").flatMap(pageChoice),
      least: numberAt(option, "min_length") ?? numberAt(option, "min_value"),
      most: numberAt(option, "max_length") ?? numberAt(option, "max_value"),
    },
  ];
}

function pageChoice({ name, value }: JsonObject): PageChoice[] {
  const isValue = typeof value === "string" || typeof value === "number";
  return typeof name === "string" && isValue ? [{ name, value }] : [];
}
