import fc from "fast-check";
import { expect, test } from "vitest";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import { factsOf } from "../../src/retrieval/article-facts.js";
import { type Counted, countedInSteps } from "../../src/retrieval/counted.js";
import { numberTerms } from "../../src/retrieval/term-numbers.js";
import { allSteps } from "../../src/text/all-steps.js";
import { byCodeUnits } from "../../src/text/code-units.js";

const word = fc.constantFrom("bridge", "Norhaven", "tram", "river", "house", "stone", "dam");
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));

/** Archives of articles that come, go and change. */
const archives = fc.array(fc.dictionary(fc.constantFrom("a", "b", "c", "d", "e"), text), {
  minLength: 2,
  maxLength: 5,
});

test("what is counted by what differs is what is counted anew", () => {
  fc.assert(
    fc.property(archives, (states) => {
      const numbers = numberTerms();
      const known = new Map<string, ReturnType<typeof factsOf>>();
      let before: Counted | undefined;
      for (const state of states) {
        const facts = Object.entries(state)
          .sort(([a], [b]) => byCodeUnits(a, b))
          .map(([id, words]) => {
            const key = `${id} ${words}`;
            const own =
              known.get(key) ?? factsOf(annotate(plainArticle(id, words, { title: id })), numbers);
            known.set(key, own);
            return own;
          });
        before = allSteps(countedInSteps(facts, numbers, before));
        const anew = allSteps(countedInSteps(facts, numbers, undefined));
        expect(before.sums).toEqual(anew.sums);
        const { columns, lengths, averageLength } = before.postings;
        expect({ ...columns, most: anew.postings.columns.most }).toEqual(anew.postings.columns);
        expect(lengths).toEqual(anew.postings.lengths);
        expect(averageLength).toBe(anew.postings.averageLength);
      }
    }),
  );
});
