import type { Answer, Result } from "../answer/answer.js";
import { shortened } from "../answer/words.js";
import { dctOf } from "../corpus/article.js";
import type { Library, NameUse } from "../retrieval/library.js";
import { type Offer, RESULTS_A_PAGE } from "./reply.js";
import type { Request } from "./request.js";

/** What can be asked from an answer on: sharper, in another order, counted, or more of it. */
export async function offersOn(
  answer: Answer,
  request: Request,
  library: Library,
): Promise<Offer[]> {
  return [
    ...(await onlyOffers(answer, request, library)),
    ...orderOffers(answer, request),
    ...backOffer(answer, request),
    ...countOffer(answer, request),
    ...closestOffer(answer, request),
  ];
}

/** The way back from the counts. */
export function resultsOffer(request: Request): Offer {
  return { label: "The results", request: { ...request, isCounted: false } };
}

/** Counts by year and by person, where there is more than one to be counted. */
function countOffer(answer: Answer, request: Request): Offer[] {
  if (answer.kind !== "found" || answer.results.length < 2) return [];
  if (answer.question.kind === "when-did" || request.kind === "timeline") return [];
  return [{ label: "By year and person", request: { ...request, isCounted: true } }];
}

/** One button a speaker among the first results, where there are several to choose from. */
async function onlyOffers(answer: Answer, request: Request, library: Library): Promise<Offer[]> {
  if (answer.kind !== "found" || answer.question.speaker || request.kind === "timeline") return [];
  const uses = answer.results.slice(0, RESULTS_A_PAGE).flatMap(useIn);
  const speakers = (await library.speakersOf(uses)).flatMap((person) => person ?? []);
  const several = [...new Map(speakers.map((person) => [person.id, person])).values()];
  const others = answer.results.length > 1;
  return several.slice(0, others ? 2 : 0).map(({ id, name }) => ({
    label: `Only ${shortened(name, 60)}`,
    request: { ...request, overrule: { ...request.overrule, speaker: { person: id } } },
  }));
}

function useIn({ attribution, citation }: Result): NameUse[] {
  const name = attribution?.speaker.name;
  return name === undefined ? [] : [{ name, article: citation.article.id }];
}

/** Earliest and latest first, where the articles' dates differ. */
function orderOffers(answer: Answer, request: Request): Offer[] {
  if (answer.kind !== "found" || request.kind === "timeline") return [];
  const days = new Set(answer.results.map(({ citation }) => dctOf(citation.article)));
  days.delete(undefined);
  if (days.size < 2) return [];
  const orders = [
    { order: "earliest", label: "Earliest first" },
    { order: "latest", label: "Latest first" },
    { order: "best", label: "Best first" },
  ] as const;
  return orders
    .filter(({ order }) => order !== request.order)
    .map(({ order, label }) => ({ label, request: { ...request, order } }));
}

/** The way back from a button that confined the question to one person. */
function backOffer(answer: Answer, request: Request): Offer[] {
  const { kind, overrule } = request;
  const isConfined = typeof overrule.speaker === "object" && kind !== "what-did";
  if (answer.kind !== "found" || !isConfined) return [];
  const all = { ...request, overrule: { ...overrule, speaker: "as asked" } } as const;
  return [{ label: "All speakers", request: all }];
}

function closestOffer(answer: Answer, request: Request): Offer[] {
  if (answer.kind !== "not-found" || answer.closest.length === 0 || request.showsClosest) return [];
  const label = `Show the closest ${answer.closest.length === 1 ? "passage" : "passages"}`;
  return [{ label, request: { ...request, showsClosest: true } }];
}
