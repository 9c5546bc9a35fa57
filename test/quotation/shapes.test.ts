import { expect, test } from "vitest";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { findQuotations } from "../../src/quotation/find-quotations.js";
import type { Quotation } from "../../src/quotation/quotation.js";
import { textOf } from "../../src/text/span.js";
import { CUES } from "./shapes/cues.js";
import { INTRODUCTIONS } from "./shapes/introductions.js";
import { MARKS } from "./shapes/marks.js";
import { MENTIONS } from "./shapes/mentions.js";
import { NAMES } from "./shapes/names.js";
import { NO_SPEECH } from "./shapes/no-speech.js";
import { REFERENTS } from "./shapes/referents.js";
import { SOURCES } from "./shapes/sources.js";
import { SPEAKERS } from "./shapes/speakers.js";
import { TRANSCRIPTS } from "./shapes/transcripts.js";
import { WORKS } from "./shapes/works.js";

function written(text: string, { contents, speaker }: Quotation): string {
  const words = contents.map((span) => textOf(text, span)).join(" … ");
  return `${words} > ${speaker.name ?? "-"} > ${speaker.grade}`;
}

test.each([
  ...MARKS,
  ...CUES,
  ...INTRODUCTIONS,
  ...SPEAKERS,
  ...SOURCES,
  ...REFERENTS,
  ...MENTIONS,
  ...NAMES,
  ...TRANSCRIPTS,
  ...WORKS,
  ...NO_SPEECH,
])("%s: %s", (_, text, ...expected) => {
  const found = findQuotations(plainArticle("article", text));
  expect(found.map((quotation) => written(text, quotation))).toEqual(expected);
});
