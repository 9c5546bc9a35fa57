import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { answered } from "../answered.js";
import { isVisibleTo, type Message } from "../message.js";
import type { SeenModal } from "../people/seen-modal.js";
import { buildUser, type User } from "../people/user.js";
import { readBody } from "../rest/request-body.js";
import type { PageHandler } from "../serve.js";
import type { State } from "../state.js";
import { PAGE_DOCUMENT } from "./document.js";
import { pageMessage } from "./message-view.js";
import { parseAction, perform } from "./page-actions.js";
import { pageCommands } from "./page-commands.js";
import type { PageAction, PageMessage, PageOutcome, PageSnapshot } from "./protocol.js";
import { PAGE_STYLE } from "./style.js";

/** Nothing from elsewhere, nothing inline, no frame around it. */
const SAFETY: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
};

/**
 * The scripts are plain JavaScript that the compiler checks and copies, so that they stand beside
 * this file in the sources as well as in what is built.
 */
const SCRIPTS = ["app.js", "combobox.js", "command-form.js", "draw.js", "modal.js"];

/** The page for a person called `name`, who talks to the bot of `state`. */
export function buildPage(name: string, state: State): PageHandler {
  const account = state.world.person(name);
  const user = buildUser({ account, isInstalled: true, locale: "en-US", state });
  const modals = new Map<string, SeenModal>();
  return (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    for (const [header, value] of Object.entries(SAFETY)) response.setHeader(header, value);
    const script = SCRIPTS.find((file) => pathname === `/page/${file}`);
    if (request.method === "POST" && pathname === "/page/act") {
      const carryOut = (action: PageAction) => perform(action, user, state.world.bot, modals);
      act(request, response, carryOut).catch((error: unknown) => fail(error, response, state));
    } else if (request.method !== "GET") return false;
    else if (pathname === "/") send(response, "text/html", PAGE_DOCUMENT);
    else if (pathname === "/page/style.css") send(response, "text/css", PAGE_STYLE);
    else if (pathname === "/page/events") stream(response, user, state);
    else if (script) send(response, "text/javascript", scriptText(script));
    else return false;
    return true;
  };
}

function scriptText(file: string): string {
  return readFileSync(join(import.meta.dirname, "client", file), "utf8");
}

function send(response: ServerResponse, type: string, body: string): void {
  response.setHeader("content-type", `${type}; charset=utf-8`);
  response.end(body);
}

/** A type that no plain form can send: a browser asks before it lets another site's page do so. */
async function act(
  request: IncomingMessage,
  response: ServerResponse,
  carryOut: (action: PageAction) => Promise<PageOutcome>,
): Promise<void> {
  if (request.headers["content-type"] !== "application/json") {
    response.statusCode = 415;
    return send(response, "text/plain", "The body must be JSON");
  }
  const action = parseAction((await readBody(request)).json);
  if (!action) {
    response.statusCode = 400;
    return send(response, "text/plain", "There is no such action");
  }
  send(response, "application/json", JSON.stringify(await carryOut(action)));
}

/** A bug of the playground: it is recorded, and the page is told. */
function fail(error: unknown, response: ServerResponse, state: State): void {
  state.report({ where: "/page/act", what: "answer", issues: [String(error)] });
  response.statusCode = 500;
  send(response, "text/plain", "The playground made a mistake");
}

/** Server-sent events: first all there is, then each change. */
function stream(response: ServerResponse, user: User, state: State): void {
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  const tell = (event: string, data: unknown) =>
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  const snapshot: PageSnapshot = {
    messages: [...shown("channel", user, state), ...shown("bot-dm", user, state)],
    commands: pageCommands(user),
    botName: state.world.bot.name,
  };
  tell("snapshot", snapshot);
  const stopMessages = state.messages.listen(({ kind, message }) => {
    const page = isVisibleTo(message, user.account) ? drawn(message, user, state) : undefined;
    if (page) tell(kind === "deleted" ? "deleted" : "message", page);
  });
  const stopCommands = state.commands.listen(() => tell("commands", pageCommands(user)));
  response.on("close", () => {
    stopMessages();
    stopCommands();
  });
}

function shown(place: "channel" | "bot-dm", { account }: User, state: State): PageMessage[] {
  const { id } = state.world.channelOf(place, account);
  const messages = state.messages.inChannel(id, account);
  return messages.map((message) => drawnIn(place, message, state));
}

/** Undefined where the message is in a place that the page does not show. */
function drawn(message: Message, { account }: User, state: State): PageMessage | undefined {
  const places = ["channel", "bot-dm"] as const;
  const place = places.find((one) => state.world.channelOf(one, account).id === message.channel.id);
  return place && drawnIn(place, message, state);
}

function drawnIn(place: "channel" | "bot-dm", message: Message, state: State): PageMessage {
  const repliedTo = message.repliesTo ? state.messages.find(message.repliesTo) : undefined;
  return pageMessage(message, place, answered(message, state), repliedTo);
}
