import type { Overrules } from "../quotation/people-overrules.js";
import type { Use } from "../quotation/people-uses.js";
import { allSteps, atOnce, type TakeSteps } from "../text/all-steps.js";
import { byCodeUnits } from "../text/code-units.js";
import { eachInSteps } from "../text/in-steps.js";
import { once } from "../text/once.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import { type ArticleFacts, factsOf } from "./article-facts.js";
import { headsCalled } from "./called.js";
import { type Counted, countedInSteps } from "./counted.js";
import { findPhraseInSteps } from "./find-phrase.js";
import type { Candidate, Library, LocatedQuotation } from "./library.js";
import { listedHeads } from "./listed-heads.js";
import { passageFinder } from "./passage-finder.js";
import { type GatheredPeople, nobodyIn, peopleIn } from "./people-in-archive.js";
import { rankPassagesInSteps } from "./rank-passages.js";
import { type Synonyms, synonymsInSteps } from "./synonyms.js";
import { numberTerms, type TermNumbers } from "./term-numbers.js";
import { vocabularyInSteps } from "./vocabulary.js";

/** What one building of a library leaves to the next: of articles that are still there nothing is worked out again. */
export interface Gathered {
  readonly numbers: TermNumbers;
  readonly facts: WeakMap<AnnotatedArticle, ArticleFacts>;
  counted: Counted | undefined;
  people: GatheredPeople;
}

/** Nothing gathered yet. */
export function nothingGathered(): Gathered {
  return {
    numbers: numberTerms(),
    facts: new WeakMap(),
    people: nobodyIn({}),
    counted: undefined,
  };
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

/**
 * The same, built a step at a time: whoever takes the steps may let other work come between.
 *
 * @param take Takes the steps of what few questions need, when the first of them is asked, and of reading everything.
 */
export function* memoryLibraryInSteps(
  archive: readonly AnnotatedArticle[],
  overrules: Overrules = {},
  stated: readonly Synonyms[] = [],
  gathered: Gathered = nothingGathered(),
  take: TakeSteps = atOnce,
): Generator<undefined, Library> {
  const { numbers } = gathered;
  const annotated = archive.toSorted((a, b) => byCodeUnits(a.article.id, b.article.id));
  yield;
  const heads = annotated.map(({ article }) => article);
  const byId = new Map(annotated.map((entry) => [entry.article.id, entry]));
  yield;
  const facts = yield* factsInSteps(annotated, gathered);
  const counted = yield* countedInSteps(facts, numbers, gathered.counted);
  gathered.counted = counted;
  const { index, postings, sums } = counted;
  const finder = passageFinder(annotated, facts, { numbers, postings, sums });
  const isName = (term: string) => (sums.balance[numbers.of(term) ?? -1] ?? 0) > 0;
  const people = yield* peopleIn(facts, overrules, gathered.people, take);
  gathered.people = people.gathered;
  const synonyms = yield* synonymsInSteps(facts, stated);
  const candidatesInSteps: CandidatesInSteps = (terms, limit, articles) => {
    const isSought =
      articles && ((place: number) => articles.has(annotated[place]?.article.id ?? ""));
    return finder.likeliestInSteps(terms, index.search(terms, limit, isSought), limit);
  };
  // so few are found and ranked in less time than others are asked to wait
  const taking = (passages: number) => (passages > FEW ? take : atOnce);
  // gathered when the first word is misspelt: most archives are asked without
  const vocabulary = once(() => take(vocabularyInSteps(annotated)));

  return {
    inTurns: take,
    candidates: (terms, limit, articles) =>
      taking(limit)(candidatesInSteps(terms, limit, articles)),
    bestPassages: async (query, among, most, articles) => {
      const takeSome = taking(among);
      const found = await takeSome(candidatesInSteps(query.sought, among, articles));
      return (await takeSome(rankPassagesInSteps(query, found))).slice(0, most);
    },
    withPhrase: (phrase, limit, articles) =>
      take(findPhraseInSteps(annotated, phrase, limit, articles)),
    statistics: async (terms) => ({
      passages: finder.passages,
      averageLength: finder.averageLength,
      frequencies: new Map(terms.map((term) => [term, finder.frequency(term)])),
      names: new Set(terms.filter(isName)),
    }),
    article: async (id) => byId.get(id),
    articles: async (wanted = {}) => listedHeads(heads, wanted),
    articlesCalled: async (name) => headsCalled(name, heads),
    lookAtSpoken: (_, look) => take(eachInSteps(annotated, look)),
    ...people.part,
    quotationsBy: async (ids, { articles } = {}) =>
      ids.flatMap((id) => {
        // of other articles nothing need be read
        const uses = people.usesOf(id).filter(({ article }) => articles?.has(article) ?? true);
        return quotationsIn(uses, byId);
      }),
    nearWords: async (word) => (await vocabulary()).near(word),
    synonyms: async () => synonyms,
    counts: async () => ({
      articles: annotated.length,
      passages: finder.passages,
      quotations: sums.quotations,
      people: (await people.part.people()).length,
    }),
  };
}

type CandidatesInSteps = (
  ...given: Parameters<Library["candidates"]>
) => Generator<undefined, readonly Candidate[]>;

/** More passages than this are found and ranked in turns. */
const FEW = 1000;

function* factsInSteps(
  archive: readonly AnnotatedArticle[],
  { facts, numbers }: Gathered,
): Generator<undefined, readonly ArticleFacts[]> {
  const all: ArticleFacts[] = [];
  for (const annotated of archive) {
    const known = facts.get(annotated);
    const own = known ?? factsOf(annotated, numbers);
    all.push(own);
    if (known) continue;
    facts.set(annotated, own);
    yield;
  }
  return all;
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
