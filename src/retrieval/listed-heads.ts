import { type ArticleHead, dctOf } from "../corpus/article.js";
import { byCodeUnits } from "../text/code-units.js";
import { beginAll, typedWords } from "./called.js";
import type { WantedArticles } from "./library.js";

/** Those of `heads`, which are in the order of their ids, that are wanted, in the order wanted. */
export function listedHeads(
  heads: readonly ArticleHead[],
  { order, starts = [], among, limit }: WantedArticles,
): readonly ArticleHead[] {
  const fitting = heads.filter(
    (head) =>
      (!among || among.has(head.id)) && (starts.length === 0 || beginAll(starts, wordsOf(head))),
  );
  if (order === undefined) return fitting.slice(0, limit);
  const dated = fitting.filter((head) => dctOf(head) !== undefined);
  const undated = fitting.filter((head) => dctOf(head) === undefined);
  const sorted = dated.toSorted((a, b) =>
    byCodeUnits(`${dctOf(a)} ${a.id}`, `${dctOf(b)} ${b.id}`),
  );
  return [...(order === "latest" ? sorted.toReversed() : sorted), ...undated].slice(0, limit);
}

/** Worked out once an article: people type letter by letter. */
const known = new WeakMap<ArticleHead, readonly string[]>();

function wordsOf(head: ArticleHead): readonly string[] {
  const words = known.get(head) ?? typedWords(head);
  known.set(head, words);
  return words;
}
