import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Excerpt } from "../../../src/answer/excerpt.js";
import { parsePlainDate } from "../../../src/corpus/calendar.js";
import { plainArticle } from "../../../src/corpus/plain-article.js";
import type { Page } from "../../../src/discord/page/page.js";
import { pageFor } from "../../../src/discord/pages-for.js";
import { citePage } from "../../../src/discord/press/cite.js";
import type { Reply } from "../../../src/discord/reply.js";
import { REQUEST_KINDS, requestFor } from "../../../src/discord/request.js";
import { buildShelf, type Shelf } from "../../../src/discord/shelf.js";
import type { JsonObject } from "../../../src/playground/json.js";
import { COMPONENT, flattened } from "../../../src/playground/rest/component-rules.js";
import { messageErrors } from "../../../src/playground/rest/message-rules.js";
import { annotate } from "../../../src/retrieval/annotated-article.js";
import { buildMemoryLibrary } from "../../../src/retrieval/memory-library.js";
import { deskOn } from "../desk-on.js";
import { readMarkdown, shownBy, typesIn } from "../read-markdown.js";

/** Words that meet often enough for questions to be answered, and all that Discord may take for markup. */
const word = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ..."pelican heron river bridge mayor Ida Holm Carl Ruiz opened closed 2015 March".split(" "),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...'said “ ” " , . ! ? … - # ## -# > >>> * ** _ __ ` ``` ~~ | || [ ] ( ) < > + 1. 2) ~ ^ : ; \\ / @ @everyone @here <@1> <@!1> <@&1> <#1> <t:1:R> </help:1> <id:guide> <:x:123456789012345678> :smile: [a](https://e.org) https://a.example www.a.example a@b.example ¯\\_(ツ)_/¯ 🙂 👨‍👩‍👧'.split(
        " ",
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("\u202E", "\u00A0", "\t", "\uD800", "\u200B", "\u0000", "e\u0301"),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }) },
);
const words = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((all) => all.join(" "));
const sentence = fc.oneof(
  { weight: 2, arbitrary: words(25).map((text) => `${text}.`) },
  { weight: 2, arbitrary: words(12).map((text) => `“The bridge ${text}” mayor Ida Holm said.`) },
  { weight: 1, arbitrary: words(12).map((text) => `The river ${text} opened in March 2015.`) },
);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((all) => all.join(" "));
const article = fc.record({
  text: fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((all) => all.join("\n\n")),
  title: fc.option(words(30), { nil: undefined }),
  publisher: fc.option(words(10), { nil: undefined }),
  url: fc.constantFrom(
    undefined,
    "https://example.org/a)>b",
    `https://example.org/${"ü".repeat(80)}`,
  ),
  published: fc.constantFrom(undefined, parsePlainDate("2020-02-02"), parsePlainDate("2021-03-03")),
});
const request = fc.record({
  kind: fc.constantFrom(...REQUEST_KINDS),
  text: fc.oneof(
    words(6),
    words(60),
    fc.constantFrom("", "bridge", "who said bridge?", "Holm | Ruiz | bridge", "article-0"),
  ),
  order: fc.constantFrom("best", "earliest", "latest"),
  showsClosest: fc.boolean(),
  isCounted: fc.boolean(),
});

const shelfOf = (
  articles: readonly (typeof article extends fc.Arbitrary<infer One> ? One : never)[],
): Promise<Shelf> =>
  buildShelf({
    library: buildMemoryLibrary(
      articles.map(({ text, ...details }, i) =>
        annotate(plainArticle(`article-${i}`, text, details)),
      ),
    ),
    report: [],
  });

/** What may be found in a message: nothing that pings, links, counts down or hides. */
const OUTSIDE = new Set([
  "text",
  "br",
  "strong",
  "blockQuote",
  "subtext",
  "link",
  "escape",
  "twemoji",
  "newline",
  "paragraph",
]);
const INSIDE = new Set(["text", "br", "twemoji", "newline", "escape"]);

/** White space as the parser leaves it. */
const plainSpace = (text: string) =>
  text.replace(/\r\n?/g, "\n").replace(/\f/g, "").replace(/\t/g, "    ");

describe("whatever the articles, the question and the page", () => {
  test("a message is within every limit, and Discord shows the article’s characters", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(article, { minLength: 1, maxLength: 3 }),
        request,
        fc.nat({ max: 3 }),
        fc.boolean(),
        async (articles, { kind, text, ...how }, number, isPrivate) => {
          const shelf = await shelfOf(articles);
          const asker = "123456789012345678";
          const wanted = { request: { ...requestFor(kind, text.slice(0, 400)), ...how }, number };
          const audience = { asker, isPrivate, mayShare: true, mention: asker };
          const { page, reply } = await pageFor(wanted, audience, deskOn(shelf));
          const components: JsonObject[] = JSON.parse(JSON.stringify(page.components));
          const draft = { embeds: [], attachments: [] };
          expect(messageErrors({ ...draft, content: "", components, flags: 1 << 15 })).toEqual([]);
          const rows: JsonObject[] = JSON.parse(JSON.stringify(page.plain.components));
          expect(
            messageErrors({ ...draft, content: page.plain.content, components: rows, flags: 4 }),
          ).toEqual([]);
          expect(page.plain.content.trim()).not.toBe("");

          const texts = flattened(components)
            .filter(({ component }) => component.type === COMPONENT.textDisplay)
            .map(({ component }) => String(component.content));
          const slices = excerptsOf(reply).map(({ article: { text: whole }, span }) =>
            whole.slice(span.start, span.end),
          );
          for (const shown of [...texts, page.plain.content]) {
            expectHarmless(shown, asker);
            expectVerbatim(shown, slices);
          }
          for (const { article: source, span } of excerptsOf(reply).slice(0, 4)) {
            const annotated = await shelf.library.article(source.id);
            if (annotated) expectCited(citePage({ annotated, span, quotation: undefined }));
          }
        },
      ),
      // Inputs are large: the first failure is worth more than the smallest.
      { numRuns: 150, endOnFailure: true },
    );
  }, 120_000);
});

function excerptsOf({ layout }: Reply): Excerpt[] {
  return layout.blocks.flat().flatMap((line) => (line.kind === "excerpt" ? [line.excerpt] : []));
}

/** A block to copy holds the words as they are, and nothing in it is alive. */
function expectCited({ components, plain }: Page): void {
  const json: JsonObject[] = JSON.parse(JSON.stringify(components));
  const draft = { embeds: [], attachments: [] };
  expect(messageErrors({ ...draft, content: "", components: json, flags: 1 << 15 })).toEqual([]);
  expect(messageErrors({ ...draft, content: plain.content, components: [], flags: 4 })).toEqual([]);
  for (const { component } of flattened(json)) {
    const types = typesIn(readMarkdown(String(component.content)));
    expect(types.filter((type) => !["text", "br", "codeBlock"].includes(type))).toEqual([]);
  }
}

/** Nothing of an article or a question is markup: only the bot's own, and the asker's name. */
function expectHarmless(shown: string, asker: string): void {
  const all = readMarkdown(shown.replace(`For <@${asker}>:`, "For:"));
  for (const type of typesIn(all)) expect(OUTSIDE, shown).toContain(type);
  for (const quote of all.filter(({ type }) => type === "blockQuote")) {
    for (const type of typesIn(quote.inside)) expect(INSIDE, shown).toContain(type);
  }
}

/** Every block quote shows an excerpt, character for character. */
function expectVerbatim(shown: string, slices: readonly string[]): void {
  for (const quote of readMarkdown(shown).filter(({ type }) => type === "blockQuote")) {
    expect(slices.map(plainSpace)).toContain(shownBy(quote.inside).replace(/\n$/, ""));
  }
}
