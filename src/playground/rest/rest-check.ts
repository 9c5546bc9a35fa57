import type { ZodMiniType } from "zod/mini";
import { isObject, type Json, type JsonObject } from "../json.js";
import type { State } from "../state.js";
import { type FormError, refusals } from "./api-error.js";
import type { RequestBody } from "./request-body.js";
import type { RestAnswer, Route } from "./route.js";
import { compareWithSpecification } from "./specification.js";

/** "POST /channels/{channel}/messages" */
export function nameOf({ method, path }: Route): string {
  return `${method} ${path}`;
}

/**
 * Compares what the bot sent with Discord's specification, and reports every gap.
 *
 * @throws {ApiError} where Discord would refuse it: for a wrong value, not for an unknown key.
 */
export function checkRequest({ json, problem }: RequestBody, route: Route, state: State): void {
  if (problem) throw problem;
  if (!route.request) return;
  const errors: FormError[] = [];
  if (Array.isArray(json) !== (route.takesList ?? false)) {
    const message = route.takesList ? "A list is needed" : "An object is needed";
    errors.push({ path: "", code: "BASE_TYPE_BAD_TYPE", message });
  }
  if (state.isToBeChecked()) {
    if (Array.isArray(json)) {
      errors.push(...json.flatMap((part, i) => gapsIn(part, route, state, `${i}.`)));
    } else errors.push(...gapsIn(json, route, state));
  }
  if (errors.length > 0) throw refusals.invalidForm(errors);
}

/** What is wrong with one object that the bot sent; every gap is reported. */
function gapsIn(
  json: Json | undefined,
  { request: schemaOf, ignored, ...route }: Route,
  state: State,
  prefix = "",
): readonly FormError[] {
  if (!schemaOf) return [];
  const body = isObject(json) ? json : {};
  const { errors, unknownKeys } = compareWithSpecification(schemaOf(body), asSpecified(body));
  const issues = errors.map(({ path, message }) => `${path}: ${message}`);
  const unknown = unknownKeys
    .filter((key) => !ignored?.includes(key))
    .map((key) => `${key}: not in the specification`);
  report([...issues, ...unknown], nameOf(route), "request", state);
  return errors.map((error) => ({ ...error, path: `${prefix}${error.path}` }));
}

/** Reports every gap between what the stand-in answers and Discord's specification. */
export function checkAnswer(answer: RestAnswer, route: Route, state: State): void {
  const answers: readonly Json[] = Array.isArray(answer) ? answer : [answer ?? null];
  for (const one of answers.filter(isObject)) {
    const schema = route.answer?.(one);
    if (schema) checkOwn(schema, one, nameOf(route), "answer", state);
  }
}

/** Reports every gap between `value`, which the stand-in sends, and `schema`. */
export function checkOwn(
  schema: ZodMiniType,
  value: JsonObject,
  where: string,
  what: "answer" | "event",
  state: State,
): void {
  if (!state.isToBeChecked()) return;
  const { errors, unknownKeys } = compareWithSpecification(schema, value);
  const issues = errors.map(({ path, message }) => `${path}: ${message}`);
  report([...issues, ...unknownKeys], where, what, state);
}

function report(
  issues: readonly string[],
  where: string,
  what: "request" | "answer" | "event",
  state: State,
): void {
  if (issues.length > 0) state.report({ where, what, issues });
}

/** Permissions travel as text, which the specification has as a number. */
function asSpecified(body: JsonObject): JsonObject {
  const { default_member_permissions: permissions } = body;
  return typeof permissions === "string"
    ? { ...body, default_member_permissions: Number(permissions) }
    : body;
}
