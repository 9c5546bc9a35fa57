import { expect, test } from "vitest";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { textOf } from "../../src/text/span.js";
import { findTimexes } from "../../src/timex/find-timexes.js";
import { governingDate } from "../../src/timex/governing-date.js";

test.each([
  ["The pact was signed in 2015 and ended in 2017.", "signed", "2015", "happened"],
  ["The pact was signed in 2015 and ended in 2017.", "ended", "2017", "happened"],
  ["Mara Holt, who was born in 1950, resigned on Friday.", "resigned", "Friday", "happened"],
  ["Mara Holt, who was born in 1950, resigned on Friday.", "born", "1950", "happened"],
  ["In 2015, a storm hit Oslo and destroyed the bridge.", "destroyed", "2015", "happened"],
  ["The troops left Oslo in May 2014, Holt said on Monday.", "left", "May 2014", "happened"],
  ["The troops will leave Oslo, Holt said on Monday.", "leave", "Monday", "said"],
  ["Holt said on Monday that the troops left in May.", "left", "May", "happened"],
  ["Holt said on Monday that the troops left in May.", "said", "Monday", "happened"],
  ["The 1978 treaty was broken in 1990.", "broken", "1990", "happened"],
  ["Mara Holt, who was born in 1950, resigned.", "resigned", undefined, undefined],
])("%s · %s", (text, focus, words, kind) => {
  const timexes = findTimexes(plainArticle("test", text));
  const start = text.indexOf(focus);
  const date = governingDate(text, { start: 0, end: text.length }, timexes, {
    start,
    end: start + focus.length,
  });
  expect(date && textOf(text, date.timex.span)).toBe(words);
  expect(date?.kind).toBe(kind);
});
