import { isEmpty } from "../question/date-scope.js";
import type { Question, QuestionKind } from "../question/question.js";
import type { Library } from "../retrieval/library.js";
import { findSentences } from "../text/sentence.js";
import { overlap, textOf } from "../text/span.js";
import { termsOf } from "../text/term.js";
import { renamingsOf, withRenamed } from "./also-searched.js";
import { MOST_COUNTED, variantsOf } from "./alternatives.js";
import type { Alternative, Answer, Result } from "./answer.js";
import { answerMentions } from "./answer-mentions.js";
import { answerSearch } from "./answer-search.js";
import { answerWhatDid } from "./answer-what-did.js";
import { answerWhenDid } from "./answer-when-did.js";
import { answerWhoSaid } from "./answer-who-said.js";
import { ALL_PASSAGES, type Gathered, gather } from "./gather.js";
import { notFound } from "./not-found.js";
import { respellingsOf } from "./respellings.js";
import { shortened } from "./words.js";

const ANSWERERS: Readonly<
  Record<QuestionKind, (gathered: Gathered, limit: number) => Promise<Answer>>
> = {
  "who-said": answerWhoSaid,
  "what-did": answerWhatDid,
  "when-did": answerWhenDid,
  search: answerSearch,
  first: answerMentions,
  latest: answerMentions,
  "how-often": answerMentions,
};

/**
 * Answers `question` from `library` alone, with at most `limit` results, best first. Where there is
 * none, the answer offers what is found without one of the question's filters.
 */
export async function answerQuestion(
  question: Question,
  library: Library,
  limit = 10,
): Promise<Answer> {
  const hint = hintOn(question);
  if (hint !== undefined) return { kind: "unclear", hint };
  const answer = await answerByAnyName(question, library, limit);
  const mentions = await mentionsInstead(question, answer, library, limit);
  if (mentions) return mentions;
  if (answer.kind !== "not-found") return answer;
  const ask = (variant: Question) => answerAsked(variant, library, MOST_COUNTED);
  return { ...answer, alternatives: await alternativesTo(question, library, ask) };
}

/** The answer to `question`, other names of what it names searched for as well. */
async function answerByAnyName(
  question: Question,
  library: Library,
  limit: number,
): Promise<Answer> {
  const answer = await answerAsked(question, library, limit);
  const renamed = isCounted(question) ? [] : await renamingsOf(question, library);
  if (renamed.length === 0) return answer;
  const others = await Promise.all(
    renamed.map(async ({ question: other, name }) => ({
      answer: await answerAsked(other, library, limit),
      name,
    })),
  );
  return withRenamed(answer, others, limit);
}

/** What has to be said before anything can be looked for. */
function hintOn({ unread, dates }: Question): string | undefined {
  if (unread !== undefined) {
    return `I could not read “${shortened(unread, 60)}”. Try 2021, March 2021, 2021-03-05 or before 2020.`;
  }
  return dates && isEmpty(dates)
    ? `No day is of all these: ${shortened(dates.words, 100)}.`
    : undefined;
}

async function answerAsked(question: Question, library: Library, limit: number): Promise<Answer> {
  const gathered = await gather(question, library, isCounted(question) ? ALL_PASSAGES : undefined);
  if (gathered.articles?.size === 0) {
    return notFound(gathered, [`No article is called “${question.article}”. See /articles.`]);
  }
  if (gathered.query.weights.size === 0 && !needsNoWords(question)) {
    return { kind: "unclear", hint: "Give me at least one word that matters." };
  }
  return ANSWERERS[question.kind](gathered, limit);
}

/** Where no sentence tells when just this was first mentioned, the first of the mentions. */
async function mentionsInstead(
  { otherwise }: Question,
  told: Answer,
  library: Library,
  limit: number,
): Promise<Answer | undefined> {
  if (!otherwise || !isCounted(otherwise)) return undefined;
  if (told.kind === "found" && tellsOf(told.results[0], otherwise.words)) return undefined;
  const answer = await answerAsked(otherwise, library, limit);
  return answer.kind === "mentions" ? answer : undefined;
}

/** Whether the sentence that gives the date has all of `words`. */
function tellsOf({ excerpt, date }: Result, words: string): boolean {
  if (!excerpt || !date) return false;
  const { text } = excerpt.article;
  const sentence = findSentences(text, excerpt.span).find((span) => overlap(span, date.timex.span));
  const terms = new Set(sentence ? termsOf(textOf(text, sentence)) : []);
  return termsOf(words).every((term) => terms.has(term));
}

function isCounted({ kind }: Question): boolean {
  return kind === "first" || kind === "latest" || kind === "how-often";
}

/** Whether it can be answered by all that somebody said, or by words that are looked for letter by letter. */
function needsNoWords(question: Question): boolean {
  const { kind, speaker, phrases } = question;
  return (
    phrases.length > 0 || (speaker !== undefined && (kind === "what-did" || isCounted(question)))
  );
}

/**
 * Questions near `question` that have an answer, as `ask` gives it: without a filter, in another
 * reading, in another spelling.
 */
export async function alternativesTo(
  question: Question,
  library: Library,
  ask: (question: Question) => Promise<Answer>,
): Promise<Alternative[]> {
  const found: Alternative[] = [];
  for (const variant of [...variantsOf(question), ...(await respellingsOf(question, library))]) {
    const answer = await ask(variant.question);
    if (answer.kind === "found") found.push({ ...variant, results: answer.results.length });
    if (answer.kind === "mentions") found.push({ ...variant, results: answer.tally.total });
  }
  return found;
}
