import type { Answer, Result } from "../answer/answer.js";
import { alternativesTo, answerQuestion } from "../answer/answer-question.js";
import { answerTimeline } from "../answer/answer-timeline.js";
import { gather } from "../answer/gather.js";
import { layoutOf } from "../answer/layout.js";
import { peopleMeant } from "../answer/person.js";
import { shortened } from "../answer/words.js";
import { dctOf } from "../corpus/article.js";
import type { Question } from "../question/question.js";
import type { Person } from "../quotation/people.js";
import type { Library } from "../retrieval/library.js";
import { alternativeOffers } from "./alternative-offers.js";
import type { ArticleKeys } from "./article-keys.js";
import { articleNamed } from "./article-value.js";
import { inOrder } from "./in-order.js";
import { askedFreely, askedQuestion } from "./question-of.js";
import { type Offer, type Outcome, plainReply, RESULTS_A_PAGE, type Reply } from "./reply.js";
import type { Request } from "./request.js";
import type { Shelf } from "./shelf.js";
import { welcome } from "./welcome.js";

/** The most results that are looked for and can be paged through. */
const MOST_RESULTS = 30;

/** Answers a question in plain words, and shows how it was read. */
export async function answerFreely(request: Request, shelf: Shelf): Promise<Reply> {
  const question = askedFreely(request);
  return question
    ? answerParsed(question, request, shelf, true)
    : plainReply("welcome", "told", await welcome(shelf.library));
}

/** Answers what a command asks for. */
export async function answerKind(request: Request, shelf: Shelf): Promise<Reply> {
  return answerParsed(askedQuestion(request), request, shelf, false);
}

async function answerParsed(
  asked: Question,
  request: Request,
  shelf: Shelf,
  showReading: boolean,
): Promise<Reply> {
  const { library, keys } = shelf;
  const question = withArticleOf(asked, keys);
  const found = await answerOf(question, request, library);
  const read = (next: Request) => {
    const other = next.kind === "ask" ? askedFreely(next) : askedQuestion(next);
    return other && withArticleOf(other, keys);
  };
  const { answer: rest, offers } = alternativeOffers(found, request, read);
  const answer = readable(sorted(rest, request), await library.people());
  const kind = request.kind === "timeline" ? "timeline" : question.kind;
  const shown = request.showsClosest ? answer : withoutClosest(answer);
  return {
    ...plainReply(kind, outcomeOf(answer), layoutOf(shown, showReading)),
    offers: [
      ...onlyOffers(answer, request, await library.people()),
      ...orderOffers(answer, request),
      ...offers,
      ...backOffer(answer, request),
      ...closestOffer(answer, request),
    ],
    people: await peopleToChoose(question, request, library),
  };
}

function withArticleOf(question: Question, keys: ArticleKeys): Question {
  const { article } = question;
  return article === undefined ? question : { ...question, article: articleNamed(article, keys) };
}

async function answerOf(question: Question, { kind }: Request, library: Library): Promise<Answer> {
  if (kind !== "timeline") return answerQuestion(question, library, MOST_RESULTS);
  const answer = await timelineOf(question, library);
  if (answer?.kind !== "not-found") return answer ?? answerQuestion(question, library);
  const ask = async (next: Question) => (await timelineOf(next, library)) ?? answer;
  return { ...answer, alternatives: await alternativesTo(question, library, ask) };
}

/** Undefined where the question cannot be put as it is. */
async function timelineOf(question: Question, library: Library): Promise<Answer | undefined> {
  const gathered = await gather(question, library);
  const { query, articles } = gathered;
  const isWhole = query.weights.size > 0 && articles?.size !== 0;
  return isWhole ? answerTimeline(gathered, MOST_RESULTS) : undefined;
}

function sorted(answer: Answer, { order }: Request): Answer {
  if (answer.kind !== "found") return answer;
  const [first, ...rest] = inOrder(answer.results, order, ({ citation }) => citation.article);
  return first ? { ...answer, results: [first, ...rest] } : answer;
}

/** The answer with a person's name in the place of the id that a button carried. */
function readable(answer: Answer, people: readonly Person[]): Answer {
  if (!("question" in answer) || !answer.question.speaker?.startsWith("#")) return answer;
  const id = answer.question.speaker.slice(1);
  const speaker = people.find((person) => person.id === id)?.name ?? id;
  return { ...answer, question: { ...answer.question, speaker } };
}

function withoutClosest(answer: Answer): Answer {
  return answer.kind === "not-found" ? { ...answer, closest: [] } : answer;
}

function outcomeOf({ kind }: Answer): Outcome {
  return kind === "articles" || kind === "mentions" ? "found" : kind;
}

/** One button a speaker among the first results, where there are several to choose from. */
function onlyOffers(answer: Answer, request: Request, people: readonly Person[]): Offer[] {
  if (answer.kind !== "found" || answer.question.speaker || request.kind === "timeline") return [];
  const speakers = answer.results
    .slice(0, RESULTS_A_PAGE)
    .map((result) => personOf(result, people));
  const several = [...new Set(speakers.filter((person) => person !== undefined))];
  const others = answer.results.length > 1;
  return several.slice(0, others ? 2 : 0).map(({ id, name }) => ({
    label: `Only ${shortened(name, 60)}`,
    request: { ...request, overrule: { ...request.overrule, speaker: { person: id } } },
  }));
}

function personOf({ attribution, citation }: Result, people: readonly Person[]) {
  const name = attribution?.speaker.name;
  if (name === undefined) return undefined;
  return people.find(
    ({ spellings, articles }) => articles.includes(citation.article.id) && spellings.includes(name),
  );
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

/** Those whom the name in the question may mean, where it is not one alone. */
async function peopleToChoose(
  { speaker }: Question,
  { overrule }: Request,
  library: Library,
): Promise<readonly Person[]> {
  if (speaker === undefined || typeof overrule.speaker === "object") return [];
  const people = await peopleMeant(speaker, library);
  return people.length > 1 ? people : [];
}
