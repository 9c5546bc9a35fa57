import type { ZodMiniType } from "zod/mini";
import type { $ZodIssue } from "zod/v4/core";
import type { Json } from "../json.js";
import type { FormError } from "./api-error.js";

/** Where a body leaves Discord's published specification. */
export interface SpecificationGap {
  /** Errors that Discord answers with "Invalid Form Body". */
  readonly errors: readonly FormError[];
  /** Paths of members that the specification does not know; Discord ignores them. */
  readonly unknownKeys: readonly string[];
}

/**
 * Members that discord.js puts into every body though Discord's specification does not list them
 * for the route, or lists them as another type. They are no fault of the bot.
 */
const SENT_BY_DISCORD_JS: ReadonlySet<string> = new Set([
  "enforce_nonce",
  "message_reference",
  "nonce",
  "nsfw",
  "sticker_ids",
  "tts",
]);

/**
 * Compares `value` with `schema`.
 *
 * The schemas drop what they do not know instead of refusing it, so an unknown key is one that is
 * in the value and not in what the schema made of it.
 */
export function compareWithSpecification(schema: ZodMiniType, value: Json): SpecificationGap {
  const result = schema.safeParse(value);
  if (!result.success) return { errors: result.error.issues.flatMap(formErrors), unknownKeys: [] };
  return { errors: [], unknownKeys: droppedKeys(value, result.data, "") };
}

function droppedKeys(value: unknown, kept: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (typeof kept !== "object" || kept === null) return [path];
  const known = new Map<string, unknown>(Object.entries(kept));
  return Object.entries(value).flatMap(([key, member]) => {
    if (member === undefined || SENT_BY_DISCORD_JS.has(key)) return [];
    const place = path === "" ? key : `${path}.${key}`;
    return known.has(key) ? droppedKeys(member, known.get(key), place) : [place];
  });
}

/** A union fails with the errors of each branch: those of the branch that came closest are told. */
function formErrors(issue: $ZodIssue): FormError[] {
  const path = issue.path.map(String);
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const branches = issue.errors.map((issues) => issues.flatMap(formErrors));
    const [closest = []] = branches.sort((a, b) => wrongness(a) - wrongness(b));
    return closest.map((error) => ({ ...error, path: [...path, error.path].join(".") }));
  }
  const facts = Object.entries(issue).filter(([name]) => TELLING_FACTS.has(name));
  return [
    {
      path: path.join("."),
      code: FORM_CODES[issue.code] ?? "BASE_TYPE_INVALID",
      message: facts.map(([name, fact]) => `${name}: ${String(fact)}`).join(", "),
    },
  ];
}

/** What a validation issue says that a reader of the error wants to know. */
const TELLING_FACTS: ReadonlySet<string> = new Set([
  "expected",
  "format",
  "maximum",
  "message",
  "minimum",
  "values",
]);

/** A wrong `type` means that the branch is about another component altogether. */
function wrongness(errors: readonly FormError[]): number {
  const otherType = errors.some(({ path }) => path === "type");
  return errors.length + (otherType ? 1_000 : 0);
}

const FORM_CODES: Readonly<Record<string, string>> = {
  too_big: "BASE_TYPE_MAX_LENGTH",
  too_small: "BASE_TYPE_MIN_LENGTH",
  invalid_type: "BASE_TYPE_BAD_TYPE",
  invalid_value: "BASE_TYPE_CHOICES",
  invalid_format: "BASE_TYPE_BAD_FORMAT",
};
