import { isTrueAt, type JsonObject, listAt, numberAt, objectsAt, stringAt } from "../json.js";
import { COMMAND_TYPE, typeOf } from "../rest/command-rules.js";
import type { State } from "../state.js";
import type { Account, Channel } from "../world.js";

/** What a person fills into the options of a command, by their names. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** A command that Discord's client would send, or what keeps it from sending it. */
export type CommandChoice =
  | { readonly kind: "sent"; readonly data: JsonObject }
  | { readonly kind: "refused"; readonly reason: string };

const CONTEXTS: Readonly<Record<Channel["kind"], number>> = {
  channel: 0,
  thread: 0,
  "other-server": 0,
  "bot-dm": 1,
  "group-dm": 2,
};
const OPTION = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  number: 10,
} as const;

/** Discord's number for the kind of place: 0 a server, 1 direct messages with the bot, 2 others. */
export function contextOf(channel: Channel): number {
  return CONTEXTS[channel.kind];
}

/** Whose installations let the bot be used there: by server ("0") and by the asker ("1"). */
export function integrationOwners(
  channel: Channel,
  asker: Account,
  isInstalled: boolean,
  { world }: State,
): Readonly<Record<string, string>> {
  return {
    ...(channel.guildId === world.guildId ? { 0: world.guildId } : {}),
    ...(channel.kind === "bot-dm" ? { 0: "0" } : {}),
    ...(isInstalled ? { 1: asker.id } : {}),
  };
}

/** The commands that Discord's client offers in `channel`, where `owners` have the bot installed. */
export function offeredCommands(
  channel: Channel,
  owners: Readonly<Record<string, string>>,
  { commands }: State,
): JsonObject[] {
  const scopes = channel.guildId ? ["global", channel.guildId] : ["global"];
  return scopes
    .flatMap((scope) => commands.of(scope))
    .filter((command) => {
      const contexts = listAt(command, "contexts");
      const types = listAt(command, "integration_types");
      const isHere = contexts.length === 0 || contexts.includes(contextOf(channel));
      return isHere && types.some((type) => String(type) in owners);
    });
}

/**
 * The data that Discord's client sends for "/name", where `name` may go on with a subcommand.
 *
 * @param focused The option that is being typed, for autocomplete: what is required may then still
 *   be missing.
 */
export function chooseCommand(
  name: string,
  values: OptionValues,
  offered: readonly JsonObject[],
  focused?: string,
): CommandChoice {
  const [first, ...path] = name.split(" ");
  const command = offered.find(
    (one) => stringAt(one, "name") === first && typeOf(one) === COMMAND_TYPE.slash,
  );
  if (!command) return refused(`There is no command /${first} here`);
  const id = stringAt(command, "id");
  const chosen = chooseOptions(command, path, values, focused);
  return chosen.kind === "refused"
    ? chosen
    : { kind: "sent", data: { id, name: first, type: COMMAND_TYPE.slash, ...chosen.data } };
}

function chooseOptions(
  holder: JsonObject,
  [next, ...path]: readonly string[],
  values: OptionValues,
  focused: string | undefined,
): CommandChoice {
  const options = objectsAt(holder, "options");
  const isNested = options.some((option) => typeOf(option) <= OPTION.group);
  if (!isNested) {
    return next === undefined
      ? fillOptions(options, values, focused)
      : refused(`There is no subcommand "${next}"`);
  }
  const inner = options.find((option) => stringAt(option, "name") === next);
  if (!inner) return refused(`There is no subcommand "${next ?? ""}"`);
  const chosen = chooseOptions(inner, path, values, focused);
  if (chosen.kind === "refused") return chosen;
  return {
    kind: "sent",
    data: { options: [{ name: next, type: typeOf(inner), ...chosen.data }] },
  };
}

function fillOptions(
  options: readonly JsonObject[],
  values: OptionValues,
  focused: string | undefined,
): CommandChoice {
  const names = options.map((option) => stringAt(option, "name") ?? "");
  const unknown = Object.keys(values).find((name) => !names.includes(name));
  if (unknown !== undefined) return refused(`There is no option "${unknown}"`);
  if (focused !== undefined && !takesAutocomplete(options, focused)) {
    return refused(`The option "${focused}" has no autocomplete`);
  }
  const objection = options
    .map((option) => focused === undefined && optionObjection(option, values))
    .find(Boolean);
  if (objection) return refused(objection);
  const filled = options.flatMap((option): JsonObject[] => {
    const name = stringAt(option, "name") ?? "";
    const value = values[name] ?? (name === focused ? "" : undefined);
    const isFocused = name === focused ? { focused: true } : {};
    return value === undefined ? [] : [{ name, type: typeOf(option), value, ...isFocused }];
  });
  return { kind: "sent", data: { options: filled } };
}

function optionObjection(option: JsonObject, values: OptionValues): string | undefined {
  const name = stringAt(option, "name") ?? "";
  const value = values[name];
  if (value === undefined) {
    return isTrueAt(option, "required") ? `The option "${name}" is required` : undefined;
  }
  const objection = valueObjection(option, value);
  return objection && `The option "${name}" ${objection}`;
}

function takesAutocomplete(options: readonly JsonObject[], name: string): boolean {
  return options.some(
    (option) => stringAt(option, "name") === name && isTrueAt(option, "autocomplete"),
  );
}

function valueObjection(option: JsonObject, value: string | number | boolean): string | undefined {
  const choices = objectsAt(option, "choices").map(({ value: offered }) => offered);
  if (choices.length > 0 && !choices.includes(value)) return "is none of the choices";
  switch (typeOf(option)) {
    case OPTION.string:
      return typeof value === "string" ? lengthObjection(option, value) : "takes a text";
    case OPTION.boolean:
      return typeof value === "boolean" ? undefined : "takes true or false";
    case OPTION.user:
      return /^\d{1,20}$/.test(String(value)) ? undefined : "takes a user's id";
    case OPTION.integer:
      return Number.isInteger(value)
        ? sizeObjection(option, Number(value))
        : "takes a whole number";
    case OPTION.number:
      return typeof value === "number" ? sizeObjection(option, value) : "takes a number";
    default:
      return "is of a type that the stand-in cannot fill in";
  }
}

function lengthObjection(option: JsonObject, { length }: string): string | undefined {
  if (length < (numberAt(option, "min_length") ?? 1)) return "is too short";
  return length > (numberAt(option, "max_length") ?? 6_000) ? "is too long" : undefined;
}

function sizeObjection(option: JsonObject, value: number): string | undefined {
  if (value < (numberAt(option, "min_value") ?? -(2 ** 53))) return "is too small";
  return value > (numberAt(option, "max_value") ?? 2 ** 53) ? "is too large" : undefined;
}

function refused(reason: string): CommandChoice {
  return { kind: "refused", reason };
}
