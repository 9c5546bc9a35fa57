import type { Article } from "../corpus/article.js";
import { paragraphsOf } from "../corpus/article.js";
import { readCast } from "./cast.js";
import { readSentences } from "./clause.js";
import { CUE_VERBS } from "./cue-verbs.js";
import type { Quotation } from "./quotation.js";
import type { Heard } from "./resolve.js";
import { resolve } from "./resolve.js";
import type { Statement } from "./statement.js";
import { findStatements } from "./statement.js";

/** The quotations of the article's body, in the order in which they begin. */
export function findQuotations(article: Article): readonly Quotation[] {
  const { text } = article;
  const sentences = readSentences(text, paragraphsOf(article));
  const cast = readCast(text, sentences, []);
  const heard: Heard[] = [];
  const scene = { text, sentences, cast, heard };
  return findStatements(sentences).map((statement) => {
    const found = statement.subject
      ? resolve(scene, statement.index, statement.subject.range)
      : { member: undefined, plural: false, speaker: { grade: "not-named", name: undefined, role: undefined, mention: undefined, reason: "the article does not name the speaker" } as const };
    if (statement.subject) heard.push({ sentence: statement.index, ...found });
    return { contents: statement.contents, kind: statement.kind, cue: statement.cue, act: actOf(statement), denied: statement.negated, speaker: found.speaker };
  });
}

function actOf({ kind, cueKey }: Statement): "speech" | "attitude" {
  const kinds = CUE_VERBS.get(cueKey);
  return kind !== "direct" && kinds?.every((each) => each === "attitude") ? "attitude" : "speech";
}
