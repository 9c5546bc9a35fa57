import { type KnownPeople, nobodyKnown, peopleInSteps } from "../quotation/people.js";
import type { Overrules } from "../quotation/people-overrules.js";
import type { Use } from "../quotation/people-uses.js";
import { allSteps } from "../text/all-steps.js";
import { byCodeUnits } from "../text/code-units.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import { type ArticleFacts, BALANCE, factsOf, ROW, TERM } from "./article-facts.js";
import { articleIndexInSteps } from "./article-index.js";
import { headsCalled } from "./called.js";
import { findPhrase } from "./find-phrase.js";
import type { Library, LocatedQuotation } from "./library.js";
import { listedHeads } from "./listed-heads.js";
import { memoryPeopleInSteps } from "./memory-people.js";
import { passageFinderInSteps } from "./passage-finder.js";
import type { RareTerms } from "./rare-terms.js";
import { type Synonyms, synonymsInSteps } from "./synonyms.js";
import { numberTerms, type TermNumbers } from "./term-numbers.js";
import { buildVocabulary, type Vocabulary } from "./vocabulary.js";

/** What one building of a library leaves to the next: of articles that are still there nothing is worked out again. */
export interface Gathered {
  readonly numbers: TermNumbers;
  readonly facts: WeakMap<AnnotatedArticle, ArticleFacts>;
  readonly people: KnownPeople;
  engine: RareTerms | undefined;
}

/** Nothing gathered yet. */
export function nothingGathered(): Gathered {
  return { numbers: numberTerms(), facts: new WeakMap(), people: nobodyKnown(), engine: undefined };
}

/**
 * A library that holds the whole archive in memory: MiniSearch finds articles, BM25 their passages.
 *
 * @param overrules What the operator says of who is one person and who is two.
 * @param stated Names that the operator says mean the same.
 */
export function buildMemoryLibrary(
  archive: readonly AnnotatedArticle[],
  overrules: Overrules = {},
  stated: readonly Synonyms[] = [],
): Library {
  return allSteps(memoryLibraryInSteps(archive, overrules, stated));
}

/** The same, built a step at a time: whoever takes the steps may let other work come between. */
export function* memoryLibraryInSteps(
  archive: readonly AnnotatedArticle[],
  overrules: Overrules = {},
  stated: readonly Synonyms[] = [],
  gathered: Gathered = nothingGathered(),
): Generator<undefined, Library> {
  const { numbers } = gathered;
  const annotated = archive.toSorted((a, b) => byCodeUnits(a.article.id, b.article.id));
  const heads = annotated.map(({ article }) => article);
  const byId = new Map(annotated.map((entry) => [entry.article.id, entry]));
  yield;
  const facts = yield* factsInSteps(annotated, gathered);
  const { index, engine, postings } = yield* articleIndexInSteps(facts, numbers, gathered.engine);
  gathered.engine = engine;
  const finder = yield* passageFinderInSteps(annotated, facts, numbers, postings);
  const isName = yield* namesInSteps(facts, numbers);
  const uses = facts.flatMap((each) => each.uses);
  yield;
  const { people, usesOf } = yield* peopleInSteps(uses, overrules, gathered.people);
  const byPerson = new Map(people.map((person) => [person.id, person]));
  yield;
  const peoplePart = yield* memoryPeopleInSteps(people);
  const synonyms = yield* synonymsInSteps(facts, stated);
  // counted now: to count them an answer would have to read every article
  const quotations = facts.reduce((sum, own) => sum + own.quotations, 0);
  // gathered when the first word is misspelt: most archives are asked without
  let vocabulary: Vocabulary | undefined;

  return {
    candidates: async (terms, limit, articles) => {
      const isSought =
        articles && ((place: number) => articles.has(annotated[place]?.article.id ?? ""));
      return finder.likeliest(terms, index.search(terms, limit, isSought), limit);
    },
    withPhrase: async (phrase, limit, articles) => findPhrase(annotated, phrase, limit, articles),
    statistics: async (terms) => ({
      passages: finder.passages,
      averageLength: finder.averageLength,
      frequencies: new Map(terms.map((term) => [term, finder.frequency(term)])),
      names: new Set(terms.filter(isName)),
    }),
    article: async (id) => byId.get(id),
    articles: async (wanted = {}) => listedHeads(heads, wanted),
    articlesCalled: async (name) => headsCalled(name, heads),
    articlesSpoken: async () => annotated,
    ...peoplePart,
    quotationsBy: async (ids, { articles } = {}) => {
      const meant = ids.flatMap((id) => byPerson.get(id) ?? []);
      const own = meant.flatMap((person) => quotationsIn(usesOf(person), byId));
      return articles ? own.filter((each) => articles.has(each.annotated.article.id)) : own;
    },
    nearWords: async (word) => {
      vocabulary ??= buildVocabulary(annotated);
      return vocabulary.near(word);
    },
    synonyms: async () => synonyms,
    counts: async () => ({
      articles: annotated.length,
      passages: finder.passages,
      quotations,
      people: people.length,
    }),
  };
}

function* factsInSteps(
  archive: readonly AnnotatedArticle[],
  { facts, numbers }: Gathered,
): Generator<undefined, readonly ArticleFacts[]> {
  const all: ArticleFacts[] = [];
  for (const annotated of archive) {
    const own = facts.get(annotated) ?? factsOf(annotated, numbers);
    facts.set(annotated, own);
    all.push(own);
    yield;
  }
  return all;
}

/** Tells whether the archive writes a term as a name: in mid-sentence more often with a capital than without. */
function* namesInSteps(
  archive: readonly ArticleFacts[],
  numbers: TermNumbers,
): Generator<undefined, (term: string) => boolean> {
  const balance = new Int32Array(numbers.terms.length);
  for (const { terms } of archive) {
    for (let row = 0; row < terms.length; row += ROW) {
      const term = terms[row + TERM] ?? 0;
      balance[term] = (balance[term] ?? 0) + (terms[row + BALANCE] ?? 0);
    }
    yield;
  }
  return (term) => (balance[numbers.of(term) ?? -1] ?? 0) > 0;
}

/** The quotations that `uses` name, in the order of the articles. */
function quotationsIn(
  uses: readonly Use[],
  byId: ReadonlyMap<string, AnnotatedArticle>,
): LocatedQuotation[] {
  return uses
    .flatMap(({ article, quotations }) => quotations.map((number) => ({ article, number })))
    .sort((a, b) => byCodeUnits(a.article, b.article) || a.number - b.number)
    .flatMap(({ article, number }) => {
      const annotated = byId.get(article);
      const quotation = annotated?.quotations[number];
      return annotated && quotation ? [{ annotated, quotation }] : [];
    });
}
