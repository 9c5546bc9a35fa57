import type { IncomingMessage, ServerResponse } from "node:http";
import * as spec from "discord-api-spec/zod";
import type { ZodMiniType } from "zod/mini";
import { isObject, type Json, type JsonObject } from "../json.js";
import type { State } from "../state.js";
import { ApiError, errorBody, type FormError, refusals } from "./api-error.js";
import type { Faults, Trouble } from "./faults.js";
import { readBody } from "./request-body.js";
import type { RestAnswer, RestRequest, Route } from "./route.js";
import { accountRoutes } from "./routes-account.js";
import { commandRoutes } from "./routes-commands.js";
import { interactionRoutes } from "./routes-interactions.js";
import { messageRoutes } from "./routes-messages.js";
import { webhookRoutes } from "./routes-webhooks.js";
import { compareWithSpecification } from "./specification.js";

/** Every route there is; the first that fits a request handles it. */
const ROUTES: readonly Route[] = [
  ...accountRoutes,
  ...commandRoutes,
  ...interactionRoutes,
  ...messageRoutes,
  ...webhookRoutes,
];

/** A route, and what its braces stand for in a request. */
interface Match {
  readonly route: Route;
  readonly params: readonly string[];
}

/** Answers one request of a bot, with what Discord would answer or what `faults` hold for it. */
export async function answerRest(
  request: IncomingMessage,
  response: ServerResponse,
  state: State,
  faults: Faults,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://localhost");
  const path = url.pathname.replace(/^\/api(\/v10)?/, "");
  const match = findRoute(request.method ?? "GET", path);
  const name = match ? nameOf(match.route) : `${request.method} ${path}`;
  const trouble = faults.take(name);
  if (trouble?.kind === "hold") await trouble.until;
  else if (trouble) return strike(trouble, request, response);
  try {
    if (!match) {
      state.report({ where: name, what: "request", issues: ["There is no such route"] });
      throw refusals.unknownRoute();
    }
    const { headers } = request;
    if (!match.route.needsNoAuthorization && headers.authorization !== `Bot ${state.token}`) {
      throw refusals.unauthorized();
    }
    const checked = await checkedRequest(request, match, url.searchParams, state);
    const answer = match.route.handle(checked, state);
    checkAnswer(answer, match.route, state);
    reply(response, answer === undefined ? 204 : 200, answer);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const body = errorBody(error);
    checkWith(spec.ErrorSchema, { code: error.code, message: error.message }, name, state);
    reply(response, error.status, body);
  }
}

function nameOf({ method, path }: Route): string {
  return `${method} ${path}`;
}

function findRoute(method: string, path: string): Match | undefined {
  const parts = path.split("/").map(decodeURIComponent);
  for (const route of ROUTES) {
    const wanted = route.path.split("/");
    const fits =
      route.method === method &&
      wanted.length === parts.length &&
      wanted.every((part, index) => part.startsWith("{") || part === parts[index]);
    if (fits) return { route, params: parts.filter((_, index) => wanted[index]?.startsWith("{")) };
  }
  return undefined;
}

/** @throws {ApiError} where the body is not what Discord's specification says. */
async function checkedRequest(
  request: IncomingMessage,
  { route, params }: Match,
  query: URLSearchParams,
  state: State,
): Promise<RestRequest> {
  const { json, files } = await readBody(request);
  const list = Array.isArray(json) ? json.filter(isObject) : [];
  const body = isObject(json) ? json : {};
  const toCheck = Array.isArray(json) ? list : [body];
  const errors = toCheck.flatMap((one, index): readonly FormError[] => {
    const schema = route.request?.(one);
    if (!schema) return [];
    const gap = compareWithSpecification(schema, asSpecified(one));
    const issues = [
      ...gap.errors.map(({ path, message }) => `${path}: ${message}`),
      ...gap.unknownKeys.map((key) => `${key}: not in the specification`),
    ];
    if (issues.length > 0) state.report({ where: nameOf(route), what: "request", issues });
    const prefix = Array.isArray(json) ? `${index}.` : "";
    return gap.errors.map((error) => ({ ...error, path: `${prefix}${error.path}` }));
  });
  if (errors.length > 0) throw refusals.invalidForm(errors);
  return { params, query, body, list, files };
}

/** Permissions travel as text, which the specification has as a number. */
function asSpecified(body: JsonObject): JsonObject {
  const { default_member_permissions: permissions } = body;
  return typeof permissions === "string"
    ? { ...body, default_member_permissions: Number(permissions) }
    : body;
}

function checkAnswer(answer: RestAnswer, route: Route, state: State): void {
  const answers: readonly Json[] = Array.isArray(answer) ? answer : [answer ?? null];
  for (const one of answers.filter(isObject)) {
    const schema = route.answer?.(one);
    if (schema) checkWith(schema, one, nameOf(route), state);
  }
}

function checkWith(schema: ZodMiniType, value: JsonObject, where: string, state: State): void {
  const { errors, unknownKeys } = compareWithSpecification(schema, value);
  const issues = [...errors.map(({ path, message }) => `${path}: ${message}`), ...unknownKeys];
  if (issues.length > 0) state.report({ where, what: "answer", issues });
}

function strike(
  trouble: Exclude<Trouble, { kind: "hold" }>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (trouble.kind === "drop") {
    request.socket.destroy();
    return;
  }
  request.resume();
  for (const [name, value] of Object.entries(trouble.headers ?? {}))
    response.setHeader(name, value);
  reply(response, trouble.status, trouble.body);
}

function reply(response: ServerResponse, status: number, body: RestAnswer): void {
  response.statusCode = status;
  if (body === undefined) {
    response.end();
    return;
  }
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(body));
}
