import type { Candidate } from "../retrieval/library.js";

/** What `search --jsonl` prints for one query: passages, best first. */
export function passagesRecord(id: string, candidates: readonly Candidate[]): object {
  return {
    id,
    hits: candidates.map(({ annotated, span, score }) => ({
      article: annotated.article.id,
      start: span.start,
      end: span.end,
      score,
    })),
  };
}
