import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import type { Evidence } from "../retrieval/evidence.js";
import type { Most } from "../retrieval/most.js";
import type { Query } from "../retrieval/query.js";
import { numberOf } from "../text/token-table.js";

/** How much of a question, by rarity of its words, must stand in what answers it or around. */
const ENOUGH = 0.6;

/** How much of what is said of whoever is named must stand in what answers itself. */
const ENOUGH_OF_THE_EVENT = 0.5;

/**
 * Whether `evidence` answers rather than merely resembles: most of the question's weight stands
 * there, what is asked of whoever is named does, and every name stands somewhere in its article.
 */
export function bearsOut(query: Query, evidence: Most): boolean {
  // nothing but common words were asked for, as a phrase: the ranking has looked for it
  if (query.weights.size === 0) return true;
  return (
    evidence.event >= ENOUGH_OF_THE_EVENT &&
    holdsKey(query, evidence.annotated) &&
    holdsWords(query, evidence)
  );
}

/** Whether the article has the word that the question turns on, or it is a verb, for which others may stand. */
function holdsKey({ key, verbs }: Query, annotated: AnnotatedArticle): boolean {
  return key === undefined || verbs.has(key) || holdsTerm(annotated, key);
}

/** How much of what is said of whoever is named must stand in a sentence that holds what is asked for. */
const ENOUGH_BESIDE_AN_ANSWER = 0.33;

/**
 * The same for evidence that holds the number, the place or the person that is asked for: other
 * words may tell what happened.
 */
export function bearsOutNearly(query: Query, evidence: Evidence): boolean {
  return (
    (evidence.features.event ?? 0) >= ENOUGH_BESIDE_AN_ANSWER &&
    holdsKey(query, evidence.annotated) &&
    holdsWords(query, evidence)
  );
}

/** The same for words that ask nothing, and may stand partly in the title or near by. */
export function holdsWords(query: Query, { annotated, coverage }: Most): boolean {
  if (query.weights.size === 0) return true;
  if (coverage < ENOUGH) return false;
  return holdsNames(query, annotated);
}

function holdsNames({ names }: Query, annotated: AnnotatedArticle): boolean {
  return [...names].every((name) => holdsTerm(annotated, name));
}

function holdsTerm({ tokens, titleTerms }: AnnotatedArticle, term: string): boolean {
  return numberOf(tokens, term) !== undefined || titleTerms.includes(term);
}

/** How much of a question must stand in what may answer it. */
const ENOUGH_TO_OFFER = 0.35;

/**
 * Whether `evidence` comes near enough to be offered as a possibility. A name may be missing from
 * its article, for who is meant can be called otherwise there, but not from the whole archive.
 */
export function mayBearOut(query: Query, { coverage }: Evidence): boolean {
  return coverage >= ENOUGH_TO_OFFER && !query.unknown.some((term) => query.names.has(term));
}
