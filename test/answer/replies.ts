import { answerQuestion } from "../../src/answer/answer-question.js";
import { layoutOf } from "../../src/answer/layout.js";
import { plainTextOf } from "../../src/answer/plain-text.js";
import { type Details, plainArticle } from "../../src/corpus/plain-article.js";
import { parseQuestion } from "../../src/question/parse-question.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";

/** An article of a test: its id, its text, and what is known of it. */
export type TestArticle = readonly [id: string, text: string, details?: Details];

/** Asks questions of a small archive, on 22 November 2026; gives the replies as plain text. */
export function archiveOf(...articles: readonly TestArticle[]): (ask: string) => Promise<string> {
  const library = buildMemoryLibrary(
    articles.map(([id, text, details]) =>
      annotate(plainArticle(id, text, { title: id, ...details })),
    ),
  );
  return async (ask) => {
    const question = parseQuestion(ask, "2026-11-22");
    if (!question) throw new Error(`not a question: ${ask}`);
    return plainTextOf(layoutOf(await answerQuestion(question, library), true));
  };
}
