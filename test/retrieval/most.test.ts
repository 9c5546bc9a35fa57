import fc from "fast-check";
import { expect, test } from "vitest";
import { bearsOut, holdsWords } from "../../src/answer/bears-out.js";
import { gather } from "../../src/answer/gather.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { questionOf } from "../../src/question/parse-question.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";
import { rankQuotations } from "../../src/retrieval/rank-quotations.js";
import { rankSentences } from "../../src/retrieval/rank-sentences.js";

const SENTENCES = [
  "The mayor opened the bridge in May 2019.",
  "Ida Holm sold the old tram to Lund.",
  "“The bridge will carry the tram,” Ida Holm said.",
  "A ferry sank near the harbour.",
  "“We sell no ferry,” the mayor said.",
  "Lund paid for the harbour and the bridge.",
];
const article = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 });
const asked = fc
  .array(
    fc.constantFrom("mayor", "bridge", "tram", "Ida Holm", "sold", "Lund", "ferry", "rocket"),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((words) => words.join(" "));

test("what is left out of the reading is nothing that would have been kept", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(article, { minLength: 1, maxLength: 5 }),
      asked,
      async (texts, words) => {
        const articles = texts.map((sentences, i) =>
          annotate(plainArticle(`${i}`, sentences.join("\n\n"), { title: `Title ${i}` })),
        );
        const question = questionOf("when-did", words, { today: "2025-01-15" });
        const { query, passages } = await gather(question, buildMemoryLibrary(articles));
        for (const keeps of [holdsWords, bearsOut]) {
          const all = rankSentences(query, passages, "date");
          const read = rankSentences(query, passages, "date", (most) => keeps(query, most));
          const kept = ({ value }: (typeof all)[number]) => keeps(query, value);
          expect(read.filter(kept)).toEqual(all.filter(kept));
        }
        const candidates = passages.map(({ value }) => value);
        const borneOut = rankQuotations(query, candidates).filter(({ value }) =>
          bearsOut(query, value),
        );
        const read = rankQuotations(query, candidates, (most) => bearsOut(query, most));
        expect(read.filter(({ value }) => bearsOut(query, value))).toEqual(borneOut);
      },
    ),
  );
});
