import type { Candidate, Library } from "../retrieval/library.js";
import { byScoreAndPlace, passageScorer } from "../retrieval/rank-passages.js";
import type { Scored } from "../retrieval/scored.js";
import type { WeighedTerms } from "../retrieval/weighed-terms.js";
import { byCodeUnits } from "../text/code-units.js";
import { articleNumbers } from "./article-numbers.js";
import type { ArticleStore } from "./article-store.js";
import { type FoundPassage, type FoundPassages, findPassages } from "./find-passages.js";
import { hashOf, packedStanding, passageUnpacker } from "./packed-passage.js";
import type { Reader } from "./reader.js";
import { told } from "./told.js";
import type { Version } from "./version.js";

/** More passages than this are not held in memory at once, however many are asked for. */
export const MOST_PASSAGES = 500;

/** What a library tells of passages. Of those that are only ranked no article is read. */
export function postgresPassages(
  reader: Reader,
  version: Version,
  store: ArticleStore,
  { statistics }: Pick<Library, "statistics">,
): Pick<Library, "candidates" | "bestPassages"> {
  const likeliest = async (
    terms: readonly string[],
    limit: number,
    articles: ReadonlySet<string> | undefined,
  ): Promise<FoundPassages> => {
    const { frequencies } = await statistics(terms);
    const within = articles && (await articleNumbers(reader, version.number, articles));
    const most = Math.min(limit, MOST_PASSAGES);
    const found = await findPassages(reader, version, frequencies, most, within);
    const passages = await first(reader, found.passages, most);
    return { passages, isPart: found.isPart && passages.length < limit };
  };
  const read = async (found: readonly Scored<FoundPassage>[]): Promise<Scored<Candidate>[]> => {
    const articles = await store.read(found.map(({ value }) => value.article));
    return found
      .flatMap(({ value: { article, span, length }, score }) => {
        const annotated = articles.get(article);
        return annotated ? [{ value: { annotated, span, length }, score }] : [];
      })
      .sort(byScoreAndPlace);
  };

  return {
    candidates: async (terms, limit, articles) => {
      const { passages, isPart } = await likeliest(terms, limit, articles);
      const candidates = await read(passages);
      return told(
        candidates.map(({ value }) => value),
        isPart,
      );
    },
    bestPassages: async (query, among, most, articles) => {
      const { passages, isPart } = await likeliest(query.sought, among, articles);
      return told(await read(await first(reader, ranked(query, passages), most)), isPart);
    },
  };
}

/** The first `limit` of `passages`, which are best first; those that are as good as the last in the order of their articles. */
async function first(
  reader: Reader,
  passages: readonly Scored<FoundPassage>[],
  limit: number,
): Promise<readonly Scored<FoundPassage>[]> {
  if (passages.length <= limit) return passages;
  const least = passages[limit - 1]?.score;
  const equals = passages.filter(({ score }) => score === least);
  const before = passages.findIndex(({ score }) => score === least);
  if (before + equals.length === limit) return passages.slice(0, limit);
  const numbers = equals.map(({ value }) => value.article);
  const rows = await reader.query<{ n: string; id: string }>(
    "SELECT n, id FROM articles WHERE n = ANY($1::bigint[])",
    [numbers],
  );
  const ids = new Map(rows.map(({ n, id }) => [n, id]));
  const idOf = ({ value }: Scored<FoundPassage>) => ids.get(value.article) ?? "";
  const inOrder = equals.toSorted(
    (a, b) => byCodeUnits(idOf(a), idOf(b)) || a.value.span.start - b.value.span.start,
  );
  return [...passages.slice(0, before), ...inOrder].slice(0, limit);
}

/** `passages` best first, as `rankPassages` ranks them. */
function ranked(
  query: WeighedTerms,
  passages: readonly Scored<FoundPassage>[],
): Scored<FoundPassage>[] {
  const scoreOf = passageScorer(query);
  const unpack = passageUnpacker();
  const hashes = query.sought.map(hashOf);
  return passages
    .map(({ value }) => {
      const standing = packedStanding(unpack(value.coded), hashes, value.length);
      return { value, score: scoreOf(standing) };
    })
    .sort((a, b) => b.score - a.score);
}
