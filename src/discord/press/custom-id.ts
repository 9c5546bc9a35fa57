import { keyOf } from "../article-keys.js";
import { RATED_KINDS } from "../ratings.js";
import { REQUEST_KINDS, type Request } from "../request.js";
import type { Press, RatePress, ShowPress, Spot } from "./press.js";

/** The most characters of a `custom_id` (Discord's documentation). */
const LENGTH = 100;

/** Changes whenever ids of the form before could be misread. */
const VERSION = "1";

const SPOT_DEEDS = { context: "x", wider: "w", cite: "c", "share-spot": "S" } as const;
const SHOW_DEEDS = { show: "p", share: "s", choose: "m" } as const;
const RATE_DEEDS = { useful: "u", wrong: "z" } as const;
const LETTERS = { ...SPOT_DEEDS, ...SHOW_DEEDS, ...RATE_DEEDS, remove: "r" } as const;
const ORDERS = ["best", "earliest", "latest"] as const;

/**
 * A button's `custom_id`: all that is needed to do what it says, in at most 100 characters. The words
 * of a question that do not fit are named by their key alone; `readPress` says how to get them back.
 *
 * @param place Sets buttons of one message apart that would do the same.
 */
export function writePress(press: Press, place: number): string {
  const head = `${VERSION}${LETTERS[press.deed]}${place.toString(36)}`;
  const asker = BigInt(press.asker).toString(36);
  switch (press.deed) {
    case "remove":
      return `${head}:${asker}`;
    case "useful":
    case "wrong":
      return `${head}:${asker}:${RATED_KINDS.indexOf(press.kind).toString(36)}`;
    case "show":
    case "share":
    case "choose":
      return withText(`${head}:${asker}:${showFields(press)}`, press.request.text);
    default:
      return `${head}:${asker}:${spotFields(press.spot)}`;
  }
}

function withText(fields: string, text: string): string {
  const whole = `${fields}:=${text}`;
  return whole.length <= LENGTH ? whole : `${fields}:#${keyOf(text)}`;
}

/** Whether the words of such a request fit in every button below a page of it. */
export function fitsInIds(press: ShowPress): boolean {
  const longest = { ...press, page: 99, request: withLongestOverrule(press.request) };
  return writePress(longest, 0).includes(":=");
}

function withLongestOverrule(request: Request): Request {
  return { ...request, overrule: { ...request.overrule, speaker: { person: "somebody" } } };
}

function showFields({ page, state, request }: ShowPress): string {
  const { kind, order, overrule, showsClosest, isCounted } = request;
  const { speaker, article, dates } = overrule;
  const set = [article === "dropped", dates === "dropped", showsClosest, isCounted];
  const flags = set.reduce((sum, isSet, i) => sum + (isSet ? 2 ** i : 0), 0).toString(16);
  const who =
    typeof speaker === "object" ? keyOf(speaker.person) : speaker === "dropped" ? "-" : "";
  const what = `${REQUEST_KINDS.indexOf(kind).toString(36)}${ORDERS.indexOf(order)}${flags}`;
  return `${page.toString(36)}:${state}:${what}:${who}`;
}

function spotFields({ article, content, start, end, cue }: Spot): string {
  const numbers = [start, end, ...(cue === undefined ? [] : [cue])];
  return [article, content, ...numbers.map((number) => number.toString(36))].join(":");
}

/** A press as it stands in an id: people and long questions by their keys. */
export type ReadPress =
  | { readonly deed: keyof typeof SPOT_DEEDS; readonly asker: string; readonly spot: Spot }
  | { readonly deed: "remove"; readonly asker: string }
  | RatePress
  | ReadShow;

/** One that shows a page of a request. */
export interface ReadShow {
  readonly deed: keyof typeof SHOW_DEEDS;
  readonly asker: string;
  readonly page: number;
  readonly state: string;
  /** The request with "#" and a key for text where the words did not fit. */
  readonly request: Request;
  /** The key of the person that the request is confined to. */
  readonly person: string | undefined;
  /** The key of the words, which must be looked for in the message. */
  readonly textKey: string | undefined;
}

const ID =
  /^1([a-zA-Z])[0-9a-z]:([0-9a-z]{1,13})(?::(?:([0-9a-z]{1,4}):([\w-]{4}):([0-9a-z])([012])([0-9a-f]):(-?|[\w-]{8}):([=#])(.*)|([\w-]{8}):([\w-]{6}):([0-9a-z]{1,7}):([0-9a-z]{1,7})(?::([0-9a-z]{1,7}))?|([0-9a-z])))?$/su;

/** What a button asks for, or undefined where the id is none that this version writes. */
export function readPress(customId: string): ReadPress | undefined {
  const parts = ID.exec(customId);
  if (!parts) return undefined;
  const [, letter = "", owner = ""] = parts;
  const asker = String(fromBase36(owner));
  if (letter === "r") return parts[3] === undefined ? { deed: "remove", asker } : undefined;
  const rateDeed = deedOf(RATE_DEEDS, letter);
  if (rateDeed) {
    const kind = RATED_KINDS[Number.parseInt(parts[16] ?? "", 36)];
    return kind && { deed: rateDeed, asker, kind };
  }
  const spotDeed = deedOf(SPOT_DEEDS, letter);
  if (spotDeed) {
    const spot = spotIn(parts.slice(11));
    return spot && { deed: spotDeed, asker, spot };
  }
  const showDeed = deedOf(SHOW_DEEDS, letter);
  return showDeed && showIn(showDeed, asker, parts.slice(3, 11));
}

function deedOf<Deed extends string>(
  deeds: Readonly<Record<Deed, string>>,
  letter: string,
): Deed | undefined {
  for (const deed in deeds) if (deeds[deed] === letter) return deed;
  return undefined;
}

function spotIn(parts: readonly (string | undefined)[]): Spot | undefined {
  const [article, content, start, end, cue] = parts;
  if (!article || !content || !start || !end) return undefined;
  return {
    ...{ article, content, start: Number.parseInt(start, 36), end: Number.parseInt(end, 36) },
    cue: cue === undefined ? undefined : Number.parseInt(cue, 36),
  };
}

function showIn(
  deed: ReadShow["deed"],
  asker: string,
  parts: readonly (string | undefined)[],
): ReadShow | undefined {
  const [page, state, kindNumber = "", orderNumber, flagNumber = "", who, sort, rest = ""] = parts;
  const kind = REQUEST_KINDS[Number.parseInt(kindNumber, 36)];
  const order = ORDERS[Number(orderNumber)];
  if (!page || !state || !kind || !order) return undefined;
  const flags = Number.parseInt(flagNumber, 16);
  return {
    ...{ deed, asker, state, page: Number.parseInt(page, 36) },
    person: who && who !== "-" ? who : undefined,
    textKey: sort === "#" ? rest : undefined,
    request: {
      ...{ kind, order, text: sort === "=" ? rest : "" },
      ...{ showsClosest: (flags & 4) !== 0, isCounted: (flags & 8) !== 0 },
      overrule: {
        speaker: who === "-" ? "dropped" : "as asked",
        article: flags & 1 ? "dropped" : "as asked",
        dates: flags & 2 ? "dropped" : "as asked",
      },
    },
  };
}

function fromBase36(digits: string): bigint {
  return [...digits].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
}
