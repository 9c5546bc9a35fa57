import { isTrueAt, type JsonObject, listAt, numberAt, objectsAt, stringAt } from "../json.js";
import type { FormError } from "./api-error.js";

/** Discord's numbers for kinds of commands: a slash command, and those of context menus. */
export const COMMAND_TYPE = { slash: 1, user: 2, message: 3 } as const;

/** How many commands of each type an application may register. */
const COMMANDS_OF_A_TYPE: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };
const COMMAND_CHARACTERS = 8_000;
const SUBCOMMANDS: ReadonlySet<number> = new Set([1, 2]);
/** Names in lower case, of letters, digits, "-", "_" and "'" in any script. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** What Discord's rules, beyond its published specification, object to in a list of commands. */
export function commandErrors(commands: readonly JsonObject[]): FormError[] {
  return [...listErrors(commands), ...commands.flatMap(oneCommandErrors)];
}

/** The type of a command, which is a slash command unless it says otherwise. */
export function typeOf(command: JsonObject): number {
  return numberAt(command, "type") ?? COMMAND_TYPE.slash;
}

function listErrors(commands: readonly JsonObject[]): FormError[] {
  const types = [...new Set(commands.map(typeOf))];
  const tooMany = types.flatMap((type): FormError[] => {
    const limit = COMMANDS_OF_A_TYPE[type] ?? 0;
    const count = commands.filter((command) => typeOf(command) === type).length;
    const message = `${count} commands of type ${type}, ${limit} are allowed`;
    return count <= limit ? [] : [{ path: "", code: "APPLICATION_COMMAND_TOO_MANY", message }];
  });
  return [...tooMany, ...duplicateNames(commands, (command) => typeOf(command), "")];
}

function oneCommandErrors(command: JsonObject, index: number): FormError[] {
  const path = String(index);
  const description = stringAt(command, "description") ?? "";
  const errors: FormError[] = [];
  const add = (field: string, code: string, message: string) =>
    errors.push({ path: `${path}.${field}`, code, message });
  if (typeOf(command) === COMMAND_TYPE.slash) {
    errors.push(...nameErrors(command, path));
    if (description === "") add("description", "BASE_TYPE_REQUIRED", "This field is required");
  } else {
    if (description !== "") add("description", "BASE_TYPE_MAX_LENGTH", "Must be empty");
    if (listAt(command, "options").length > 0) {
      add("options", "BASE_TYPE_MAX_LENGTH", "A context menu command has no options");
    }
  }
  const characters = charactersOf(command);
  if (characters > COMMAND_CHARACTERS) {
    add("name", "APPLICATION_COMMAND_TOO_LARGE", `${characters} of ${COMMAND_CHARACTERS}`);
  }
  return [...errors, ...optionsErrors(objectsAt(command, "options"), `${path}.options`)];
}

function optionsErrors(options: readonly JsonObject[], path: string): FormError[] {
  const isNested = options.map((option) => SUBCOMMANDS.has(typeOf(option)));
  const mixed = isNested.includes(true) && isNested.includes(false);
  return [
    ...(mixed
      ? [{ path, code: "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", message: "Subcommands mixed" }]
      : []),
    ...requiredLast(options, path),
    ...duplicateNames(options, () => 0, `${path}.`),
    ...options.flatMap((option, index) => oneOptionErrors(option, `${path}.${index}`)),
  ];
}

function oneOptionErrors(option: JsonObject, path: string): FormError[] {
  const errors = nameErrors(option, path);
  const hasChoices = listAt(option, "choices").length > 0;
  if (hasChoices && isTrueAt(option, "autocomplete")) {
    const message = "An option has choices or autocomplete, not both";
    errors.push({ path: `${path}.autocomplete`, code: "AUTOCOMPLETE_WITH_CHOICES", message });
  }
  return [
    ...errors,
    ...rangeErrors(option, path, "min_length", "max_length"),
    ...rangeErrors(option, path, "min_value", "max_value"),
    ...duplicateNames(objectsAt(option, "choices"), () => 0, `${path}.choices.`),
    ...optionsErrors(objectsAt(option, "options"), `${path}.options`),
  ];
}

function requiredLast(options: readonly JsonObject[], path: string): FormError[] {
  const firstOptional = options.findIndex((option) => !isTrueAt(option, "required"));
  const late = options.findIndex(
    (option, index) => isTrueAt(option, "required") && firstOptional >= 0 && index > firstOptional,
  );
  const code = "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID";
  const message = "Required options must be placed before non-required options";
  return late < 0 ? [] : [{ path: `${path}.${late}`, code, message }];
}

function rangeErrors(option: JsonObject, path: string, low: string, high: string): FormError[] {
  const [least, most] = [numberAt(option, low), numberAt(option, high)];
  if (least === undefined || most === undefined || least <= most) return [];
  return [{ path: `${path}.${low}`, code: "NUMBER_TYPE_MIN", message: `${low} is over ${high}` }];
}

function nameErrors(named: JsonObject, path: string): FormError[] {
  const name = stringAt(named, "name") ?? "";
  if (NAME.test(name) && name === name.toLowerCase()) return [];
  const message = "Command name is invalid";
  return [{ path: `${path}.name`, code: "APPLICATION_COMMAND_INVALID_NAME", message }];
}

function duplicateNames(
  named: readonly JsonObject[],
  group: (one: JsonObject) => number,
  path: string,
): FormError[] {
  const keys = named.map((one) => `${group(one)} ${stringAt(one, "name")}`);
  return keys.flatMap((key, index): FormError[] => {
    const code = "APPLICATION_COMMANDS_DUPLICATE_NAME";
    const message = "Names must be unique";
    return keys.indexOf(key) === index ? [] : [{ path: `${path}${index}.name`, code, message }];
  });
}

/** Names, descriptions and values of a command, its options and choices, counted together. */
function charactersOf(command: JsonObject): number {
  const own = ["name", "description", "value"].map((key) => stringAt(command, key) ?? "");
  const inner = [...objectsAt(command, "options"), ...objectsAt(command, "choices")];
  const below = inner.reduce((sum, one) => sum + charactersOf(one), 0);
  return own.join("").length + below;
}
