import type { QuestionKind } from "../question/question.js";
import { isDenial } from "../quotation/denial.js";
import { coverageOf } from "../retrieval/coverage.js";
import type { Evidence } from "../retrieval/evidence.js";
import type { Query } from "../retrieval/query.js";
import { rankQuotationsInSteps } from "../retrieval/rank-quotations.js";
import { rankSentencesInSteps } from "../retrieval/rank-sentences.js";
import type { Scored } from "../retrieval/scored.js";
import { flatMapInSteps } from "../text/in-steps.js";
import { renamingsOf } from "./also-searched.js";
import type { Answer, DatedResult } from "./answer.js";
import { bearsOut } from "./bears-out.js";
import { ALL_PASSAGES, type Gathered, gather } from "./gather.js";
import { isDated, type Mention, mentionsInSteps, whenOf } from "./mention.js";
import { notFound } from "./not-found.js";
import { notSaidBy } from "./person.js";
import { resultOf } from "./result.js";
import { saidBy } from "./said-by.js";
import { tallyOf } from "./tally.js";
import { withinDates } from "./within-dates.js";

/**
 * How often something was said or written, by year and by person, and what was first and last.
 * What has no known date is counted, and can be neither.
 */
export async function answerMentions(gathered: Gathered, limit: number): Promise<Answer> {
  const { question, library } = gathered;
  const renamed = await renamingsOf(question, library);
  const all = await Promise.all(
    [question, ...renamed.map((other) => other.question)].map(async (asked) =>
      mentioning(asked === question ? gathered : await gather(asked, library, ALL_PASSAGES)),
    ),
  );
  const hints = all[0]?.hints ?? [];
  const ranked = eachOnce(all.flatMap((each) => each.ranked));
  const also = renamed.length > 0 ? { also: renamed.map(({ name }) => name) } : {};
  const { inside, undated } = withinDates(ranked, question.dates);
  const mentions = await library.inTurns(mentionsInSteps([...inside, ...undated]));
  const perhapsNot = new Set(undated.map(({ value }) => value));
  const shown = chosen(question.kind, mentions)
    .slice(0, limit)
    .map((mention): DatedResult => {
      const isSure = !perhapsNot.has(mention.evidence.value);
      return {
        ...resultOf(mention.evidence),
        perhapsNot: isSure ? undefined : question.dates?.words,
        when: whenOf(mention),
      };
    });
  const [first, ...rest] = shown;
  if (!first) return { ...(await notFound(gathered, hints)), ...also };
  const isPart = all.some((each) => each.isPart);
  const tally = await tallyOf(mentions, library, isPart);
  return { kind: "mentions", question, tally, results: [first, ...rest], ...also };
}

/** Evidence that more than one name has found, once. */
function eachOnce(ranked: readonly Scored<Evidence>[]): Scored<Evidence>[] {
  const seen = new Set<string>();
  return ranked.filter(({ value: { annotated, span, quotation } }) => {
    const start = quotation?.contents[0].start ?? span.start;
    return seen.size < seen.add(`${annotated.article.id}#${start}`).size;
  });
}

/** How many are shown in the order of time, where it is the first or the latest that is asked for. */
const SHOWN = 3;

/** What is shown of `mentions`, which are in the order of time: of the undated ones, only where all are. */
function chosen(kind: QuestionKind, mentions: readonly Mention[]): readonly Mention[] {
  const dated = mentions.filter(isDated);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return oneOfEachArticle(mentions).slice(0, SHOWN);
  if (kind === "first") return oneOfEachArticle(dated).slice(0, SHOWN);
  if (kind === "latest") return oneOfEachArticle(dated.toReversed()).slice(0, SHOWN);
  return first === last ? [first] : [first, last];
}

/** The first of `mentions` in each article. */
function oneOfEachArticle(mentions: readonly Mention[]): readonly Mention[] {
  const seen = new Set<string>();
  return mentions.filter(
    ({ evidence }) => seen.size < seen.add(evidence.value.annotated.article.id).size,
  );
}

/** What mentions a question's words, in no order of time. */
interface Mentioning {
  readonly ranked: readonly Scored<Evidence>[];
  /** Why there is none. */
  readonly hints: readonly string[];
  /** Whether there is more. */
  readonly isPart: boolean;
}

async function mentioning(gathered: Gathered): Promise<Mentioning> {
  const { question, query, library, passages, isPart } = gathered;
  const { speaker, spoken, denied } = question;
  const isAsked = ({ value: { annotated, quotation } }: Scored<Evidence>) =>
    quotation?.act === "speech" && isDenial(annotated.article.text, quotation) === denied;
  if (speaker !== undefined) {
    const { people, ranked, isPart: isPartOfTheirs } = await saidBy(gathered, speaker);
    const hints = [notSaidBy(speaker, people)];
    return { ranked: ranked.filter(isAsked), hints, isPart: isPartOfTheirs };
  }
  if (spoken) {
    const quoted = await library.inTurns(
      rankQuotationsInSteps(
        query,
        passages.map(({ value }) => value),
        (most) => bearsOut(query, most),
      ),
    );
    return {
      ranked: quoted.filter((each) => bearsOut(query, each.value) && isAsked(each)),
      ...{ hints: [], isPart },
    };
  }
  const written = await library.inTurns(
    rankSentencesInSteps(query, passages, "anything", ({ coverage }) => coverage >= 1),
  );
  const ranked = await library.inTurns(
    flatMapInSteps(written, (each) => (hasAllWords(query, each.value) ? [each] : [])),
  );
  return { ranked, hints: [], isPart };
}

function hasAllWords(query: Query, { annotated, span }: Evidence): boolean {
  return coverageOf(query, annotated.tokens, [span]).terms.size === query.weights.size;
}
