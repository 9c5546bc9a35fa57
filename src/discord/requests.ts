import { setTimeout as wait } from "node:timers/promises";
import { DefaultRestOptions, type RESTOptions, type ResponseLike } from "discord.js";
import type { Log } from "./log.js";

/** A request got lost on its way. Says so in the words by which discord.js knows that it may try again. */
class LostRequest extends Error {
  override readonly name = "LostRequest";
  readonly code = "ECONNRESET";
}

/** What discord.js is told of requests. */
type Requests = Pick<RESTOptions, "makeRequest" | "rejectOnRateLimit" | "handlerSweepInterval">;

/** Discord waits three seconds for the first answer: one that hangs is tried anew in that time. */
const FIRST_WORD = 1_100;
/** Between two tries, in milliseconds. */
const PAUSE = 200;
/** Who would have to wait longer than this for a limit to pass is told so, and waits for nothing. */
const LONGEST_LIMIT = 60_000;
/** "Interaction has already been acknowledged" */
const ACKNOWLEDGED = 40_060;

/** Each interaction has a queue of its own in discord.js, which is forgotten after so many milliseconds, not an hour. */
const QUEUES_SWEPT = 30_000;

/** Errors of the network after which the same request may go through. */
const PASSING: ReadonlySet<string> = new Set([
  ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH"],
  ...["EAI_AGAIN", "ENOTFOUND", "EMFILE", "ENFILE"],
  ...["UND_ERR_SOCKET", "UND_ERR_CONNECT_TIMEOUT", "UND_ERR_HEADERS_TIMEOUT"],
]);

/**
 * Makes requests so that each arrives, once: discord.js tries again what gets lost. A first answer
 * to an interaction that had arrived all the same is then refused as the second one; that
 * refusal is success. Messages carry a nonce instead.
 */
export function buildRequests(log: Log): Requests {
  /** First answers of which nobody knows whether they have arrived. */
  const doubtful = new Set<string>();
  const tried = trying(log);
  const firstWord: MakeRequest = async (url, init) => {
    try {
      const response = await tried(url, { ...init, signal: AbortSignal.timeout(FIRST_WORD) });
      const wasDoubtful = doubtful.delete(url);
      if (response.status >= 500) doubtful.add(url);
      return wasDoubtful ? await taken(response) : response;
    } catch (error) {
      if (doubtful.size > MOST) doubtful.clear();
      doubtful.add(url);
      throw error;
    }
  };
  return {
    handlerSweepInterval: QUEUES_SWEPT,
    rejectOnRateLimit: ({ timeToReset }) => timeToReset > LONGEST_LIMIT,
    makeRequest: (url, init) => (url.includes("/interactions/") ? firstWord : tried)(url, init),
  };
}

type MakeRequest = RESTOptions["makeRequest"];

/** The answer, after a pause where Discord has trouble; what gets lost is a `LostRequest`. */
function trying(log: Log): MakeRequest {
  return async (url, init) => {
    try {
      const response = await DefaultRestOptions.makeRequest(url, init);
      if (response.status >= 500) await wait(PAUSE);
      if (response.status === 429) log("rate limited", limitOf(response));
      return response;
    } catch (error) {
      if (!isPassing(error)) throw error;
      await wait(PAUSE);
      throw new LostRequest(`ECONNRESET: ${reason(error)}`);
    }
  };
}

/** Whose limit it is, and how long it lasts; the address has secrets in it. */
function limitOf({ headers }: ResponseLike): Readonly<Record<string, string>> {
  return {
    scope: headers.get("x-ratelimit-scope") ?? "none",
    seconds: headers.get("retry-after") ?? "none",
  };
}

/** Nobody asks for more of them again. */
const MOST = 1_000;

function isPassing(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  if (error.name === "TimeoutError" || error.name === "AbortError") return true;
  return "code" in error && PASSING.has(String(error.code));
}

function reason(error: Error): string {
  return "code" in error ? String(error.code) : error.name;
}

/** `response`, as if it had been taken now where it had been taken before. */
async function taken(response: ResponseLike): Promise<ResponseLike> {
  if (response.status !== 400) return response;
  const body: unknown = await response.json();
  const isTaken = isRecord(body) && body.code === ACKNOWLEDGED;
  return isTaken ? new Response(null, { status: 204 }) : Response.json(body, { status: 400 });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
