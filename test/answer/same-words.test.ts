import { expect, test } from "vitest";
import { groupSameWords } from "../../src/answer/same-words.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { questionAbout } from "../../src/question/question.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";
import { buildQuery } from "../../src/retrieval/query.js";
import { weighQuotations } from "../../src/retrieval/rank-quotations.js";

const WORDS = "“The bridge will hold for years,”";

async function grouped(
  ...articles: readonly (readonly [text: string, published?: `${number}-${number}-${number}`])[]
) {
  const annotated = articles.map(([text, published], i) =>
    annotate(plainArticle(`a${i}`, text, { published })),
  );
  const query = await buildQuery(
    questionAbout("who-said", "bridge"),
    buildMemoryLibrary(annotated),
  );
  const located = annotated.flatMap((each) =>
    each.quotations.map((quotation) => ({ annotated: each, quotation })),
  );
  return groupSameWords(weighQuotations(query, located), 10).map(({ places }) =>
    places.map(
      ({ annotated: { article }, quotation }) => `${article.id} ${quotation?.speaker.name}`,
    ),
  );
}

test("the same words are told once, of the earliest article, the undated last", async () => {
  expect(
    await grouped(
      [`${WORDS} Ida Holm said.`],
      [`${WORDS} Ida Holm said.`, "2021-03-02"],
      [`${WORDS} Ida Holm said.`, "2020-03-02"],
    ),
  ).toEqual([["a2 Ida Holm", "a1 Ida Holm", "a0 Ida Holm"]]);
});

test("whoever names the speaker is shown before whoever does not", async () => {
  expect(
    await grouped(
      [`${WORDS} a spokesman said.`, "2019-01-01"],
      [`${WORDS} Ida Holm said.`, "2021-03-02"],
    ),
  ).toEqual([["a1 Ida Holm", "a0 undefined"]]);
});

test("the same words of two people stay two", async () => {
  const groups = await grouped(
    [`${WORDS} a spokesman said.`],
    [`${WORDS} Ida Holm said.`],
    [`${WORDS} Carl Ruiz said.`],
  );
  expect(groups).toHaveLength(2);
  expect(groups.flat().sort()).toEqual(["a0 undefined", "a1 Ida Holm", "a2 Carl Ruiz"]);
});
