import { citationWords } from "../../answer/citation.js";
import { sentenceCase } from "../../answer/words.js";
import type { Article, ArticleHead } from "../../corpus/article.js";
import { howDated } from "../../corpus/describe-publication.js";
import type { Grade, Quotation } from "../../quotation/quotation.js";
import type { AnnotatedArticle } from "../../retrieval/annotated-article.js";
import { describeBounds, describeValue } from "../../timex/describe-value.js";
import type { Timex, TimexType } from "../../timex/timex.js";
import type { PageArticle, PageBlock, PageQuotation, PageTime, PageTitle } from "./protocol.js";

const GRADES: Readonly<Record<Grade, string>> = {
  named: "named in the sentence",
  "named-earlier": "named elsewhere in the article",
  inferred: "inferred",
  "not-named": "not named",
};

const SORTS: Readonly<Record<TimexType, string>> = {
  DATE: "Date",
  TIME: "Time of day",
  DURATION: "Length of time",
  SET: "Repetition",
};

/** What a list says of an article. */
export function pageTitle(article: ArticleHead): PageTitle {
  const { details } = citationWords({ article, paragraph: undefined });
  return { id: article.id, title: article.title.words, details };
}

/** The untouched text of an article, with what was understood of it and why. */
export function pageArticle({ article, quotations, timexes }: AnnotatedArticle): PageArticle {
  const { publisher, publication, text, blocks } = article;
  const dated = sentenceCase(howDated(publication));
  return {
    ...{ id: article.id, title: article.title.words, text },
    details: publisher ? `${publisher} · ${dated}` : dated,
    blocks: blocks.map(pageBlock),
    quotations: quotations.map(pageQuotation),
    times: timexes.map(pageTime),
  };
}

function pageBlock({ kind, span, because = "" }: Article["blocks"][number]): PageBlock {
  return { ...span, kind, because };
}

function pageQuotation(quotation: Quotation): PageQuotation {
  const { contents, cue, kind, act, denied, speaker } = quotation;
  const { name, mention, grade, reason } = speaker;
  const notes = [act === "attitude" ? "a view, not words" : "", denied ? "denied" : ""];
  return {
    ...{ contents, cue, mention, speaker: name, grade: GRADES[grade] },
    sort: [`${sentenceCase(kind)} quotation`, ...notes.filter(Boolean)].join(", "),
    reason: sentenceCase(reason),
  };
}

function pageTime({ span, type, value, mod, anchor, bounds }: Timex): PageTime {
  const said = describeValue(value, mod);
  const how = anchor.kind === "stated" ? "the words themselves give it" : anchor.because;
  const within = bounds ? ` It lies ${describeBounds(bounds)}: ${bounds.because}.` : "";
  return { ...span, sort: SORTS[type], value, reason: `${sentenceCase(said)}: ${how}.${within}` };
}
