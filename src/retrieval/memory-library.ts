import { buildPeople, namesIn, type Overrules, type People } from "../quotation/people.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import { findPhrase } from "./find-phrase.js";
import type { Candidate, Library, LocatedQuotation } from "./library.js";
import { findNameTerms } from "./name-terms.js";
import { cutPassages } from "./passage.js";
import { buildPassageIndex } from "./passage-index.js";
import { gatherSynonyms, type Synonyms } from "./synonyms.js";
import { buildVocabulary, type Vocabulary } from "./vocabulary.js";

/**
 * A library that holds the whole archive in memory, indexed by MiniSearch.
 *
 * @param overrules What the operator says of who is one person and who is two.
 * @param stated Names that the operator says mean the same.
 */
export function buildMemoryLibrary(
  archive: readonly AnnotatedArticle[],
  overrules: Overrules = {},
  stated: readonly Synonyms[] = [],
): Library {
  const annotated = archive.toSorted((a, b) => compare(a.article.id, b.article.id));
  const byId = new Map(annotated.map((entry) => [entry.article.id, entry]));
  const passages = annotated.flatMap(cutPassages);
  const titles = annotated.map(({ article, titleTerms }) => [article.id, titleTerms] as const);
  const index = buildPassageIndex(passages, new Map(titles));
  // no more of the passages than this: their terms are the index's from here on
  const count = passages.length;
  const averageLength =
    passages.reduce((sum, { terms }) => sum + terms.length, 0) / Math.max(1, count);
  const names = findNameTerms(annotated);
  const { people, personOf } = buildPeople(annotated, overrules);
  const quoted = quotationsByPerson(annotated, personOf);
  const synonyms = gatherSynonyms(annotated, stated);
  // gathered when the first word is misspelt: most archives are asked without
  let vocabulary: Vocabulary | undefined;

  return {
    candidates: async (terms, limit, articles) =>
      index.search(terms, limit, articles).flatMap(({ article, span }): Candidate[] => {
        const found = byId.get(article);
        return found ? [{ annotated: found, span }] : [];
      }),
    withPhrase: async (phrase, limit, articles) => findPhrase(annotated, phrase, limit, articles),
    statistics: async (terms) => ({
      passages: count,
      averageLength,
      frequencies: new Map(terms.map((term) => [term, index.frequency(term)])),
      names: new Set(terms.filter((term) => names.has(term))),
    }),
    article: async (id) => byId.get(id),
    articles: async () => annotated.map(({ article }) => article),
    people: async () => people,
    quotationsBy: async (person) => quoted.get(person) ?? [],
    nearWords: async (word) => {
      vocabulary ??= buildVocabulary(annotated);
      return vocabulary.near(word);
    },
    synonyms: async () => synonyms,
    counts: async () => ({
      articles: annotated.length,
      passages: count,
      quotations: annotated.reduce((sum, { quotations }) => sum + quotations.length, 0),
      people: people.length,
    }),
  };
}

function quotationsByPerson(
  archive: readonly AnnotatedArticle[],
  personOf: People["personOf"],
): Map<string, LocatedQuotation[]> {
  const byPerson = new Map<string, LocatedQuotation[]>();
  for (const annotated of archive) {
    for (const quotation of annotated.quotations) {
      for (const name of namesIn(quotation.speaker.name ?? "")) {
        const person = personOf(name, annotated.article.id);
        if (!person) continue;
        const entry = byPerson.get(person.id) ?? [];
        entry.push({ annotated, quotation });
        byPerson.set(person.id, entry);
      }
    }
  }
  return byPerson;
}

/** The same order whatever the machine's language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
