import type { Article } from "../corpus/article.js";
import { dctOf } from "../corpus/article.js";
import { findSentences } from "../text/sentence.js";
import { findReadings } from "./find-readings.js";
import { isHistory } from "./narrative.js";
import { resolveReadings } from "./resolve-readings.js";
import { tenseAt } from "./tense.js";
import type { Timex } from "./timex.js";

/**
 * The time expressions of the article's body, paragraphs and headings: in order, none
 * overlapping another. What counts from the day of writing is resolved only where the
 * article's publication date is confirmed.
 */
export function findTimexes(article: Article): readonly Timex[] {
  const { text } = article;
  const dct = dctOf(article);
  const body = article.blocks.filter(({ kind }) => kind === "paragraph" || kind === "heading");
  const readings = body.flatMap(({ span }) => findReadings(text, span));
  const sentences = body.flatMap(({ span }) => findSentences(text, span));
  return resolveReadings(text, readings, {
    dct,
    history: isHistory(readings, dct),
    tenseOf: (timex) => {
      const sentence = sentences.find(({ end }) => timex.start < end) ?? timex;
      return tenseAt(text, sentence, timex);
    },
  });
}
