import { expect, test } from "vitest";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { findQuotations } from "../../src/quotation/find-quotations.js";
import { textOf } from "../../src/text/span.js";

/** [text, content spans joined by " … ", kind, speaker's name, grade] */
const ROWS = [
  [
    "“We will rebuild,” Marta Ruiz said on Friday.",
    "We will rebuild,",
    "direct",
    "Marta Ruiz",
    "named",
  ],
  [
    "“We will,” Marta Ruiz said, “whatever it costs.”",
    "We will, … whatever it costs.",
    "direct",
    "Marta Ruiz",
    "named",
  ],
  [
    "Mayor Marta Ruiz said that the bridge would be closed.",
    "that the bridge would be closed",
    "indirect",
    "Marta Ruiz",
    "named",
  ],
  [
    "The bridge is safe, according to Marta Ruiz.",
    "The bridge is safe",
    "indirect",
    "Marta Ruiz",
    "named",
  ],
] as const;

test.each(ROWS)("%s", (text, contents, kind, name, grade) => {
  const [quotation] = findQuotations(plainArticle("a", text));
  expect(quotation).toMatchObject({ kind, speaker: { name, grade } });
  expect(quotation?.contents.map((span) => textOf(text, span)).join(" … ")).toBe(contents);
});
