import type { Article } from "../corpus/article.js";
import { dctOf } from "../corpus/article.js";
import { findSentences } from "../text/sentence.js";
import type { Span } from "../text/span.js";
import type { Setting } from "./context.js";
import { withBounds } from "./date-bounds.js";
import { findReadings } from "./find-readings.js";
import { isHistory } from "./narrative.js";
import { resolveReadings } from "./resolve-readings.js";
import { stretchesOf } from "./stretches.js";
import type { Timex } from "./timex.js";

/**
 * The time expressions of the article's body, paragraphs and headings: in order, none
 * overlapping another. What counts from the day of writing is resolved only where the
 * article's publication date is confirmed; where it is bounded, the date gets bounds too.
 */
export function findTimexes(article: Article): readonly Timex[] {
  const { text, publication } = article;
  const body = stretchesOf(text, article.blocks);
  const readings = body.flatMap((span) => findReadings(text, span));
  const dct = dctOf(article);
  const setting: Setting = {
    dct,
    history: isHistory(readings, dct),
    sentenceOf: sentenceIn(text, body),
  };
  const timexes = resolveReadings(text, readings, setting);
  if (publication.certainty !== "bounded") return timexes;
  return withBounds(timexes, publication, (date) =>
    resolveReadings(text, readings, { ...setting, dct: date }),
  );
}

/** The sentence of a span, which is asked for from the beginning of the text to its end. */
function sentenceIn(text: string, body: readonly Span[]): (timex: Span) => Span {
  let block = -1;
  let sentences: readonly Span[] = [];
  return (timex) => {
    if ((body[block]?.end ?? -1) <= timex.start || (body[block]?.start ?? 0) > timex.start) {
      block = blockAt(body, timex.start);
      const span = body[block];
      sentences = span ? findSentences(text, span) : [];
    }
    return sentences[blockAt(sentences, timex.start)] ?? timex;
  };
}

/** The place of the first of the spans, which are in order, that ends behind `at`. */
function blockAt(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
