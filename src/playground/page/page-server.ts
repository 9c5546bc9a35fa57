import type { IncomingMessage, ServerResponse } from "node:http";
import type { SeenModal } from "../people/seen-modal.js";
import { buildUser } from "../people/user.js";
import { readBody } from "../rest/request-body.js";
import type { PageHandler } from "../serve.js";
import type { State } from "../state.js";
import { type BuiltPage, readBuiltPage } from "./built-page.js";
import { streamEvents, type Told } from "./event-stream.js";
import { type Actor, perform } from "./page-actions.js";
import { buildPageMessages } from "./page-messages.js";
import { parseAction } from "./parse-action.js";
import type { ShownArchive } from "./shown-archive.js";

/** Nothing from elsewhere, nothing inline, no frame around it. */
const SAFETY: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
};

/** Who else is there, for options and messages that name somebody. */
const OTHERS = ["Ada", "Omar"];

const NOT_BUILT = `<!doctype html><html lang="en"><title>Verbatim playground</title>
<p>The page has not been built: run <code>npm run build</code>, then load it again.</p></html>`;

/** The page for a person called `name`, who talks to the bot of `state`. */
export function buildPage(name: string, state: State, archive: ShownArchive): PageHandler {
  const told = toldTo(name, state, archive);
  let files = readBuiltPage();
  return (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    for (const [header, value] of Object.entries(SAFETY)) response.setHeader(header, value);
    const answer = (answering: Promise<void>) =>
      void answering.catch((error: unknown) => fail(error, pathname, response, state));
    if (request.method === "POST" && pathname === "/page/act") {
      answer(act(request, response, told.actor));
    } else if (request.method !== "GET") return false;
    else if (pathname === "/page/events") streamEvents(response, told);
    else if (pathname === "/page/article") {
      answer(sendArticle(searchParams.get("id") ?? "", response, archive));
    } else {
      if (pathname === "/" && files.size === 0) files = readBuiltPage();
      return sendFile(files, pathname, response);
    }
    return true;
  };
}

function toldTo(name: string, state: State, archive: ShownArchive): Told {
  const { world } = state;
  const account = world.person(name);
  const others = OTHERS.map((other) => world.person(other));
  const people = [world.bot, account, ...others].map((one) => ({ id: one.id, name: one.name }));
  const user = buildUser({ account, isInstalled: true, locale: "en-US", state });
  const messages = buildPageMessages(user, state, archive);
  const modals = new Map<string, SeenModal>();
  const actor: Actor = { user, people, modals, dismiss: messages.dismiss };
  return { actor, messages, archive, state };
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "content-type": `${type}; charset=utf-8` }).end(body);
}

function sendFile(files: BuiltPage, path: string, response: ServerResponse): boolean {
  const file = files.get(path);
  if (file) {
    response.writeHead(200, { "content-type": file.type, "content-encoding": "gzip" });
    response.end(file.body);
  } else if (path === "/") send(response, 200, "text/html", NOT_BUILT);
  return file !== undefined || path === "/";
}

/** A type that no plain form can send: a browser asks before it lets another site's page do so. */
async function act(
  request: IncomingMessage,
  response: ServerResponse,
  actor: Actor,
): Promise<void> {
  if (request.headers["content-type"] !== "application/json") {
    return send(response, 415, "text/plain", "The body must be JSON");
  }
  const action = parseAction((await readBody(request)).json);
  if (!action) return send(response, 400, "text/plain", "There is no such action");
  send(response, 200, "application/json", JSON.stringify(await perform(action, actor)));
}

async function sendArticle(
  id: string,
  response: ServerResponse,
  archive: ShownArchive,
): Promise<void> {
  const article = await archive.article(id);
  if (article) send(response, 200, "application/json", JSON.stringify(article));
  else send(response, 404, "text/plain", "The article is no longer there");
}

/** A bug of the playground: it is recorded, and the page is told. */
function fail(error: unknown, where: string, response: ServerResponse, state: State): void {
  state.report({ where, what: "answer", issues: [String(error)] });
  send(response, 500, "text/plain", "The playground made a mistake");
}
