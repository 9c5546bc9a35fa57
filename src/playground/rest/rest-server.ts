import type { IncomingMessage, ServerResponse } from "node:http";
import * as spec from "discord-api-spec/zod";
import { isObject } from "../json.js";
import type { State } from "../state.js";
import { ApiError, errorBody, refusals } from "./api-error.js";
import type { Faults, Trouble } from "./faults.js";
import { type RequestBody, readBody } from "./request-body.js";
import { checkAnswer, checkOwn, checkRequest, nameOf } from "./rest-check.js";
import type { RestAnswer, Route } from "./route.js";
import { accountRoutes } from "./routes-account.js";
import { commandRoutes } from "./routes-commands.js";
import { interactionRoutes } from "./routes-interactions.js";
import { messageRoutes } from "./routes-messages.js";
import { threadRoutes } from "./routes-threads.js";
import { webhookRoutes } from "./routes-webhooks.js";

/** Every route there is; the first that fits a request handles it. */
const ROUTES: readonly Route[] = [
  ...accountRoutes,
  ...commandRoutes,
  ...interactionRoutes,
  ...messageRoutes,
  ...threadRoutes,
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
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const path = pathname.replace(/^\/api(\/v10)?/, "");
  const match = findRoute(request.method ?? "GET", path);
  const name = match ? nameOf(match.route) : `${request.method} ${path}`;
  const trouble = faults.take(name);
  if (trouble?.kind === "hold") await trouble.until;
  else if (trouble && trouble.kind !== "lose") return strike(trouble, request, response);
  const sent = await readBody(request);
  const answer = answerTo(sent, request, match, name, state);
  state.note({ route: name, status: answer.status, body: sent.json });
  if (trouble?.kind === "lose") return void request.socket.destroy();
  reply(response, answer.status, answer.body);
}

/** What Discord answers to a request whose body has been read. */
function answerTo(
  sent: RequestBody,
  { headers, url }: IncomingMessage,
  match: Match | undefined,
  name: string,
  state: State,
): { readonly status: number; readonly body: RestAnswer } {
  try {
    if (!match) {
      state.report({ where: name, what: "request", issues: ["There is no such route"] });
      throw refusals.unknownRoute();
    }
    const { route, params } = match;
    if (!route.needsNoAuthorization && headers.authorization !== `Bot ${state.token}`) {
      throw refusals.unauthorized();
    }
    checkRequest(sent, route, state);
    const body = isObject(sent.json) ? sent.json : {};
    const list = Array.isArray(sent.json) ? sent.json.filter(isObject) : [];
    const query = new URL(url ?? "/", "http://localhost").searchParams;
    const answer = route.handle({ params, query, body, list, files: sent.files }, state);
    checkAnswer(answer, route, state);
    return { status: answer === undefined ? 204 : 200, body: answer };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { status, code, message } = error;
    checkOwn(spec.ErrorSchema, { code, message }, name, "answer", state);
    return { status, body: errorBody(error) };
  }
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

function strike(
  trouble: Extract<Trouble, { kind: "answer" | "drop" }>,
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
