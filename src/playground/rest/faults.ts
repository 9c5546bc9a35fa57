import type { JsonObject } from "../json.js";

/** What goes wrong with a request. */
export type Trouble =
  /** It is answered with this instead of being handled. */
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: JsonObject;
    }
  /** The connection is cut before anything is done. */
  | { readonly kind: "drop" }
  /** It is handled, and the connection is cut before the answer is sent. */
  | { readonly kind: "lose" }
  /** It is handled once `until` resolves. */
  | { readonly kind: "hold"; readonly until: Promise<void> };

/** Trouble for the next requests to a route. */
export interface Fault {
  /** "POST /channels/{channel}/messages"; undefined for any route. */
  readonly on: string | undefined;
  /** How many requests it strikes. */
  readonly times: number;
  readonly trouble: Trouble;
}

/** The faults still to come. */
export interface Faults {
  readonly add: (fault: Fault) => void;
  /** Forgets those that have struck nothing yet. */
  readonly clear: () => void;
  /** The trouble for a request to `route`, which is then used up. */
  readonly take: (route: string) => Trouble | undefined;
}

/** No fault. */
export function buildFaults(): Faults {
  let faults: readonly Fault[] = [];
  return {
    add: (fault) => {
      faults = [...faults, fault];
    },
    clear: () => {
      faults = [];
    },
    take: (route) => {
      const found = faults.find(({ on, times }) => times > 0 && (on ?? route) === route);
      if (!found) return undefined;
      faults = faults.map((one) => (one === found ? { ...one, times: one.times - 1 } : one));
      return found.trouble;
    },
  };
}

/**
 * The answer that too many requests get.
 *
 * @param scope Whose limit it is: the bot's on this route, everybody's on this resource, or the
 *   bot's on all routes. "bare" comes without headers, as from a proxy on the way.
 */
export function rateLimited(
  scope: "user" | "shared" | "global" | "bare",
  seconds: number,
): Trouble {
  const global = scope === "global";
  const headers = {
    "retry-after": String(Math.ceil(seconds)),
    "x-ratelimit-scope": scope,
    ...(global
      ? { "x-ratelimit-global": "true" }
      : {
          "x-ratelimit-limit": "5",
          "x-ratelimit-remaining": "0",
          "x-ratelimit-reset-after": String(seconds),
          "x-ratelimit-bucket": "stand-in",
        }),
  };
  const body = { message: "You are being rate limited.", retry_after: seconds, global };
  return { kind: "answer", status: 429, headers: scope === "bare" ? {} : headers, body };
}

/** The answer of a Discord that has trouble of its own. */
export function serverError(status = 500): Trouble {
  return { kind: "answer", status, body: { code: 0, message: `${status}: Server Error` } };
}
