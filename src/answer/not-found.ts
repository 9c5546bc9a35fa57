import { filtered, firstOf } from "../retrieval/best-first.js";
import type { Most } from "../retrieval/most.js";
import { sentencesBestFirst } from "../retrieval/rank-sentences.js";
import { foldedForm, termOf } from "../text/term.js";
import { findTokens } from "../text/token.js";
import type { NotFound, Result } from "./answer.js";
import type { Gathered } from "./gather.js";
import { distinct, lookedThrough } from "./result.js";

/** How many of the nearest passages are offered. */
const CLOSEST = 2;

/** Below this share of the question's weight a passage is no help, but noise. */
const NEAR = 0.3;

const isNear = ({ coverage }: Most) => coverage >= NEAR;

/**
 * "Not found", with what may help: the words that stand nowhere, and the nearest passages.
 *
 * @param hints What is known already of why nothing was found.
 * @param near What came nearest, where the caller knows better than a search for the words.
 */
export async function notFound(
  gathered: Gathered,
  hints: readonly string[] = [],
  near?: readonly Result[],
): Promise<NotFound> {
  const { question, library, query, passages } = gathered;
  const { articles } = await library.counts();
  const closest =
    near ??
    distinct(
      firstOf(
        filtered(sentencesBestFirst(query, passages, "anything", isNear), ({ value }) =>
          isNear(value),
        ),
        lookedThrough(CLOSEST),
      ),
      CLOSEST,
    );
  return {
    kind: "not-found",
    question,
    searched: gathered.articles?.size ?? articles,
    hints: [...hints, ...unknownWords(question.words, new Set(query.unknown))],
    closest: closest.slice(0, CLOSEST),
    alternatives: [],
  };
}

/** One hint that names the words of the question that the archive does not have. */
function unknownWords(words: string, unknown: ReadonlySet<string>): string[] {
  const missing = findTokens(words)
    .map(({ start, end }) => words.slice(start, end))
    .filter((word) => unknown.has(termOf(word)));
  const named = [...new Map(missing.map((word) => [foldedForm(word), `“${word}”`])).values()];
  if (named.length === 0) return [];
  return [`No article has the ${named.length === 1 ? "word" : "words"} ${named.join(", ")}.`];
}
