import { addToList } from "../text/add-to-list.js";
import { eachInSteps } from "../text/in-steps.js";
import type { Span } from "../text/span.js";
import { termsOf } from "../text/term.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import { type ClaimedWords, claimedText } from "./claimed-words.js";
import type { Library } from "./library.js";
import { findSpokenWords } from "./spoken-word.js";

/** How many passages are fetched; more where there are few words to go by. */
const [PASSAGES, PASSAGES_FOR_FEW] = [200, 1000];

/** With so few words to go by, the passage sought may not be among the best. */
const FEW = 3;

/** How many articles are compared word by word: the nearest, and those that explain what is left. */
const [NEAREST, EQUALS, OTHERS] = [8, 40, 6];

/** Uncovered words are searched for by themselves from so many on. */
const WORTH_SEARCHING = 3;

/** A word counts for less than two that stand side by side. */
const WORD_WEIGHT = 0.2;

/** An article and which words, and pairs of words, of the claim its passages hold. */
interface Nearby {
  readonly annotated: AnnotatedArticle;
  readonly held: Set<number>;
}

/**
 * The articles that may hold the words of `claim`, or parts of them.
 *
 * Where no word of it is indexed ("we will do it again"), the library says where to look.
 */
export async function nearbyArticles(
  claim: ClaimedWords,
  library: Library,
): Promise<readonly AnnotatedArticle[]> {
  const found = new Map<string, Nearby>();
  const terms = await knownTerms(claim.text, library);
  if (terms.length === 0) await addAll(claim, library, found);
  else await addPassages(claim, terms, library, found);
  for (const rest of uncovered(claim, [...found.values()])) {
    await addPassages(claim, await knownTerms(rest, library), library, found);
  }
  return chosen(claim, [...found.values()]);
}

async function knownTerms(text: string, library: Library): Promise<string[]> {
  const { frequencies } = await library.statistics([...new Set(termsOf(text))]);
  return [...frequencies].filter(([, count]) => count > 0).map(([term]) => term);
}

async function addPassages(
  claim: ClaimedWords,
  terms: readonly string[],
  library: Library,
  found: Map<string, Nearby>,
): Promise<void> {
  if (terms.length === 0) return;
  const limit = terms.length <= FEW ? PASSAGES_FOR_FEW : PASSAGES;
  const passages = await library.candidates(terms, limit);
  const features = featuresOf(claim);
  await library.inTurns(
    eachInSteps(passages, ({ annotated, span }) => addHeld(features, annotated, [span], found)),
  );
}

async function addAll(
  claim: ClaimedWords,
  library: Library,
  found: Map<string, Nearby>,
): Promise<void> {
  const features = featuresOf(claim);
  const forms = claim.words.map(({ form }) => form);
  await library.lookAtSpoken(forms, (annotated) =>
    addHeld(features, annotated, annotated.paragraphs, found),
  );
}

/** Words and pairs of words of a claim, each with the places in it where they stand. */
function featuresOf({ words }: ClaimedWords): ReadonlyMap<string, readonly number[]> {
  const features = new Map<string, number[]>();
  words.forEach(({ form }, i) => {
    addToList(features, form, i);
    const next = words[i + 1];
    if (next) addToList(features, `${form} ${next.form}`, words.length + i);
  });
  return features;
}

function addHeld(
  features: ReadonlyMap<string, readonly number[]>,
  annotated: AnnotatedArticle,
  spans: readonly Span[],
  found: Map<string, Nearby>,
): void {
  const { id, text } = annotated.article;
  const nearby = found.get(id) ?? { annotated, held: new Set<number>() };
  for (const span of spans) {
    let previous = "";
    for (const { form } of findSpokenWords(text, span)) {
      for (const place of features.get(form) ?? []) nearby.held.add(place);
      for (const place of features.get(`${previous} ${form}`) ?? []) nearby.held.add(place);
      previous = form;
    }
  }
  if (nearby.held.size > 0) found.set(id, nearby);
}

/** The stretches of `claim` of which no article holds two words side by side. */
function uncovered(claim: ClaimedWords, found: readonly Nearby[]): string[] {
  const { length } = claim.words;
  const held = new Set(found.flatMap((nearby) => [...nearby.held]));
  const stretches: string[] = [];
  let first = 0;
  for (let i = 0; i <= length; i += 1) {
    const covered = i === length || held.has(length + i) || held.has(length + i - 1);
    if (!covered) continue;
    if (i - first >= WORTH_SEARCHING && first + length !== i)
      stretches.push(claimedText(claim, first, i));
    first = i + 1;
  }
  return stretches.slice(0, OTHERS);
}

function weightOf(claim: ClaimedWords, places: Iterable<number>): number {
  let weight = 0;
  for (const place of places) weight += place < claim.words.length ? WORD_WEIGHT : 1;
  return weight;
}

/** The nearest articles, all that are as near as the first, and those that hold what these lack. */
function chosen(claim: ClaimedWords, found: readonly Nearby[]): AnnotatedArticle[] {
  const ranked = found
    .map((nearby) => ({ ...nearby, weight: weightOf(claim, nearby.held) }))
    .sort(
      (a, b) => b.weight - a.weight || (a.annotated.article.id < b.annotated.article.id ? -1 : 1),
    );
  const best = ranked[0]?.weight ?? 0;
  // So few words are looked for as a whole quotation, and stand in many articles.
  const equals = claim.words.length < FEW ? ranked.length : EQUALS;
  const kept = ranked.filter(({ weight }, i) => i < NEAREST || (i < equals && weight === best));
  return [...kept, ...complements(claim, ranked, kept)].map(({ annotated }) => annotated);
}

function complements(
  claim: ClaimedWords,
  ranked: readonly Nearby[],
  kept: readonly Nearby[],
): Nearby[] {
  const added: Nearby[] = [];
  const covered = new Set(kept[0]?.held);
  while (added.length < OTHERS) {
    const [best] = ranked
      .map((nearby) => {
        const gained = [...nearby.held].filter((place) => !covered.has(place));
        return { nearby, gain: weightOf(claim, gained) };
      })
      .sort((a, b) => b.gain - a.gain);
    if (!best || best.gain < 1) break;
    for (const place of best.nearby.held) covered.add(place);
    if (!kept.includes(best.nearby)) added.push(best.nearby);
  }
  return added;
}
