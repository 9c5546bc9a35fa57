import fc from "fast-check";
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.js";
import { layoutOf } from "../../src/answer/layout.js";
import { plainTextOf } from "../../src/answer/plain-text.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { parseQuestion } from "../../src/question/parse-question.js";
import type { Overrules } from "../../src/quotation/people-overrules.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import type { Library } from "../../src/retrieval/library.js";
import {
  buildMemoryLibrary,
  memoryLibraryInSteps,
  nothingGathered,
} from "../../src/retrieval/memory-library.js";
import { allSteps, type TakeSteps } from "../../src/text/all-steps.js";

const PUBLISHED = ["2021-03-02", "2020-03-02", undefined, "2020-03-02", "2018-05-01"] as const;

const ARTICLES = [
  "“The bridge will hold,” Mayor Ida Holm said. The bridge opened in March 2015.",
  "“The bridge will hold,” Ida Holm said again. She has a tram to catch.",
  "The bridge opened in April 2015, Carl Ruiz said. The tram stopped in 2016.",
  "A tram is no bridge. “The bridge will fall,” Carl Ruiz said.",
  "“The bridge will hold,” Ida Holm said. “It will not fall,” said Carl Ruiz.",
  "“The bridge will hold,” Ida Holm said. “It will not fall,” a spokesman said.",
].map((text, i) =>
  annotate(plainArticle(`article-${i}`, text, { title: `Bridge ${i}`, published: PUBLISHED[i] })),
);

const QUESTIONS = [
  "who said the bridge will hold?",
  "when did the bridge open?",
  "what did Carl Ruiz say?",
  "bridge tram",
  "who said the moon is round?",
  "did Ida Holm say the bridge will hold?",
  "did Ida Holm say the bridge will fall?",
  "who denied the bridge will hold?",
  "what did Ida Holm say about the bridge in 2020?",
  "what did Ida Holm say before 2019?",
  "who said “the bridge will hold”, before 2019?",
  "when did the bridge open before 2010?",
  "when did Ida Holm first say the bridge will hold?",
  "when was the tram first mentioned?",
  "the latest on the bridge",
  "how often did Ida Holm mention the bridge?",
  "how often has the tram been mentioned?",
  "how many trams are there?",
  "who said “will not”?",
  "what did Ida Hulm say?",
  "bridge -tram in:Bridge",
  "tram before:2020",
];

async function replyTo(words: string, library: Library): Promise<string> {
  const question = parseQuestion(words);
  if (!question) throw new Error(`no question: ${words}`);
  return plainTextOf(layoutOf(await answerQuestion(question, library), true));
}

async function repliesOf(library: Library): Promise<string[]> {
  const replies: string[] = [];
  for (const ask of QUESTIONS) replies.push(await replyTo(ask, library));
  return replies;
}

/** All that the library tells of people. */
async function peopleOf(library: Library): Promise<unknown> {
  const people = await library.people();
  const uses = ARTICLES.flatMap(({ article }) =>
    ["Ida Holm", "Carl Ruiz"].map((name) => ({ name, article: article.id })),
  );
  return {
    people,
    counts: await library.counts(),
    single: await Promise.all(people.map(({ id }) => library.person(id))),
    called: await library.peopleCalled(["holm"]),
    like: await library.peopleLike(["holn"], 3),
    speakers: await library.speakersOf(uses),
    quotations: await library.quotationsBy(people.map(({ id }) => id)),
  };
}

test("no answer depends on the order in which the articles were read", async () => {
  const expected = await repliesOf(buildMemoryLibrary(ARTICLES));
  expect(expected).toHaveLength(QUESTIONS.length);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(ARTICLES, { minLength: ARTICLES.length }),
      async (shuffled) => {
        expect(await repliesOf(buildMemoryLibrary(shuffled))).toEqual(expected);
      },
    ),
    { numRuns: 24 },
  );
});

test("a library that is built on what another has left answers as a new one, and so does the other still", async () => {
  const overrules = fc.constantFrom<Overrules>({}, { same: [["Carl Ruiz", "Ida Holm"]] });
  const state = fc.tuple(fc.subarray(ARTICLES), overrules);
  await fc.assert(
    fc.asyncProperty(fc.array(state, { minLength: 2, maxLength: 4 }), async (states) => {
      const gathered = nothingGathered();
      const libraries = states.map(([articles, overrules]) =>
        allSteps(memoryLibraryInSteps(articles, overrules, [], gathered)),
      );
      for (const [i, [articles, overrules]] of states.entries()) {
        const [library, fresh] = [libraries[i], buildMemoryLibrary(articles, overrules)];
        if (!library) throw new Error("every state has its library");
        expect(await repliesOf(library)).toEqual(await repliesOf(fresh));
        expect(await peopleOf(library)).toEqual(await peopleOf(fresh));
        expect(await library.statistics(["bridg", "tram", "holm"])).toEqual(
          await fresh.statistics(["bridg", "tram", "holm"]),
        );
      }
    }),
    { numRuns: 12 },
  );
});

test("what two said together is each one's, and people counts what quotationsBy gives", async () => {
  const text = "“We will build it,” Ida Holm and Carl Ruiz said. “I will pay,” Carl Ruiz added.";
  const library = buildMemoryLibrary([annotate(plainArticle("a", text))]);
  const people = await library.people();
  const counted = people.map(({ name, quotations }) => `${name} ${quotations}`);
  const given = await Promise.all(
    people.map(async ({ id, name }) => `${name} ${(await library.quotationsBy([id])).length}`),
  );
  expect(counted).toEqual(["Carl Ruiz 2", "Ida Holm 1"]);
  expect(given).toEqual(counted);
});

/** Takes steps as they come, and notes how many there were. */
function counting(): { readonly steps: number[]; readonly take: TakeSteps } {
  const steps: number[] = [];
  const take: TakeSteps = async (work) => {
    let taken = 0;
    let step = work.next();
    for (; !step.done; taken += 1) step = work.next();
    steps.push(taken);
    return step.value;
  };
  return { steps, take };
}

const libraryWith = (take: TakeSteps) =>
  allSteps(memoryLibraryInSteps(ARTICLES, {}, [], nothingGathered(), take));

test.each<[string, (library: Library) => Promise<unknown>]>([
  ["a misspelt word", (library) => library.nearWords("brigde")],
  ["letters as they are typed", (library) => library.people({ starts: ["ho"] })],
  ["an office", (library) => library.peopleInOffice(["mayor"])],
])("what is needed for %s is made a step at a time, once", async (_, ask) => {
  const { steps, take } = counting();
  const library = libraryWith(take);
  expect(steps).toEqual([]);
  const [found, again] = await Promise.all([ask(library), ask(library)]);
  expect(found).toEqual(await ask(buildMemoryLibrary(ARTICLES)));
  expect(found).not.toEqual([]);
  expect(again).toEqual(found);
  expect(steps).toEqual([expect.any(Number)]);
  expect(steps[0]).toBeGreaterThan(1);
});

test.each([
  ["how often is the bridge mentioned?"],
  ["how often did someone say the bridge will hold?"],
  ["when was the tram first mentioned?"],
])("%s is worked out a step at a time", async (words) => {
  const { steps, take } = counting();
  const answer = await replyTo(words, libraryWith(take));
  expect(answer).toEqual(await replyTo(words, buildMemoryLibrary(ARTICLES)));
  // passages found, passages ranked, what mentions it weighed and put together, and who says so
  expect(steps.length).toBeGreaterThanOrEqual(5);
  expect(Math.max(...steps)).toBeGreaterThan(ARTICLES.length);
});

test.each(["who said the bridge will hold?", "when did the bridge open?", "bridge tram"])(
  "%s takes so little time that it is worked out at once",
  async (words) => {
    const { steps, take } = counting();
    await replyTo(words, libraryWith(take));
    expect(steps).toEqual([]);
  },
);

test("where everything is read, it is an article at a step", async () => {
  const { steps, take } = counting();
  const library = libraryWith(take);
  expect(await library.withPhrase("will not", 9)).toHaveLength(2);
  const seen: string[] = [];
  await library.lookAtSpoken(["will", "not"], ({ article }) => seen.push(article.id));
  expect(seen).toEqual(ARTICLES.map(({ article }) => article.id));
  expect(steps).toEqual([ARTICLES.length, ARTICLES.length]);
});
