import { nameIndexOf } from "../quotation/name-index.js";
import { type Overrules, peopleInSteps } from "../quotation/people.js";
import { type Use, usesIn } from "../quotation/people-uses.js";
import { byCodeUnits } from "../text/code-units.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import { buildArticleIndex } from "./article-index.js";
import { headsCalled } from "./called.js";
import { findPhrase } from "./find-phrase.js";
import type { Library, LocatedQuotation } from "./library.js";
import { listedHeads } from "./listed-heads.js";
import { memoryPeople } from "./memory-people.js";
import { findNameTerms } from "./name-terms.js";
import { buildPassageFinder } from "./passage-finder.js";
import { gatherSynonyms, type Synonyms } from "./synonyms.js";
import { buildVocabulary, type Vocabulary } from "./vocabulary.js";

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
  const building = memoryLibraryInSteps(archive, overrules, stated);
  let step = building.next();
  while (!step.done) step = building.next();
  return step.value;
}

/** The same, built a step at a time: whoever takes the steps may let other work come between. */
export function* memoryLibraryInSteps(
  archive: readonly AnnotatedArticle[],
  overrules: Overrules = {},
  stated: readonly Synonyms[] = [],
): Generator<undefined, Library> {
  const annotated = archive.toSorted((a, b) => byCodeUnits(a.article.id, b.article.id));
  const heads = annotated.map(({ article }) => article);
  const byId = new Map(annotated.map((entry) => [entry.article.id, entry]));
  const index = buildArticleIndex(annotated);
  yield;
  const finder = buildPassageFinder(annotated);
  yield;
  const names = findNameTerms(annotated);
  yield;
  const { people, usesOf } = yield* peopleInSteps(annotated.flatMap(usesIn), overrules);
  nameIndexOf(people); // now, so that who asks first need not wait for it
  yield;
  const byPerson = new Map(people.map((person) => [person.id, person]));
  const synonyms = gatherSynonyms(annotated, stated);
  // gathered when the first word is misspelt: most archives are asked without
  let vocabulary: Vocabulary | undefined;

  return {
    candidates: async (terms, limit, articles) => {
      const likely = index.search(terms, limit, articles).flatMap((id) => byId.get(id) ?? []);
      return finder.likeliest(terms, likely, limit);
    },
    withPhrase: async (phrase, limit, articles) => findPhrase(annotated, phrase, limit, articles),
    statistics: async (terms) => ({
      passages: finder.passages,
      averageLength: finder.averageLength,
      frequencies: new Map(terms.map((term) => [term, finder.frequency(term)])),
      names: new Set(terms.filter((term) => names.has(term))),
    }),
    article: async (id) => byId.get(id),
    articles: async (wanted = {}) => listedHeads(heads, wanted),
    articlesCalled: async (name) => headsCalled(name, heads),
    articlesSpoken: async () => annotated,
    ...memoryPeople(people),
    quotationsBy: async (id, { articles } = {}) => {
      const person = byPerson.get(id);
      const own = person ? quotationsIn(usesOf(person), byId) : [];
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
      quotations: annotated.reduce((sum, { quotations }) => sum + quotations.length, 0),
      people: people.length,
    }),
  };
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
