import type { Answer } from "../answer/answer.js";
import { counted, shortened } from "../answer/words.js";
import type { Question } from "../question/question.js";
import { askedFreely, askedQuestion } from "./question-of.js";
import type { Offer } from "./reply.js";
import type { Overrule, Request } from "./request.js";

/** A filter that an asker can take off again. */
interface Filter {
  readonly isSet: (question: Question) => boolean;
  readonly drop: Partial<Overrule>;
  readonly label: (question: Question) => string;
}

const FILTERS: readonly Filter[] = [
  {
    isSet: ({ kind, speaker }) => speaker !== undefined && kind !== "what-did",
    drop: { speaker: "dropped" },
    label: () => "Whoever said it",
  },
  {
    isSet: ({ article }) => article !== undefined,
    drop: { article: "dropped" },
    label: () => "In all articles",
  },
  {
    isSet: ({ dates }) => dates !== undefined,
    drop: { dates: "dropped" },
    label: () => "Of any date",
  },
];

/**
 * Where nothing was found: the filters without which there would be something, each as a button that
 * says how much. Where something was found through a button's filter: the way back.
 *
 * @param ask Answers a question, to see whether it is worth offering.
 */
export async function dropOffers(
  answer: Answer,
  question: Question,
  request: Request,
  ask: (question: Question) => Promise<Answer>,
): Promise<readonly Offer[]> {
  if (answer.kind === "found" && typeof request.overrule.speaker === "object") {
    const label = request.kind === "people" ? "Back" : "All speakers";
    if (request.kind === "what-did") return [];
    return [{ label, request: withOverrule(request, { speaker: "as asked" }) }];
  }
  if (answer.kind !== "not-found") return [];
  const offers = FILTERS.filter(({ isSet }) => isSet(question)).map(
    async ({ drop, label }): Promise<readonly Offer[]> => {
      const next = withOverrule(request, drop);
      const read = next.kind === "ask" ? askedFreely(next) : askedQuestion(next);
      const without = read && (await ask(read));
      if (without?.kind !== "found") return [];
      const count = counted(without.results.length, "result");
      return [{ label: shortened(`${label(question)}: ${count}`, 80), request: next }];
    },
  );
  return (await Promise.all(offers)).flat();
}

function withOverrule(request: Request, drop: Partial<Overrule>): Request {
  return { ...request, overrule: { ...request.overrule, ...drop } };
}
