import type { Candidate } from "../retrieval/library.js";
import type { Scored } from "../retrieval/scored.js";

/** What `search --jsonl` prints for one query: passages, best first. */
export function passagesRecord(id: string, passages: readonly Scored<Candidate>[]): object {
  return {
    id,
    hits: passages.map(({ value: { annotated, span }, score }) => ({
      article: annotated.article.id,
      start: span.start,
      end: span.end,
      score,
    })),
  };
}
