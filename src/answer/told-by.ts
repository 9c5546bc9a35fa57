import type { Evidence } from "../retrieval/evidence.js";
import { extentOf } from "../retrieval/rank-quotations.js";
import { overlap } from "../text/span.js";
import type { Gathered } from "./gather.js";
import { peopleMeant } from "./person.js";

/** Tells what whoever the question names as its speaker is quoted with; everything where it names nobody. */
export async function toldBy({
  question,
  library,
  passages,
}: Gathered): Promise<(evidence: Evidence) => boolean> {
  if (question.speaker === undefined) return () => true;
  const people = await peopleMeant(question.speaker, library);
  const articles = new Set(passages.map(({ value }) => value.annotated.article.id));
  const located = await library.quotationsBy(
    people.map(({ id }) => id),
    { articles },
  );
  return ({ annotated, span }) =>
    located.some(
      (each) =>
        each.annotated.article.id === annotated.article.id &&
        overlap(extentOf(each.quotation), span),
    );
}
