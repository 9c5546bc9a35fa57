import { inTurns } from "../archive/turns.js";
import { namesIn } from "../quotation/people-uses.js";
import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import { findPhraseInSteps } from "../retrieval/find-phrase.js";
import type { Library, LocatedQuotation } from "../retrieval/library.js";
import { findSpokenWords } from "../retrieval/spoken-word.js";
import { allSteps } from "../text/all-steps.js";
import { byCodeUnits } from "../text/code-units.js";
import { articleNumbers } from "./article-numbers.js";
import type { ArticleStore } from "./article-store.js";
import { findPassages } from "./find-passages.js";
import { tsqueryOf } from "./lexemes.js";
import { postgresArticles } from "./postgres-articles.js";
import { MOST_PASSAGES, postgresPassages } from "./postgres-passages.js";
import { postgresPeople } from "./postgres-people.js";
import { postgresWords } from "./postgres-words.js";
import type { Reader } from "./reader.js";
import { pairsOf } from "./spoken-pairs.js";
import { told } from "./told.js";
import type { Version } from "./version.js";

/** So many articles are read for a phrase of stop words, or for all that somebody said. */
const MOST_ARTICLES = 300;

/** A library whose archive is in PostgreSQL: the articles of one complete version, whatever is loaded meanwhile. */
export function postgresLibrary(reader: Reader, version: Version, store: ArticleStore): Library {
  const { number } = version;
  const words = postgresWords(reader, version);
  const numbersOf = (ids: ReadonlySet<string>) => articleNumbers(reader, number, ids);
  const annotated = async (numbers: readonly string[]) => [...(await store.read(numbers)).values()];
  const spoken = async (query: string, articles: readonly string[] | undefined) => {
    if (query === "") return [];
    const rows = await reader.query<{ n: string }>(
      `SELECT n FROM articles WHERE spoken @@ $1::tsquery AND since <= $2 AND until > $2
         ${articles ? "AND n = ANY($4::bigint[])" : ""} ORDER BY id LIMIT $3`,
      [query, number, MOST_ARTICLES, ...(articles ? [articles] : [])],
    );
    return annotated(rows.map(({ n }) => n));
  };

  return {
    inTurns,
    ...words,
    ...postgresArticles(reader, version),
    ...postgresPeople(reader, version),
    ...postgresPassages(reader, version, store, words),
    withPhrase: async (phrase, limit, articles) => {
      const pairs = pairsOf(findSpokenWords(phrase).map(({ form }) => form));
      const within = articles && (await numbersOf(articles));
      const found =
        pairs.length === 0 && within
          ? await annotated(within.slice(0, MOST_ARTICLES))
          : await spoken(tsqueryOf(pairs, "&"), within);
      const all = allSteps(findPhraseInSteps(inOrder(found), phrase, limit, articles));
      return told(all, found.length >= MOST_ARTICLES);
    },
    lookAtSpoken: async (forms, look) => {
      const pairs = pairsOf(forms);
      // all of the pairs, or else any; of one word, quotations that are no longer
      const [all, any] = [tsqueryOf(pairs, "&"), tsqueryOf([...pairs, ...forms], "|")];
      const found = await spoken(all, undefined);
      inOrder(found.length > 0 ? found : await spoken(any, undefined)).forEach(look);
    },
    article: async (id) => {
      const [n] = await numbersOf(new Set([id]));
      return n === undefined ? undefined : (await store.read([n])).get(n);
    },
    quotationsBy: async (people, { articles, terms = [] } = {}) => {
      const uses = await usesBy(reader, number, people, articles && [...articles]);
      const wanted = await toBeRead(uses, terms);
      const read = await store.read(wanted);
      const byPerson = new Map<string, Use[]>(people.map((id) => [id, []]));
      for (const use of uses) byPerson.get(use.person)?.push(use);
      const all = [...byPerson.values()].flatMap((own) => quotationsIn(own, read));
      return told(
        all,
        uses.some(({ n }) => !read.has(n)),
      );
    },
    counts: async () => {
      const { articles, passages, quotations, people } = version;
      return { articles, passages, quotations, people };
    },
  };

  /** The numbers of the articles of `uses` to be read; where there are too many, those that hold `terms`. */
  async function toBeRead(
    uses: readonly Use[],
    terms: readonly string[],
  ): Promise<readonly string[]> {
    const all = [...new Set(uses.map(({ n }) => n))];
    if (all.length <= MOST_ARTICLES) return all;
    const { frequencies } = await words.statistics(terms);
    const found = await findPassages(reader, version, frequencies, MOST_PASSAGES, all);
    const holding = found.passages.map(({ value }) => value.article);
    return [...new Set([...holding, ...all])].slice(0, MOST_ARTICLES);
  }
}

/** That a person is quoted in an article, by a name that its quotations have. */
interface Use {
  readonly person: string;
  readonly n: string;
  readonly name: string;
}

/** In the order of the articles. */
async function usesBy(
  reader: Reader,
  version: number,
  people: readonly string[],
  articles: readonly string[] | undefined,
): Promise<readonly Use[]> {
  return reader.query<Use>(
    `SELECT speakers.person, articles.n, speakers.name FROM speakers
       JOIN articles ON articles.n = speakers.article
     WHERE speakers.since <= $1 AND speakers.until > $1 AND speakers.person = ANY($2::text[])
       ${articles ? "AND articles.id = ANY($3::text[])" : ""} ORDER BY articles.id`,
    [version, people, ...(articles ? [articles] : [])],
  );
}

/** What one person is quoted with, by `uses`, in those articles that were read. */
function quotationsIn(
  uses: readonly Use[],
  read: ReadonlyMap<string, AnnotatedArticle>,
): LocatedQuotation[] {
  const names = new Map<string, Set<string>>();
  for (const { n, name } of uses) names.set(n, (names.get(n) ?? new Set()).add(name));
  return [...names].flatMap(([n, own]) => {
    const annotated = read.get(n);
    return (annotated?.quotations ?? []).flatMap((quotation) =>
      namesIn(quotation.speaker.name ?? "").flatMap((name) =>
        annotated && own.has(name) ? [{ annotated, quotation }] : [],
      ),
    );
  });
}

function inOrder(articles: readonly AnnotatedArticle[]): readonly AnnotatedArticle[] {
  return articles.toSorted((a, b) => byCodeUnits(a.article.id, b.article.id));
}
