import { filtered, firstOf } from "../retrieval/best-first.js";
import type { Evidence } from "../retrieval/evidence.js";
import type { Query } from "../retrieval/query.js";
import { sentencesBestFirst } from "../retrieval/rank-sentences.js";
import type { Answer } from "./answer.js";
import { bearsOut, bearsOutNearly, holdsWords, mayBearOut } from "./bears-out.js";
import type { Gathered } from "./gather.js";
import { notFound } from "./not-found.js";
import { phraseSentences } from "./phrase-sentences.js";
import { lookedThrough } from "./result.js";
import { distinctWithin, withinDates } from "./within-dates.js";

/** How words begin that are a question, and no list of words to look for. */
const ASKING =
  /^(?:who|whom|whose|where|how|why|what|which|is|are|was|were|do|does|did|has|have|can|will)\b/i;

/** How many passages are offered where none is certain. */
const OFFERED = 3;

/**
 * Where something is written: the sentences that bear the words out. Where a number, a place, a
 * person is asked for, those that hold one; others are offered as possibilities.
 */
export async function answerSearch(gathered: Gathered, limit: number): Promise<Answer> {
  const { question, query, passages } = gathered;
  const ranked =
    query.weights.size === 0
      ? phraseSentences(query, passages)
      : sentencesBestFirst(query, passages, "anything", (most) => holdsWords(query, most));
  const answers = query.expected
    ? answersAsked
    : ASKING.test(question.words)
      ? bearsOut
      : holdsWords;
  // what is outside the dates, or no answer to what is expected, does not tell how many are to be read
  const isOpen = !question.dates && !query.expected;
  const looked = isOpen ? ranked : [...ranked];
  const fitting = filtered(looked, ({ value }) => answers(query, value));
  const found = withinDates(
    isOpen ? firstOf(fitting, lookedThrough(limit)) : [...fitting],
    question.dates,
  );
  const [first, ...rest] = distinctWithin(found, question.dates, limit);
  if (first) return { kind: "found", question, results: [first, ...rest] };
  const near = query.expected
    ? [...looked].filter(({ value }) => bearsOut(query, value) && mayBearOut(query, value))
    : [];
  const [possible, ...more] = distinctWithin(
    withinDates(near, question.dates),
    question.dates,
    OFFERED,
  );
  return possible
    ? { kind: "uncertain", question, results: [possible, ...more] }
    : notFound(gathered);
}

/** Kinds of which one in a sentence may be anything's: a number says little of what it counts. */
const EXACTING: ReadonlySet<string> = new Set(["number", "money", "measure", "size", "age"]);

/** Whether the evidence holds words of the kind that is asked for, and they are about what is asked. */
function answersAsked(query: Query, evidence: Evidence): boolean {
  const held = evidence.features.expected ?? 0;
  if (held === 1) return bearsOut(query, evidence) || bearsOutNearly(query, evidence);
  return held > 0 && !EXACTING.has(query.expected ?? "") && bearsOut(query, evidence);
}
