import { expect, test } from "vitest";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { isDenial } from "../../src/quotation/denial.js";
import { findQuotations } from "../../src/quotation/find-quotations.js";

test.each([
  ["Ida Holm denied that the bridge had been sold.", true],
  ["Ida Holm said the bridge had been sold.", false],
  ["Ida Holm did not say that the bridge had been sold.", true],
  ["“It has been sold,” Ida Holm said. “I deny nothing.”", false],
])("%s", (text, denied) => {
  const quotations = findQuotations(plainArticle("a", text));
  expect(quotations.length).toBeGreaterThan(0);
  expect(quotations.some((quotation) => isDenial(text, quotation))).toBe(denied);
});
