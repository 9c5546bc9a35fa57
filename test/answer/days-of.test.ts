import { describe, expect, test } from "vitest";
import { daysOf, placeIn } from "../../src/answer/days-of.js";
import type { Article, PlainDate } from "../../src/corpus/article.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { readScope } from "../../src/question/find-scopes.js";
import { questionAbout } from "../../src/question/question.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";
import { buildQuery } from "../../src/retrieval/query.js";
import { weighQuotations } from "../../src/retrieval/rank-quotations.js";

async function daysIn(article: Article) {
  const annotated = annotate(article);
  const library = buildMemoryLibrary([annotated]);
  const query = await buildQuery(questionAbout("what-did", ""), library);
  const located = annotated.quotations.map((quotation) => ({ annotated, quotation }));
  const [first] = weighQuotations(query, located);
  const { from, to } = first ? daysOf(first.value) : { from: "none", to: "none" };
  return from === to ? from : `${from} ${to}`;
}

const PUBLISHED = "2020-05-10"; // a Sunday

describe("a saying is of the day that stands with its verb", () => {
  test.each([
    ["“We will pay,” Carl Ruiz said on Friday.", "2020-05-08"],
    ["In 2015 Carl Ruiz said “we will pay”.", "2015-01-01 2015-12-31"],
    ["Carl Ruiz told reporters in March 2016 that the town would pay.", "2016-03-01 2016-03-31"],
    ["Carl Ruiz, on Friday, said the town would pay.", "2020-05-08"],
    ["“We will pay,” said Carl Ruiz, the mayor, on Friday.", "2020-05-08"],
    ["“We will pay,” Carl Ruiz told a meeting last year.", "2019-01-01 2019-12-31"],
  ])("%s", async (text, days) => {
    expect(await daysIn(plainArticle("a", text, { published: PUBLISHED }))).toBe(days);
  });
});

describe("a date that is something else's leaves the day of the article", () => {
  test.each([
    "“We will pay,” Carl Ruiz said.",
    "Carl Ruiz said the town paid in 2015.",
    "“We paid in 2015,” Carl Ruiz said.",
    "Carl Ruiz, who took office in 2012, said the town would pay.",
    "Carl Ruiz, mayor since 2012, said the town would pay.",
    "Carl Ruiz, elected in 2012, said the town would pay.",
    "“We will pay,” said Carl Ruiz, born in 1950.",
    "“We will pay,” Carl Ruiz, the champion of 2012, said.",
    "Carl Ruiz said of the 2015 flood that it was small.",
    "“We will pay,” said Carl Ruiz, who lost the election of 2014.",
    "The flood came in 2015. “We will pay,” Carl Ruiz said.",
  ])("%s", async (text) => {
    expect(await daysIn(plainArticle("a", text, { published: PUBLISHED }))).toBe(PUBLISHED);
  });
});

test.each([
  ["“We will pay,” Carl Ruiz said.", undefined],
  ["“We will pay,” Carl Ruiz said on Friday.", undefined],
  ["“We will pay,” Carl Ruiz said in 2016.", "2016-01-01 2016-12-31"],
])("in an undated article: %s", async (text, days) => {
  expect(await daysIn(plainArticle("a", text))).toBe(days);
});

describe("days lie to a scope", () => {
  test.each([
    ["in 2019", "2019-03-12", "2019-03-12", "inside"],
    ["in 2019", "2019-01-01", "2019-12-31", "inside"],
    ["in March 2019", "2019-01-01", "2019-12-31", "unknown"],
    ["in 2019", "2020-01-01", "2020-01-01", "outside"],
    ["before 2020", "2019-12-31", "2019-12-31", "inside"],
    ["before 2020", undefined, "2019-06-01", "inside"],
    ["before 2020", "2019-06-01", undefined, "unknown"],
    ["before 2020", "2020-06-01", undefined, "outside"],
    ["after 2020", "2020-12-31", "2020-12-31", "outside"],
    ["since 2020", "2020-01-01", undefined, "inside"],
    ["since 2020", undefined, "2019-12-31", "outside"],
    ["in 2019", undefined, undefined, "unknown"],
  ] satisfies readonly (readonly [string, PlainDate | undefined, PlainDate | undefined, string])[])(
    "%s: %s to %s is %s",
    (scope, from, to, place) => {
      const read = readScope(scope, undefined);
      expect(read && placeIn(read, { from, to, areBounds: false })).toBe(place);
    },
  );
});
