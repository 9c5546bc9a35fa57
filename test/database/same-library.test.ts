import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkLayout } from "../../src/answer/check-layout.js";
import { checkQuotation } from "../../src/answer/check-quotation.js";
import { plainTextOf } from "../../src/answer/plain-text.js";
import { openLibrary } from "../../src/archive/open-library.js";
import { parseClaimedQuotation } from "../../src/question/parse-claimed-quotation.js";
import { parseQuestion } from "../../src/question/parse-question.js";
import { foldedName } from "../../src/quotation/person-name.js";
import type { AnnotatedArticle } from "../../src/retrieval/annotated-article.js";
import type { Candidate, Library, LocatedQuotation } from "../../src/retrieval/library.js";
import { buildQuery, type Query } from "../../src/retrieval/query.js";
import type { Scored } from "../../src/retrieval/scored.js";
import { termsOf } from "../../src/text/term.js";
import { libraryFrom } from "./databases.js";

const FOLDER = "test/gold/articles";

let memory: Library;
let database: Awaited<ReturnType<typeof libraryFrom>>;
beforeAll(async () => {
  ({ library: memory } = await openLibrary(FOLDER));
  database = await libraryFrom(FOLDER);
});
afterAll(() => database.close());

/** What is asked of a library, and what comes back, in a form that can be compared. */
type Asking = (library: Library) => Promise<unknown>;

const places = (found: readonly Candidate[]) =>
  found.map(({ annotated, span }) => `${annotated.article.id} ${span.start}`);

const scored = (found: readonly Scored<Candidate>[]) =>
  found.map(({ value, score }) => [...places([value]), score]);

async function queryFor(words: string, library: Library): Promise<Query> {
  const question = parseQuestion(words);
  if (!question) throw new Error("that is no question");
  return buildQuery(question, library);
}

/** The article itself is not known without its text: a list is of heads alone. */
const ids = (heads: readonly { readonly id: string }[]) => heads.map(({ id }) => id);

/** All of an article that answers are made of, read where it is not read yet. */
const seen = (annotated: AnnotatedArticle) => {
  const { id, text, title, publisher, url, publication, blocks } = annotated.article;
  const { paragraphs, sentences, quotations, timexes, titleTerms, leadEnd } = annotated;
  return {
    ...{ id, text, title, publisher, url, publication, blocks },
    ...{ paragraphs, sentences, quotations, timexes, titleTerms, leadEnd },
  };
};

const said = (located: readonly LocatedQuotation[]) =>
  located.map(({ annotated, quotation }) => ({ id: annotated.article.id, quotation }));

const ASKED: Readonly<Record<string, Asking>> = {
  counts: (library) => library.counts(),
  "statistics of common, rare and missing words": (library) =>
    library.statistics(termsOf("the dam council glacier Hesk zzz who WHO 2019")),
  "passages that share a term": async (library) =>
    places(await library.candidates(termsOf("dam council mayor"), 20)).sort(),
  "passages of some articles": async (library) =>
    places(
      await library.candidates(termsOf("dam council"), 20, new Set(["dam-agency", "nothing"])),
    ).sort(),
  "no passages for no terms": async (library) => places(await library.candidates([], 20)),
  "the best passages, as they are ranked": async (library) => {
    const query = await queryFor("what did the mayor say about the dam and the council", library);
    return scored(await library.bestPassages(query, 40, 12));
  },
  "the best passages of some articles": async (library) => {
    const query = await queryFor("dam council", library);
    return scored(await library.bestPassages(query, 20, 10, new Set(["dam-agency", "cup-final"])));
  },
  "passages that are as good as each other": async (library) =>
    scored(await library.bestPassages(await queryFor("said", library), 9, 4)),
  "paragraphs with a phrase of stop words": async (library) =>
    places(await library.withPhrase("it is not", 50)),
  "every article": async (library) => ids(await library.articles()),
  "articles by date": async (library) => ids(await library.articles({ order: "earliest" })),
  "the latest articles": async (library) =>
    ids(await library.articles({ order: "latest", limit: 5 })),
  "articles whose words begin so": async (library) =>
    ids(await library.articles({ starts: ["da"], limit: 3 })),
  "articles among some": async (library) =>
    ids(await library.articles({ among: new Set(["cup-final", "arson-court", "none"]) })),
  "an article by its id": (library) => library.articlesCalled("cup-final"),
  "articles by a word of their titles": (library) => library.articlesCalled("dam"),
  "no article by a name that none has": (library) => library.articlesCalled("moon landing"),
  "an article": async (library) => {
    const article = await library.article("pianist-obituary");
    return article && seen(article);
  },
  "no article": (library) => library.article("nothing"),
  "everyone who is quoted": (library) => library.people(),
  "people whose names begin so": (library) => library.people({ starts: ["ma"], limit: 4 }),
  "a person": async (library) => library.person((await memory.people())[2]?.id ?? ""),
  "people called so": async (library) =>
    library.peopleCalled(foldedName((await memory.people())[0]?.name ?? "").slice(-1)),
  "people in an office": (library) => library.peopleInOffice(["mayor"]),
  "people spelled nearly so": async (library) =>
    library.peopleLike(foldedName(`${(await memory.people())[0]?.name}x`), 3),
  "who speaks, by the names in the articles": async (library) => {
    const people = await memory.people();
    const uses = people.flatMap(({ spellings: [name = ""] }) =>
      ["dam-agency", "cup-final", "arson-court"].map((article) => ({ name, article })),
    );
    return library.speakersOf(uses);
  },
  "all that somebody is quoted with": async (library) =>
    said(await library.quotationsBy((await memory.people({ limit: 3 })).map(({ id }) => id))),
  "what somebody is quoted with in one article": async (library) =>
    said(
      await library.quotationsBy(
        (await memory.people({ limit: 3 })).map(({ id }) => id),
        {
          articles: new Set(["dam-agency"]),
        },
      ),
    ),
  "words that may be meant": (library) =>
    Promise.all(
      ["glasier", "voclano", "lacier", "berd", "20199"].map((one) => library.nearWords(one)),
    ),
};

describe("an archive in PostgreSQL gives what one in memory gives", () => {
  test.each(Object.entries(ASKED))("%s", async (_, ask) => {
    expect(await ask(database.library)).toEqual(await ask(memory));
  });

  test("other names of what is named", async () => {
    const all = await memory.synonyms("");
    for (const [name = ""] of all) {
      const found = await database.library.synonyms(`what did the ${name} say?`);
      expect(found).toContainEqual(all.find((names) => names[0] === name));
    }
  });

  test("a quotation of stop words is found", async () => {
    for (const claim of ["“it is not”", "“we will do it”", "“no”", "“that is what it is”"]) {
      const check = async (library: Library) =>
        plainTextOf(checkLayout(await checkQuotation(parseClaimedQuotation(claim), library)));
      expect(await check(database.library)).toBe(await check(memory));
    }
  });
});
