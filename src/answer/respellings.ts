import type { Question } from "../question/question.js";
import { type NameIndex, nameIndexOf, type Spelling } from "../quotation/name-index.js";
import { foldedName } from "../quotation/person-name.js";
import type { Library } from "../retrieval/library.js";
import { buildQuery } from "../retrieval/query.js";
import { editDistance, tolerance } from "../text/edit-distance.js";
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
  const { byWord } = nameIndexOf(await library.people());
  return [...likeByRank(foldedName(typed), byWord).values()]
    .sort((a, b) => a.distance - b.distance || a.rank - b.rank)
    .slice(0, OFFERED)
    .map(({ person: { name } }) => ({
      question: { ...question, speaker: name },
      change: `Did you mean ${shortened(name, 60)}?`,
      respelled: [{ from: typed, to: name }],
    }));
}

/** A spelling, and how far from it what was typed is. */
interface Like extends Spelling {
  readonly distance: number;
}

/** Of everyone who may be meant the nearest spelling, by the place of the person among the people. */
function likeByRank(
  typed: readonly string[],
  byWord: NameIndex["byWord"],
): ReadonlyMap<number, Like> {
  const like = new Map<number, Like>();
  const [first] = typed;
  if (first === undefined) return like;
  for (const [word, spellings] of byWord) {
    if (distanceTo([first], [word]) === undefined) continue;
    for (const spelling of spellings) {
      const distance = distanceTo(typed, spelling.words);
      const known = like.get(spelling.rank)?.distance ?? Number.POSITIVE_INFINITY;
      if (distance !== undefined && distance < known) {
        like.set(spelling.rank, { ...spelling, distance });
      }
    }
  }
  return like;
}

/** How far the words of a name as typed are from those of `name`; undefined where one has none near it. */
function distanceTo(typed: readonly string[], name: readonly string[]): number | undefined {
  let sum = 0;
  for (const word of typed) {
    const near = name.flatMap((other) =>
      word[0] === other[0] ? (editDistance(word, other, tolerance(word.length)) ?? []) : [],
    );
    if (near.length === 0) return undefined;
    sum += Math.min(...near);
  }
  return typed.length > 0 ? sum : undefined;
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
