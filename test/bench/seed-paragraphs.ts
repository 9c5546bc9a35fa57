import { readdirSync, readFileSync } from "node:fs";
import { paragraphsOf } from "../../src/corpus/article.js";
import { parseArticle } from "../../src/corpus/parse-article.js";
import { findQuotations } from "../../src/quotation/find-quotations.js";
import { overlap, type Span, textOf } from "../../src/text/span.js";
import { termOf } from "../../src/text/term.js";
import { findTokens } from "../../src/text/token.js";
import { findTimexes } from "../../src/timex/find-timexes.js";

/** A paragraph in which some words may be exchanged for others. */
export interface SeedParagraph {
  readonly text: string;
  /** The number of its words. */
  readonly length: number;
  /**
   * The words that tell one story from another, in order: all but stop words, dates and the verbs
   * that report speech, so that there remain quotations and dates to find.
   */
  readonly slots: readonly Span[];
}

/** The paragraphs of the seed articles. */
export function seedParagraphs(): readonly SeedParagraph[] {
  return readdirSync("seeds")
    .filter((file) => file.endsWith(".txt"))
    .flatMap((file) => {
      const text = readFileSync(`seeds/${file}`, "utf8");
      const article = parseArticle({ id: file, text, format: "text" });
      const kept = [
        ...findTimexes(article).map(({ span }) => span),
        ...findQuotations(article).flatMap(({ cue }) => cue ?? []),
      ];
      return paragraphsOf(article).map((span) => paragraphIn(text, span, kept));
    });
}

function paragraphIn(article: string, span: Span, kept: readonly Span[]): SeedParagraph {
  const tokens = findTokens(article, span);
  const slots = tokens.flatMap((token) => {
    const [word = ""] = /^\p{L}{2,}(?=$|['’]s$)/u.exec(textOf(article, token)) ?? [];
    const isTelling = termOf(word) !== "" && !kept.some((each) => overlap(each, token));
    const start = token.start - span.start;
    return isTelling ? [{ start, end: start + word.length }] : [];
  });
  return { text: textOf(article, span), length: tokens.length, slots };
}
