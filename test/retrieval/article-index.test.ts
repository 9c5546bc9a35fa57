import fc from "fast-check";
import MiniSearch from "minisearch";
import { expect, test } from "vitest";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import { factsOf } from "../../src/retrieval/article-facts.js";
import { articleIndexInSteps } from "../../src/retrieval/article-index.js";
import { numberTerms } from "../../src/retrieval/term-numbers.js";
import { allSteps } from "../../src/text/all-steps.js";
import { termsOf } from "../../src/text/term.js";

const archiveOf = (texts: readonly string[]) =>
  texts.map((text, i) => annotate(plainArticle(String(i), text)));

const indexOf = (archive: ReturnType<typeof archiveOf>) => {
  const numbers = numberTerms();
  const facts = archive.map((annotated) => factsOf(annotated, numbers));
  return allSteps(articleIndexInSteps(facts, numbers)).index;
};

test("gives the likeliest articles first, no more than asked for", () => {
  const index = indexOf(
    archiveOf(["A tram.", "A tram, a tram.", "A bridge of stone.", "The mayor."]),
  );
  expect(index.search(["tram"], 5)).toEqual([1, 0]);
  expect(index.search(["tram"], 1)).toEqual([1]);
  expect(index.search(["harbour"], 5)).toEqual([]);
});

test("gives none but the articles that are asked for", () => {
  const index = indexOf(archiveOf(["A tram.", "A tram, a tram."]));
  expect(index.search(["tram"], 5, (place) => place === 0)).toEqual([0]);
});

const word = fc.constantFrom("bridge", "mayor", "tram", "river", "house", "stone");
const texts = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));

test("every archive is ranked as MiniSearch ranks it, the number of terms matched left out", () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 8 }), texts, (archive, asked) => {
      const annotated = archiveOf(archive);
      const terms = [...new Set(termsOf(asked))];
      const engine = new MiniSearch<{ id: number; terms: string }>({ fields: ["terms"] });
      for (const [id, text] of archive.entries()) {
        const title = annotated[id]?.titleTerms ?? [];
        engine.add({ id, terms: [...title, ...termsOf(text)].join(" ") });
      }
      const scores = new Map(
        engine
          .search(terms.join(" "))
          .map(({ id, score, queryTerms }) => [id, score / queryTerms.length]),
      );
      const found = indexOf(annotated).search(terms, archive.length);
      expect(new Set(found)).toEqual(new Set(scores.keys()));
      for (const [i, id] of found.entries()) {
        const next = scores.get(found[i + 1] ?? -1) ?? 0;
        expect(scores.get(id) ?? 0).toBeGreaterThan(next - 1e-9);
      }
    }),
  );
});
