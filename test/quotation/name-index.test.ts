import fc from "fast-check";
import { expect, test } from "vitest";
import { type NameIndex, nameIndexInSteps } from "../../src/quotation/name-index.js";
import type { Person } from "../../src/quotation/person.js";
import { allSteps } from "../../src/text/all-steps.js";

const personCalled = (name: string, ...others: readonly string[]): Person => ({
  id: name,
  name,
  spellings: [name, ...others],
  roles: [],
  articles: [],
  quotations: 1,
});

const PEOPLE = [
  personCalled("Ida Holm", "Holm", "I. Holm"),
  personCalled("Ida Berg", "Berg"),
  personCalled("Nils Berg", "Berg", "Nils"),
  personCalled("Nils Holm"),
  personCalled("Carl Nils Ruiz", "Ruiz", "Carl Ruiz"),
];

/** What is found under each key, in an order that does not depend on how it came in. */
function contentOf({ byWord, bySpelling }: NameIndex) {
  const words = [...byWord].map(([word, spellings]) => [
    word,
    spellings.map((each) => `${each.person.id}: ${each.words.join(" ")}`).toSorted(),
  ]);
  const names = [...bySpelling].map(([name, people]) => [
    name,
    people.map(({ id }) => id).toSorted(),
  ]);
  return { words: Object.fromEntries(words), names: Object.fromEntries(names) };
}

const indexOf = (come: readonly Person[]) => allSteps(nameIndexInSteps({ come, gone: [] }));

test("after people came and went it has what an index of those who are there has", () => {
  const some = fc.subarray(PEOPLE);
  fc.assert(
    fc.property(some, some, (before, after) => {
      const earlier = indexOf(before);
      const kept = contentOf(earlier);
      const come = after.filter((person) => !before.includes(person));
      const gone = before.filter((person) => !after.includes(person));
      const index = allSteps(nameIndexInSteps({ come, gone }, earlier));
      expect(contentOf(index)).toEqual(contentOf(indexOf(after)));
      expect(contentOf(earlier)).toEqual(kept);
    }),
  );
});
