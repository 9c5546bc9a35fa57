import type { Answer } from "../answer/answer.js";
import { alternativesTo, answerQuestion } from "../answer/answer-question.js";
import { answerTimeline } from "../answer/answer-timeline.js";
import { gather } from "../answer/gather.js";
import { layoutOf } from "../answer/layout.js";
import { peopleMeant } from "../answer/person.js";
import type { ArchiveKeys } from "../archive/archive-keys.js";
import type { Question } from "../question/question.js";
import type { QuotedPerson } from "../quotation/quoted-person.js";
import type { Library } from "../retrieval/library.js";
import { alternativeOffers } from "./alternative-offers.js";
import { articleNamed } from "./article-value.js";
import { inOrder } from "./in-order.js";
import { offersOn, resultsOffer } from "./offers.js";
import { askedFreely, askedQuestion } from "./question-of.js";
import { type Outcome, plainReply, type Reply } from "./reply.js";
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
  const question = await withArticleOf(asked, keys);
  if (request.isCounted) {
    const counted = await answerCounted(question, library);
    return { ...counted, offers: [resultsOffer(request)] };
  }
  const found = await answerOf(question, request, library);
  const read = (next: Request) => {
    const other = next.kind === "ask" ? askedFreely(next) : askedQuestion(next);
    const isSame = other?.article !== undefined && other.article === asked.article;
    return isSame ? { ...other, article: question.article } : other;
  };
  const { answer: rest, offers } = alternativeOffers(found, request, read);
  const answer = await readable(sorted(rest, request), library);
  const kind = request.kind === "timeline" ? "timeline" : question.kind;
  const shown = request.showsClosest ? answer : withoutClosest(answer);
  return {
    ...plainReply(kind, outcomeOf(answer), layoutOf(shown, showReading)),
    offers: [...offers, ...(await offersOn(answer, request, library))],
    people: await peopleToChoose(question, request, library),
  };
}

/** How many answers there are, by year and by person, in the place of the answers. */
async function answerCounted(question: Question, library: Library): Promise<Reply> {
  const counting: Question = { ...question, kind: "how-often", otherwise: undefined };
  const counted = await readable(await answerQuestion(counting, library, MOST_RESULTS), library);
  const answer: Answer =
    counted.kind === "not-found" ? { kind: "unclear", hint: NOT_COUNTED } : counted;
  return plainReply("how-often", outcomeOf(answer), layoutOf(answer, false));
}

const NOT_COUNTED = "I cannot count these: none of them has all the words asked for.";

async function withArticleOf(question: Question, keys: ArchiveKeys): Promise<Question> {
  const { article } = question;
  if (article === undefined) return question;
  return { ...question, article: await articleNamed(article, keys) };
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
async function readable(answer: Answer, library: Library): Promise<Answer> {
  if (!("question" in answer) || !answer.question.speaker?.startsWith("#")) return answer;
  const id = answer.question.speaker.slice(1);
  const speaker = (await library.person(id))?.name ?? id;
  return { ...answer, question: { ...answer.question, speaker } };
}

function withoutClosest(answer: Answer): Answer {
  return answer.kind === "not-found" ? { ...answer, closest: [] } : answer;
}

function outcomeOf({ kind }: Answer): Outcome {
  return kind === "mentions" ? "found" : kind;
}

/** Those whom the name in the question may mean, where it is not one alone. */
async function peopleToChoose(
  { speaker }: Question,
  { overrule }: Request,
  library: Library,
): Promise<readonly QuotedPerson[]> {
  if (speaker === undefined || typeof overrule.speaker === "object") return [];
  const people = await peopleMeant(speaker, library);
  return people.length > 1 ? people : [];
}
