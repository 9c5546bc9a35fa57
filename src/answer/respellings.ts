import type { Question } from "../question/question.js";
import { foldedName } from "../quotation/person-name.js";
import type { Library } from "../retrieval/library.js";
import { buildQuery } from "../retrieval/query.js";
import { termOf } from "../text/term.js";
import { findTokens } from "../text/token.js";
import type { Variant } from "./alternatives.js";
import { peopleMeant } from "./person.js";
import { shortened } from "./words.js";

/** How many people are offered for a name that nobody has. */
const OFFERED = 3;

/**
 * `question` as it may have been meant: with a speaker whom the articles quote, and with words that
 * they have, for those that stand nowhere. None of them is known to have an answer.
 */
export async function respellingsOf(question: Question, library: Library): Promise<Variant[]> {
  const { speaker } = question;
  const isUnknown = speaker !== undefined && (await peopleMeant(speaker, library)).length === 0;
  if (isUnknown) return peopleLike(question, speaker, library);
  return wordsLike(question, library);
}

async function peopleLike(question: Question, typed: string, library: Library): Promise<Variant[]> {
  const people = await library.peopleLike(foldedName(typed), OFFERED);
  return people.map(({ name }) => ({
    question: { ...question, speaker: name },
    change: `Did you mean ${shortened(name, 60)}?`,
    respelled: [{ from: typed, to: name }],
  }));
}

/** The question with each word that stands nowhere replaced; none where one has nothing near it. */
async function wordsLike(question: Question, library: Library): Promise<Variant[]> {
  const { words } = question;
  const unknown = new Set((await buildQuery(question, library)).unknown);
  const missing = findTokens(words)
    .map(({ start, end }) => words.slice(start, end))
    .filter((word) => unknown.has(termOf(word)));
  const near = await Promise.all(missing.map((word) => library.nearWords(word)));
  if (missing.length === 0 || near.some((each) => each.length === 0)) return [];
  const [only = []] = near;
  const choices =
    missing.length === 1 ? only.map((word) => [word]) : [near.map(([first = ""]) => first)];
  return choices.map((chosen) => {
    const replaced = (text: string) =>
      missing.reduce((sum, word, i) => sum.replaceAll(word, chosen[i] ?? word), text);
    return {
      question: { ...question, words: replaced(words), phrases: question.phrases.map(replaced) },
      change: `Did you mean ${chosen.map((word) => `“${shortened(word, 60)}”`).join(", ")}?`,
      respelled: missing.map((from, i) => ({ from, to: chosen[i] ?? from })),
    };
  });
}
