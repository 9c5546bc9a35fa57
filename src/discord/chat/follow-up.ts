import { peopleMeant } from "../../answer/person.js";
import { parseQuestion } from "../../question/parse-question.js";
import type { Question } from "../../question/question.js";
import type { Library } from "../../retrieval/library.js";
import { withoutEnd } from "../../text/without-end.js";
import { askedFreely } from "../question-of.js";
import { type Request, requestFor } from "../request.js";
import type { Remembered } from "./memory.js";

/** Words after which the same question is meant, but for what they name. */
const ABOUT =
  /^(?:and(?: (?:what|how) about)?|what about|how about|or)\s+(?<rest>\S.{0,200}?)[?!.\s]*$/i;

const MORE = /^(?:show (?:me )?)?(?:more|next|go on|continue)(?: (?:results|please))?[?!.\s]*$/i;

const WHO_ELSE = /^(?:and )?(?:who|anyone|anybody) else(?: said (?:that|it|this|so))?[?!.\s]*$/i;

const IN_TIME =
  /^(?:in|since|before|after|until|during)\s+(?:(?:early|late|mid) )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+)?\d{4}$/i;

/**
 * What `text` asks where it goes on from the last question: "more", "who else?", "and in 2019?",
 * "what about Hussein?". Undefined where it stands for itself.
 */
export async function followUp(
  text: string,
  last: Remembered,
  library: Library,
): Promise<Remembered | undefined> {
  const { request, page } = last;
  if (MORE.test(text)) return { ...last, page: page + 1 };
  if (WHO_ELSE.test(text)) return whoElse(last);
  const rest = ABOUT.exec(text)?.groups?.rest;
  if (rest === undefined) return undefined;
  if (IN_TIME.test(rest)) return first({ ...request, text: `${bare(request.text)} ${rest}` });
  const question = askedFreely(request);
  if (!question || standsForItself(rest)) return undefined;
  return first(await changed(request, question, rest, library));
}

function first(request: Request): Remembered {
  return { request, page: 0 };
}

/** Without the mark at the end, behind which nothing can be added. */
function bare(text: string): string {
  return withoutEnd(text, /[?!.\s]/);
}

function standsForItself(rest: string): boolean {
  const question = parseQuestion(rest);
  return question !== undefined && question.kind !== "search";
}

/** Whoever else said it: without the speaker who was asked for, or else what comes after. */
function whoElse(last: Remembered): Remembered {
  const { request, page } = last;
  const speaker = askedFreely(request)?.speaker;
  if (speaker === undefined) return { ...last, page: page + 1 };
  return first({ ...request, overrule: { ...request.overrule, speaker: "dropped" } });
}

/** The question with another person in it, or with another topic. */
async function changed(
  request: Request,
  question: Question,
  rest: string,
  library: Library,
): Promise<Request> {
  const people = await peopleMeant(rest, library);
  const isAboutPeople = question.kind === "who-said" || question.kind === "what-did";
  if (people.length > 0 && isAboutPeople) {
    const overrule = { ...request.overrule, speaker: "as asked" } as const;
    return { ...request, kind: "ask", text: saidBy(rest, question), overrule };
  }
  return requestFor("ask", AGAIN[question.kind](rest, question));
}

/** What else somebody said of the same, where the question was confined as well. */
function saidBy(name: string, { words, article, dates }: Question): string {
  const about = words === "" ? [] : ["about", words];
  const within = article === undefined ? [] : [`in:"${article}"`];
  return ["what did", name, "say", ...about, ...within, dates?.words ?? ""].join(" ").trim();
}

/** How the same kind of question is asked about something else. */
const AGAIN: Readonly<Record<Question["kind"], (rest: string, last: Question) => string>> = {
  "who-said": (rest) => `who said ${rest}`,
  "what-did": (rest, { speaker }) => `what did ${speaker ?? "anyone"} say about ${rest}`,
  "when-did": (rest) => `when did ${rest}`,
  search: (rest) => rest,
  first: (rest) => `when was ${rest} first mentioned`,
  latest: (rest) => `the latest on ${rest}`,
  "how-often": (rest) => `how often was ${rest} mentioned`,
};
