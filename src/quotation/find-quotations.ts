import type { Article } from "../corpus/article.js";
import { paragraphsOf } from "../corpus/article.js";
import { readSentences } from "./clause.js";
import type { Quotation } from "./quotation.js";
import { findStatements } from "./statement.js";

/** The quotations of the article's body, in the order in which they begin. */
export function findQuotations(article: Article): readonly Quotation[] {
  const sentences = readSentences(article.text, paragraphsOf(article));
  return findStatements(sentences).map((s) => {
    const r = s.subject?.range;
    const mention = r && { start: s.sentence.words[r.from]?.span.start ?? 0, end: s.sentence.words[r.to - 1]?.span.end ?? 0 };
    return { contents: s.contents, kind: s.kind, cue: s.cue, act: "speech", denied: s.negated,
      speaker: { grade: "not-named", name: undefined, role: undefined, mention, reason: "" } };
  });
}
