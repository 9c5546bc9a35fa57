import type { Evidence } from "../retrieval/evidence.js";
import { permitted } from "../retrieval/exact-words.js";
import type { Candidate } from "../retrieval/library.js";
import type { Query } from "../retrieval/query.js";
import type { Scored } from "../retrieval/scored.js";
import { contains, textOf } from "../text/span.js";

/**
 * The sentences of `passages` that hold the phrases of `query`, in their order: for phrases of
 * common words, which no ranking can weigh.
 */
export function phraseSentences(
  query: Query,
  passages: readonly Scored<Candidate>[],
): Scored<Evidence>[] {
  return passages.flatMap(({ value: { annotated, span: passage } }) =>
    annotated.sentences
      .filter(
        (span) =>
          contains(passage, span) && permitted(query, () => textOf(annotated.article.text, span)),
      )
      .map((span) => ({
        value: {
          annotated,
          span,
          focus: span,
          quotation: undefined,
          coverage: 1,
          event: 1,
          exact: true,
          features: { exact: 1 },
        },
        score: 1,
      })),
  );
}
