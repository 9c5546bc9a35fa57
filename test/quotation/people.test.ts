import fc from "fast-check";
import { expect, test } from "vitest";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { findQuotations } from "../../src/quotation/find-quotations.js";
import type { People } from "../../src/quotation/people.js";
import { buildPeople, nobodyKnown, peopleInSteps } from "../../src/quotation/people.js";
import type { Overrules } from "../../src/quotation/people-overrules.js";
import type { Use } from "../../src/quotation/people-uses.js";
import { isBody, type Person } from "../../src/quotation/person.js";
import { allSteps } from "../../src/text/all-steps.js";

function peopleIn(texts: readonly string[], overrules?: Overrules) {
  const inputs = texts.map((text, i) => {
    const article = plainArticle(`article-${i + 1}`, text);
    return { article, quotations: findQuotations(article) };
  });
  return buildPeople(inputs, overrules);
}

function personOf({ people, usesOf }: People, name: string, article: string): Person | undefined {
  return people.find((_, i) =>
    usesOf(i).some((use) => use.name === name && use.article === article),
  );
}

const said = (name: string) => `“We will rebuild the bridge,” ${name} said.`;

test.each([
  ["one transliteration and another", ["Sergey Ivanov", "Sergei Ivanov"]],
  ["y and i", ["Yury Antonov", "Yuri Antonov"]],
  ["Mohamed in its spellings", ["Mohamed Saleh", "Muhammad Saleh", "Mohammed Saleh"]],
  ["with and without a middle name", ["Mohamed Salim", "Mohamed Ali Salim"]],
  ["with and without an initial", ["Anna B. Frey", "Anna Frey"]],
  ["an article joined or apart", ["Karim Al-Haddad", "Karim Alhaddad"]],
  ["accents", ["André Dubé", "Andre Dube"]],
  ["misread bytes", ["François Dubé", "FranÃ§ois Dubé"]],
])("one person: %s", (_, names) => {
  const { people } = peopleIn(names.map(said));
  expect(people.map(({ spellings }) => [...spellings].sort())).toEqual([[...names].sort()]);
  expect(people[0]?.quotations).toBe(names.length);
});

test.each([
  ["two first names", [said("Marta Ruiz"), said("Pablo Ruiz")]],
  [
    "two countries",
    [said("Iraqi Foreign Minister Ali Saleh"), said("Egyptian Foreign Minister Ali Saleh")],
  ],
  ["two walks of life", [said("Senator Anna Frey"), said("baker Anna Frey")]],
  ["a surname alone is nobody's", [said("Marta Ruiz"), said("Ruiz")]],
  ["a mayor and a volcanologist", [said("Mayor Anna Frey"), said("volcanologist Anna Frey")]],
  ["two initials", [said("Anna B. Frey"), said("Anna K. Frey")]],
])("two people: %s", (_, texts) => {
  expect(peopleIn(texts).people).toHaveLength(2);
});

test("roles are kept over time, with their articles", () => {
  const { people } = peopleIn([said("Senator Anna Frey"), said("President Anna Frey")]);
  expect(people).toHaveLength(1);
  expect(people[0]?.roles).toEqual([
    { words: "Senator", article: "article-1" },
    { words: "President", article: "article-2" },
  ]);
});

test("overrules join what the rules keep apart, and name it", () => {
  const { people } = peopleIn([said("Bob Frey"), said("Robert Frey")], {
    same: [["Robert Frey", "Bob Frey"]],
  });
  expect(people.map(({ name }) => name)).toEqual(["Robert Frey"]);
});

test("overrules part what the rules join", () => {
  const apart: Overrules = { different: [["Sergey Ivanov", "Sergei Ivanov"]] };
  expect(peopleIn([said("Sergey Ivanov"), said("Sergei Ivanov")], apart).people).toHaveLength(2);
});

test("overrules split a name that two people have", () => {
  const split: Overrules = { split: [{ name: "Anna Frey", articles: ["article-2"] }] };
  const people = peopleIn([said("Anna Frey"), said("Anna Frey")], split);
  expect(people.people.map(({ id }) => id)).toEqual(["anna-frey", "anna-frey-2"]);
  expect(personOf(people, "Anna Frey", "article-2")?.articles).toEqual(["article-2"]);
});

test("the most quoted comes first, and bodies are told from people", () => {
  const { people } = peopleIn([
    said("Anna Frey"),
    said("the Foreign Ministry"),
    said("Anna Frey"),
    said("the Ministry of Foreign Trade"),
  ]);
  expect(people.map((person) => [person.name, person.quotations, isBody(person)])).toEqual([
    ["Anna Frey", 2, false],
    ["Foreign Ministry", 1, true],
    ["Ministry of Foreign Trade", 1, true],
  ]);
});

test("two who speak together are counted each", () => {
  const { people } = peopleIn([said("Marta Ruiz and Jonas Weber")]);
  expect(people.map(({ name }) => name)).toEqual(["Jonas Weber", "Marta Ruiz"]);
});

const SPELLINGS = [
  ["Sergey Ivanov", "Sergei Ivanov"],
  ["Mohamed Saleh", "Muhammad Saleh", "Mohammed Saleh"],
  ["Anna B. Frey", "Anna Frey"],
  ["Karim Al-Haddad", "Karim Alhaddad"],
  ["Marta Ruiz"],
  ["Pablo Ruiz"],
] as const;
const anySpelling = fc
  .nat({ max: SPELLINGS.length - 1 })
  .chain((i) => fc.constantFrom(...(SPELLINGS[i] ?? [])).map((name) => ({ i, name })));

test("in whatever order the articles come, a person's spellings are one and two people are two", () => {
  fc.assert(
    fc.property(fc.array(anySpelling, { maxLength: 8 }), (uses) => {
      const found = peopleIn(uses.map(({ name }) => said(name)));
      expect(found.people).toHaveLength(new Set(uses.map(({ i }) => i)).size);
      for (const [n, { name }] of uses.entries())
        expect(personOf(found, name, `article-${n + 1}`)?.spellings).toContain(name);
    }),
  );
});

const anyUses = fc.uniqueArray(fc.tuple(anySpelling, fc.nat({ max: 9 })), {
  selector: ([{ name }, article]) => `${name} ${article}`,
  maxLength: 30,
});

test("an archive that changes has the people of one that is read anew", () => {
  const made = new Map<string, Use>();
  const useOf = (name: string, article: string): Use => {
    const use = made.get(name + article) ?? { name, article, roles: [], quotations: [0] };
    made.set(name + article, use);
    return use;
  };
  fc.assert(
    fc.property(fc.array(anyUses, { maxLength: 6 }), fc.boolean(), (archives, areJoined) => {
      const overrules = areJoined ? { same: [["Pablo Ruiz", "Marta Ruiz"]] } : {};
      const known = nobodyKnown();
      let [before, were]: [Use[], readonly Person[]] = [[], []];
      for (const uses of archives) {
        const all = uses
          .map(([{ name }, article]) => useOf(name, `article-${article}`))
          .sort((a, b) => (a.article < b.article ? -1 : 1));
        const come = all.filter((use) => !before.includes(use));
        const gone = before.filter((use) => !all.includes(use));
        const changed = allSteps(peopleInSteps({ come, gone }, overrules, known));
        const anew = allSteps(peopleInSteps({ come: all, gone: [] }, overrules));
        expect(changed.people).toEqual(anew.people);
        expect(changed.people.map((_, i) => changed.usesOf(i))).toEqual(
          anew.people.map((_, i) => anew.usesOf(i)),
        );
        const stay = were.filter((person) => !changed.gone.includes(person));
        expect(new Set([...stay, ...changed.come])).toEqual(new Set(changed.people));
        [before, were] = [all, changed.people];
      }
    }),
  );
});
