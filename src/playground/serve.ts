import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { type Doorstep, isFromHere } from "./from-here.js";
import type { Faults } from "./rest/faults.js";
import { answerRest } from "./rest/rest-server.js";
import type { State } from "./state.js";

/** Answers what is neither REST nor gateway; false where it does not know the path. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => boolean;

/** The bot's requests, as far as they are on their way. */
export interface Traffic {
  /** How many there have been. */
  readonly count: () => number;
  /** Resolves once those that are on their way have been answered. */
  readonly answered: () => Promise<void>;
}

/** Lets `server` answer for REST, the gateway and the page, to nobody but those at its doorstep. */
export function serve(
  server: Server,
  doorstep: Doorstep,
  state: State,
  faults: Faults,
  page: PageHandler | undefined,
): Traffic {
  const underWay = new Set<Promise<void>>();
  let count = 0;
  server.on("request", (request, response) => {
    if (!isFromHere(request, doorstep)) return refuse(response, 403);
    if (!request.url?.startsWith("/api/")) {
      return page?.(request, response) ? undefined : refuse(response, 404);
    }
    const answer = answerRest(request, response, state, faults).catch((error: unknown) => {
      // Who has hung up meanwhile hears of nothing.
      if (request.socket.destroyed) return;
      state.report({ where: request.url ?? "", what: "answer", issues: [String(error)] });
      refuse(response, 500);
    });
    count += 1;
    underWay.add(answer);
    answer.finally(() => underWay.delete(answer));
  });
  server.on("upgrade", (request, socket, head) => {
    if (!isFromHere(request, doorstep) || !request.url?.startsWith("/gateway")) {
      socket.destroy();
      return;
    }
    const gateway = state.gateway.server;
    gateway.handleUpgrade(request, socket, head, (client) => {
      gateway.emit("connection", client, request);
    });
  });
  const answered = async () => {
    await Promise.all(underWay);
  };
  return { count: () => count, answered };
}

function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(status, { "content-type": "text/plain" }).end(`${status}\n`);
}
