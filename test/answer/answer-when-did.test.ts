import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/answer/answer.js";
import { answerQuestion } from "../../src/answer/answer-question.js";
import { answerRecord } from "../../src/answer/answer-record.js";
import { wordsOf } from "../../src/answer/excerpt.js";
import { layoutOf } from "../../src/answer/layout.js";
import { plainTextOf } from "../../src/answer/plain-text.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { parseQuestion } from "../../src/question/parse-question.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";

async function answer(ask: string, text: string): Promise<Answer | undefined> {
  const library = buildMemoryLibrary([
    annotate(plainArticle("a", text, { title: "A day in town", published: "2024-03-12" })),
  ]);
  const question = parseQuestion(ask);
  return question && (await answerQuestion(question, library));
}

/** What is told of the time, first the band: "found: 1950", "uncertain: 1994". */
async function told(ask: string, text: string): Promise<string> {
  const given = await answer(ask, text);
  const [first] = given && "results" in given ? given.results : [];
  const occasion = first?.occasion && wordsOf(first.occasion);
  return `${given?.kind}: ${first?.date?.words ?? occasion ?? ""}`;
}

describe("a date that governs the event is told", () => {
  test.each([
    ["when was the mill founded?", "The mill was established in 1826.", "found: 1826"],
    ["when was the mill sold?", "The sale of the mill in 1990 was no secret.", "found: 1990"],
    [
      "when did the band play here?",
      "The band played here from 1939 to 1945.",
      "found: 1939 to 1945",
    ],
    [
      "when was the hall built?",
      "The hall was built between 1826 and 1827.",
      "found: 1826 and 1827",
    ],
    ["when did the war begin?", "The war began in 1939–1945, as the tablet has it.", "found: 1939"],
    ["when did the ferry start?", "The ferry has run since May 2011.", "found: May 2011"],
    ["when was the hall opened?", "It was not until 1984 that the hall was opened.", "found: 1984"],
    [
      "when was the fair cancelled?",
      "The fair is old. It was cancelled once, in 2020.",
      "found: 2020",
    ],
    [
      "when did Mara Holt hear of the leak?",
      "Mara Holt spoke to us.\n\nReporter: When did you hear of the leak?\n\nMara Holt: In June 2019.",
      "found: June 2019",
    ],
    ["when was the first fair held?", "The first fair was held in 1981.", "found: 1981"],
    // the verb's date, not that of the other words
    [
      "when was the guide to the hills published?",
      "Holt wrote the long guide to the hills from 1915 to 1916 and published it in 1917.",
      "found: 1917",
    ],
    // of two verbs alike the one beside what is asked about
    [
      "when was the union formed?",
      "The union was formed in 1977, the league was formed in 1978.",
      "found: 1977",
    ],
    // one verb for two things
    ["when was the land sold?", "The mill was sold in 1990, and the land in 1995.", "found: 1995"],
    ["when was the mill sold?", "The mill was sold in 1990, and the land in 1995.", "found: 1990"],
    [
      "when was the mill sold to the town?",
      "The mill was sold to the town in 1990 and the bank moved in 1995.",
      "found: 1990",
    ],
    // the words of the date
    ["when was the bridge widened?", "The bridge was widened in 1961–2.", "found: 1961–2"],
    ["when did the storm hit?", "The storm hit on 15 July in 1972.", "found: 15 July in 1972"],
    [
      "when was the wall built?",
      "The wall was built in the first third of the 1800s.",
      "found: the first third of the 1800s",
    ],
  ])("%s — %s", async (ask, text, expected) => {
    expect(await told(ask, text)).toBe(expected);
  });
});

describe("a date that may be another event's is a possibility", () => {
  test.each([
    // another verb
    ["when did Mara Holt sell the mill?", "Mara Holt bought the mill in 2006.", "uncertain: 2006"],
    // another subject
    [
      "when was the town hall opened?",
      "The town hall is old. The library was opened in 1911.",
      "uncertain: 1911",
    ],
    // of two verbs alike the one beside what is asked about
    [
      "when was the league formed?",
      "The union was formed in 1977, the league was formed in 1978.",
      "uncertain: 1978",
    ],
    // the first is asked for, and any is told
    [
      "when was the first fair held?",
      "The first bus was late. The fair was held in 1990.",
      "uncertain: 1990",
    ],
    // the date of a noun
    ["when was the road act signed?", "The mayor signed the road act of 2009.", "uncertain: 2009"],
    [
      "when did the army leave the fort?",
      "The army left the fort of the 1814 siege.",
      "uncertain: 1814",
    ],
    // the war broke out, and the book is of 1915
    [
      "when did the war start?",
      "At the outbreak of the war he was ill and wrote in 1915.",
      "uncertain: 1915",
    ],
    // anything is founded some day
    ["when was it founded?", "The mill was founded in 1826.", "uncertain: 1826"],
    // the next sentence goes on
    [
      "when did the lake freeze last?",
      "The lake seldom froze. The last such winter was in 1987.",
      "uncertain: 1987",
    ],
  ])("%s — %s", async (ask, text, expected) => {
    expect(await told(ask, text)).toBe(expected);
  });
});

describe("words that say when, where no date does", () => {
  test.each([
    [
      "when did Mara Holt inherit the mill?",
      "Mara Holt inherited the mill after her father's death.",
      "undated: after her father's death",
    ],
    [
      "when did Mara Holt learn to swim?",
      "Mara Holt learned to swim at the age of 12.",
      "undated: at the age of 12",
    ],
    [
      "when was the bell cast?",
      "The bell was cast during the Second World War.",
      "undated: during the Second World War",
    ],
    [
      "when did the search for tin begin?",
      "The search for tin began early in the Bronze Age.",
      "undated: early in the Bronze Age",
    ],
    [
      "when is drawing taught?",
      "Drawing is taught in the second and third years.",
      "undated: in the second and third years",
    ],
    [
      "when were the two roads joined?",
      "Only recently the two roads were joined.",
      "undated: Only recently",
    ],
    [
      "when did the papers appear?",
      "The papers appeared at mid-century, but most closed after a few years.",
      "undated: at mid-century",
    ],
    // an age is no time of history
    ["when was the bell cast?", "The bell was cast by a man of the same age.", "undated: "],
    // they say when the event itself was, not when it happened
    ["when did the war end?", "After the war ended, he moved away.", "undated: "],
    // another clause's
    [
      "when did the shop open?",
      "The shop opened, but the owner left after a few weeks of rain.",
      "uncertain: after a few weeks of rain",
    ],
  ])("%s — %s", async (ask, text, expected) => {
    expect(await told(ask, text)).toBe(expected);
  });
});

test.each([
  ["when did the circus come?", "The mill was founded in 1826."],
  ["when did Bertil Quist found the mill?", "The mill was founded in 1826."],
])("what is not there is not found: %s — %s", async (ask, text) => {
  expect(await told(ask, text)).toBe("not-found: ");
});

describe("a reply that is not certain", () => {
  const ASK = "when did Mara Holt sell the mill?";
  const TEXT = "Mara Holt bought the mill in 2006.";

  test("leads with the doubt, and no line of the bot's gives a date as the answer", async () => {
    const given = await answer(ASK, TEXT);
    const layout = given && layoutOf(given, false);
    expect(layout?.isPrivate).toBe(true);
    const lines = layout ? plainTextOf(layout).split("\n") : [];
    expect(lines[0]).toMatch(/^Not certain/);
    expect(lines.filter((line) => line.includes("2006"))).toEqual([
      `> ${TEXT}`,
      "It says “2006”, perhaps of another event: a possibility, no answer.",
    ]);
  });

  test("is unclear in a record, with what is possible", async () => {
    const given = await answer(ASK, TEXT);
    expect(given && answerRecord("q", "when-did", given)).toMatchObject({
      status: "unclear",
      answers: [{ date: { text: "2006", value: "2006" }, excerpt: { text: TEXT } }],
    });
  });
});

test("a stretch of time has both its ends in a record", async () => {
  const given = await answer("when was the hall built?", "The hall was built from 1826 to 1827.");
  expect(given && answerRecord("q", "when-did", given)).toMatchObject({
    status: "found",
    answers: [{ date: { text: "1826 to 1827", value: "1826/1827", kind: "happened" } }],
  });
});

test("words that say when have no value in a record", async () => {
  const given = await answer("when was the bell cast?", "The bell was cast after the fire.");
  expect(given && answerRecord("q", "when-did", given)).toMatchObject({
    status: "found",
    answers: [{ date: { text: "after the fire", value: null, kind: "occasion" } }],
  });
});
