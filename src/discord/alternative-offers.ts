import type { Alternative, Answer } from "../answer/answer.js";
import { countOf } from "../answer/layout.js";
import { shortened } from "../answer/words.js";
import type { Question } from "../question/question.js";
import { fitsInIds } from "./press/custom-id.js";
import type { Offer } from "./reply.js";
import { type Overrule, type Request, requestFor } from "./request.js";

/** The most alternatives that are offered as buttons: one row holds five, and other buttons need room. */
const MOST = 3;

/** How a request may be changed so that it asks what an alternative asks. */
interface Way {
  /** What the button says; undefined for what the alternative says itself. */
  readonly label?: string;
  readonly change: (request: Request, alternative: Alternative) => Request;
}

const dropping =
  (drop: Partial<Overrule>): Way["change"] =>
  (request) => ({ ...request, overrule: { ...request.overrule, ...drop } });

const WAYS: readonly Way[] = [
  { label: "Whoever said it", change: dropping({ speaker: "dropped" }) },
  { label: "In all articles", change: dropping({ article: "dropped" }) },
  { label: "Of any date", change: dropping({ dates: "dropped" }) },
  {
    change: (request, { respelled = [] }) =>
      worded(
        request,
        respelled.reduce((text, { from, to }) => text.replaceAll(from, to), request.text),
      ),
  },
  {
    change: (request) =>
      worded(request, request.text.replace(/(^|\s)-(?=[\p{L}\p{N}])\S+/gu, "$1")),
  },
  {
    change: (request) =>
      worded(request, request.text.replace(/(^|\s)["“„]([^"“”„]+)["”]/g, "$1$2")),
  },
];

function worded(request: Request, text: string): Request {
  return { ...request, text: requestFor(request.kind, text).text };
}

/** An answer without the alternatives that became buttons, and these. */
export interface WithOffers {
  readonly answer: Answer;
  readonly offers: readonly Offer[];
}

/**
 * The alternatives of `answer` as buttons, as far as a request can ask what they ask: what a button
 * says, no line says again. Those left over stay in the answer.
 *
 * @param read The question that a request asks.
 */
export function alternativeOffers(
  answer: Answer,
  request: Request,
  read: (request: Request) => Question | undefined,
): WithOffers {
  if (answer.kind !== "not-found" || !hasRoom(request)) return { answer, offers: [] };
  const tried = answer.alternatives.map((alternative) => ({
    alternative,
    offer: offerOf(alternative, request, read),
  }));
  const made = tried.filter(({ offer }) => offer !== undefined).slice(0, MOST);
  const left = answer.alternatives.filter(
    (one) => !made.some(({ alternative }) => alternative === one),
  );
  return {
    answer: { ...answer, alternatives: left },
    offers: made.flatMap(({ offer }) => offer ?? []),
  };
}

function offerOf(
  alternative: Alternative,
  request: Request,
  read: (request: Request) => Question | undefined,
): Offer | undefined {
  const meant = essence(alternative.question);
  for (const { label, change } of WAYS) {
    const next = change(request, alternative);
    const question = read(next);
    // Other words than those asked cannot be looked up in the message, and must fit in the button.
    const isKept = next.text === request.text || hasRoom(next);
    if (!question || !isKept || essence(question) !== meant) continue;
    const count = countOf(alternative.question, alternative.results);
    const said = label === undefined ? alternative.change : label;
    const colon = said.endsWith("?") ? "" : ":";
    return { label: `${shortened(said, 50)}${colon} ${count}`, request: next };
  }
  return undefined;
}

/** What a question asks for; what it might mean otherwise does not matter. */
function essence(question: Question): string {
  return JSON.stringify({ ...question, otherwise: undefined });
}

/** Whether the words of a request fit in a button, whoever presses it. */
function hasRoom(request: Request): boolean {
  const asker = String(2n ** 64n - 1n);
  return fitsInIds({ deed: "show", asker, page: 0, state: "....", request });
}
