import type { Question } from "../question/question.js";
import { isDenial } from "../quotation/denial.js";
import type { Evidence } from "../retrieval/evidence.js";
import type { LocatedQuotation } from "../retrieval/library.js";
import { rankQuotations } from "../retrieval/rank-quotations.js";
import type { Scored } from "../retrieval/scored.js";
import type { Answer } from "./answer.js";
import { bearsOut } from "./bears-out.js";
import type { Gathered } from "./gather.js";
import { notFound } from "./not-found.js";
import { notSaidBy, peopleMeant } from "./person.js";
import { distinct } from "./result.js";
import { distinctWithin, OTHER_DAYS, withinDates } from "./within-dates.js";

/**
 * Who said it: the quotations that bear the words out, exact wording first. Where the question
 * names a speaker, only that speaker's; the same words of somebody else are close, and no answer.
 */
export async function answerWhoSaid(gathered: Gathered, limit: number): Promise<Answer> {
  const { question, query, passages } = gathered;
  const borneOut = rankQuotations(
    query,
    passages.map(({ value }) => value),
    (most) => bearsOut(query, most),
  ).filter(({ value }) => bearsOut(query, value) && value.quotation?.act === "speech");
  const ranked = borneOut.filter(({ value }) => isAskedFor(question, value));
  const { own, reason } = await ofSpeaker(gathered, ranked);
  const { inside, undated } = withinDates(own, question.dates);
  const parted = { inside: exactFirst(inside), undated: exactFirst(undated) };
  const [first, ...rest] = distinctWithin(parted, question.dates, limit);
  if (first) return { kind: "found", question, results: [first, ...rest] };

  const opposite = borneOut.filter(({ value }) => !isAskedFor(question, value));
  const hints = [
    ...reason,
    ...(own.length > 0 ? [OTHER_DAYS] : []),
    ...(opposite.length > 0 ? [question.denied ? OPPOSITE.denied : OPPOSITE.said] : []),
  ];
  const near = distinct([...opposite, ...ranked], limit);
  return notFound(gathered, hints, near.length > 0 ? near : undefined);
}

const OPPOSITE = {
  said: "It stands there as denied or ruled out.",
  denied: "It stands there as said, not as denied.",
} as const;

/** Those of `ranked` that are the words of the speaker asked for, and why there are none. */
async function ofSpeaker(
  { question, library }: Gathered,
  ranked: readonly Scored<Evidence>[],
): Promise<{ own: readonly Scored<Evidence>[]; reason: readonly string[] }> {
  if (question.speaker === undefined) return { own: ranked, reason: [] };
  const people = await peopleMeant(question.speaker, library);
  const articles = new Set(ranked.map(({ value }) => value.annotated.article.id));
  const theirs = await library.quotationsBy(
    people.map(({ id }) => id),
    { articles },
  );
  const places = new Set(theirs.map(placeOf));
  const own = ranked.filter(({ value: { annotated, quotation } }) =>
    quotation ? places.has(placeOf({ annotated, quotation })) : false,
  );
  return { own, reason: own.length > 0 ? [] : [notSaidBy(question.speaker, people)] };
}

/** Whether it is speech, and said or denied as the question has it. */
function isAskedFor({ denied }: Question, { annotated, quotation }: Evidence): boolean {
  return quotation?.act === "speech" && isDenial(annotated.article.text, quotation) === denied;
}

/** What tells a quotation from every other, whichever engine it comes from. */
function placeOf({ annotated, quotation }: LocatedQuotation): string {
  return `${annotated.article.id}#${quotation.contents[0].start}`;
}

/** Where the words stand exactly as asked for, paraphrases of them only distract. */
function exactFirst(ranked: readonly Scored<Evidence>[]): readonly Scored<Evidence>[] {
  const exact = ranked.filter(({ value }) => value.exact);
  return exact.length > 0 ? exact : ranked;
}
