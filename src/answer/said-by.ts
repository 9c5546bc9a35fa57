import type { QuotedPerson } from "../quotation/quoted-person.js";
import type { Evidence } from "../retrieval/evidence.js";
import { weighQuotations } from "../retrieval/rank-quotations.js";
import type { Scored } from "../retrieval/scored.js";
import { bearsOut } from "./bears-out.js";
import type { Gathered } from "./gather.js";
import { peopleMeant } from "./person.js";

/** What a person said in the articles that `gathered` is confined to, and who may be meant by the name. */
export interface SaidBy {
  readonly people: readonly QuotedPerson[];
  /** Best first; all of it where the question has no words. */
  readonly ranked: readonly Scored<Evidence>[];
  /** Whether the person may have said more. */
  readonly isPart: boolean;
}

/** What whoever is called `speaker` said about the question's words. */
export async function saidBy(
  { query, library, articles }: Gathered,
  speaker: string,
): Promise<SaidBy> {
  const people = await peopleMeant(speaker, library);
  const wanted = { terms: query.sought, ...(articles && { articles }) };
  const located = await library.quotationsBy(
    people.map(({ id }) => id),
    wanted,
  );
  const inScope = located.filter(({ quotation }) => quotation.act === "speech");
  const ranked = weighQuotations(query, inScope).filter(
    ({ value }) => query.weights.size === 0 || bearsOut(query, value),
  );
  return { people, ranked, isPart: located.isPart ?? false };
}
