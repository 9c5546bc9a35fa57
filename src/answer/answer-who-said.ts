import type { Evidence } from "../retrieval/evidence.js";
import { rankQuotations } from "../retrieval/rank-quotations.js";
import type { Scored } from "../retrieval/scored.js";
import type { Answer } from "./answer.js";
import { bearsOut } from "./bears-out.js";
import type { Gathered } from "./gather.js";
import { notFound } from "./not-found.js";
import { namesMeant } from "./person.js";
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

  const names = new Set(await namesMeant(question.speaker, library));
  const own = ranked.filter(({ value }) => names.has(value.quotation?.speaker.name ?? ""));
  if (own.length > 0) return found(gathered, exactFirst(own), limit);
  return notFound(gathered, [reasonWithout(question.speaker, names)], distinct(ranked, limit));
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

/** Why a question that names `speaker` has no answer. */
function reasonWithout(speaker: string, names: ReadonlySet<string>): string {
  return names.size === 0
    ? `No article quotes anyone called “${speaker}”.`
    : `No article has ${[...names].join(" or ")} saying this.`;
}
