import fc from "fast-check";
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.js";
import { wordsOf } from "../../src/answer/excerpt.js";
import { layoutOf } from "../../src/answer/layout.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { compose, MESSAGE_LENGTH } from "../../src/discord/compose.js";
import { unquote } from "../../src/discord/escape.js";
import { questionOf } from "../../src/question/parse-question.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";

/** Words that meet often enough for questions to be answered, and characters that break things. */
const word = fc.constantFrom(
  ..."pelican heron river bridge mayor Holm Ruiz opened 2015 March".split(" "),
  ...'said “ ” " , . ! ? … - # > * _ ` ~ | [ ] ( ) < > @everyone <@1> https://a.example :x: \\'.split(
    " ",
  ),
  "\u202E",
  "\u00A0",
  "\t",
  "🙂",
  "\uD800",
  "1.",
  "-#",
);
const sentence = fc
  .array(word, { minLength: 1, maxLength: 25 })
  .map((words) => `${words.join(" ")}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 12 }).map((all) => all.join(" "));
const text = fc.array(paragraph, { minLength: 1, maxLength: 6 }).map((all) => all.join("\n\n"));
const question = fc.record({
  kind: fc.constantFrom("who-said", "what-did", "when-did", "search"),
  words: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" ")),
  speaker: fc.option(fc.constantFrom("Holm", "Ruiz"), { nil: undefined }),
});

/** What the block quotes of a message show, undone line by line. */
function quotedBlocks(content: string): string[] {
  const blocks: string[][] = [];
  let inside = false;
  for (const line of content.split("\n")) {
    if (line.startsWith("> ")) {
      if (inside) blocks.at(-1)?.push(line);
      else blocks.push([line]);
    }
    inside = line.startsWith("> ");
  }
  return blocks.map((lines) => unquote(lines.join("\n")));
}

test("whatever the articles and the question, what is quoted is a slice of its article", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 3 }),
      question,
      async (texts, { kind, words, speaker }) => {
        const library = buildMemoryLibrary(
          texts.map((each, i) => annotate(plainArticle(`article-${i}`, each))),
        );
        const answer = await answerQuestion(questionOf(kind, words, { speaker }), library);
        const content = compose(layoutOf(answer, true));
        const results =
          answer.kind === "not-found" ? answer.closest : "results" in answer ? answer.results : [];
        const excerpts = results.flatMap(({ excerpt, before }) =>
          [excerpt, before].filter((each) => each !== undefined),
        );

        expect(content.length).toBeLessThanOrEqual(MESSAGE_LENGTH);
        expect(content.trim()).not.toBe("");
        for (const { article, span } of excerpts) {
          expect(wordsOf({ article, span })).toBe(article.text.slice(span.start, span.end));
        }
        for (const shown of quotedBlocks(content)) {
          expect(excerpts.map(wordsOf)).toContain(shown);
        }
        expect(content).not.toMatch(/(?<!\\)(?:\\\\)*(?:@everyone|<@|https:\/\/a)/);
      },
    ),
    { numRuns: 500 },
  );
});
