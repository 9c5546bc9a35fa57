import { expect, test } from "vitest";
import type { Publication } from "../../src/corpus/article.js";
import { describePublication, howDated } from "../../src/corpus/describe-publication.js";

test.each<[Publication, string, string]>([
  [
    { certainty: "confirmed", date: "2020-11-25", how: "stated by the operator" },
    "25 November 2020",
    "25 November 2020: stated by the operator",
  ],
  [{ certainty: "unknown" }, "date not stated", "the article does not say when it was published"],
  [
    { certainty: "bounded", notBefore: { date: "2020-11-05", how: "a caption" } },
    "date not stated (not before 5 November 2020)",
    "not before 5 November 2020: a caption",
  ],
  [
    { certainty: "bounded", notBefore: { date: "2011-01-01", how: "the text" } },
    "date not stated",
    "not before 2011: the text",
  ],
  [
    {
      certainty: "bounded",
      notBefore: { date: "2020-11-05", how: "a caption" },
      notAfter: { date: "2021-01-01", how: "the capture" },
    },
    "date not stated (not before 5 November 2020)",
    "not before 5 November 2020: a caption; not after 1 January 2021: the capture",
  ],
])("%j", (publication, words, how) => {
  expect(describePublication(publication)).toBe(words);
  expect(howDated(publication)).toBe(how);
});
