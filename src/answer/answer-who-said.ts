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

/**
 * Who said it: the quotations that bear the words out, exact wording first. Where the question
 * names a speaker, only that speaker's; the same words of somebody else are close, and no answer.
 */
export async function answerWhoSaid(gathered: Gathered, limit: number): Promise<Answer> {
  const { question, query, library } = gathered;
  const ranked = rankQuotations(
    query,
    gathered.passages.map(({ value }) => value),
  ).filter(({ value }) => bearsOut(query, value) && value.quotation?.act === "speech");
  if (question.speaker === undefined) return found(gathered, exactFirst(ranked), limit);

  const people = await peopleMeant(question.speaker, library);
  const theirs = (await Promise.all(people.map(({ id }) => library.quotationsBy(id)))).flat();
  const places = new Set(theirs.map(placeOf));
  const own = ranked.filter(({ value: { annotated, quotation } }) =>
    quotation ? places.has(placeOf({ annotated, quotation })) : false,
  );
  if (own.length > 0) return found(gathered, exactFirst(own), limit);
  return notFound(gathered, [notSaidBy(question.speaker, people)], distinct(ranked, limit));
}

/** What tells a quotation from every other, whichever engine it comes from. */
function placeOf({ annotated, quotation }: LocatedQuotation): string {
  return `${annotated.article.id}#${quotation.contents[0].start}`;
}

async function found(
  gathered: Gathered,
  ranked: readonly Scored<Evidence>[],
  limit: number,
): Promise<Answer> {
  const [first, ...rest] = distinct(ranked, limit);
  if (!first) return notFound(gathered);
  return { kind: "found", question: gathered.question, results: [first, ...rest] };
}

/** Where the words stand exactly as asked for, paraphrases of them only distract. */
function exactFirst(ranked: readonly Scored<Evidence>[]): readonly Scored<Evidence>[] {
  const exact = ranked.filter(({ value }) => value.exact);
  return exact.length > 0 ? exact : ranked;
}
