import { expect, test } from "vitest";
import { peopleMeant } from "../../src/answer/person.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";

const library = buildMemoryLibrary(
  [
    ["town", "“The roof leaks,” said Pavel Brandt, the mayor of Ostrow."],
    ["sea", "“The herring are back,” said Pavel Brandt, a biologist at the Coastal Institute."],
    ["hall", "“We open at nine,” said Mayor Edda Lorenz."],
  ].map(([id = "", text = ""]) => annotate(plainArticle(id, text))),
);

test.each([
  ["Pavel Brandt", ["sea", "town"]],
  ["Brandt", ["sea", "town"]],
  ["mayor Pavel Brandt", ["town"]],
  ["the biologist Brandt", ["sea"]],
  // nobody of that name is one: the name decides
  ["the banker Pavel Brandt", ["sea", "town"]],
  ["Mr Brandt", ["sea", "town"]],
  ["mayor Lorenz", ["hall"]],
  ["minister Lorenz", ["hall"]],
  ["the mayor", ["hall", "town"]],
  ["the mayor of Ostrow", ["town"]],
  ["the mayor of Lund", []],
  ["a biologist", ["sea"]],
  ["the harbour master", []],
])("%s", async (typed, articles) => {
  const people = await peopleMeant(typed, library);
  const said = await library.quotationsBy(people.map(({ id }) => id));
  expect(said.map(({ annotated }) => annotated.article.id).toSorted()).toEqual(articles);
});
