import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { checkLayout } from "../../src/answer/check-layout.js";
import { checkQuotation } from "../../src/answer/check-quotation.js";
import { plainTextOf } from "../../src/answer/plain-text.js";
import { openLibrary } from "../../src/archive/open-library.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { compose, MESSAGE_LENGTH } from "../../src/discord/compose.js";
import { parseClaimedQuotation } from "../../src/question/parse-claimed-quotation.js";
import { type AnnotatedArticle, annotate } from "../../src/retrieval/annotated-article.js";
import type { Library } from "../../src/retrieval/library.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";
import { findSpokenWords } from "../../src/retrieval/spoken-word.js";
import { textOf } from "../../src/text/span.js";
import { checkedArchive } from "./checked-archive.js";

const kindOf = async (text: string, library: Library) =>
  (await checkQuotation(parseClaimedQuotation(text), library)).kind;

/** What each quotation of an article says, without what interrupts it; bare of words left out. */
function contentsOf({ article, quotations }: AnnotatedArticle): string[] {
  return quotations
    .map(({ contents }) => contents.map((span) => textOf(article.text, span)).join(" "))
    .filter((content) => findSpokenWords(content).length > 0);
}

async function allContents(library: Library): Promise<string[]> {
  const contents: string[] = [];
  for (const { id } of await library.articles()) {
    const annotated = await library.article(id);
    if (annotated) contents.push(...contentsOf(annotated));
  }
  return contents;
}

/** Stands nowhere, in no archive. */
const NOWHERE = "zqxvw";

/** `content` between marks, its word `at` replaced. */
function altered(content: string, at: number): string {
  const { span } = findSpokenWords(content)[at] ?? { span: { start: 0, end: 0 } };
  return `“${content.slice(0, span.start)}${NOWHERE}${content.slice(span.end)}”`;
}

describe("the five articles", () => {
  let library: Library;
  let contents: readonly string[];
  beforeAll(async () => {
    ({ library } = await openLibrary("seeds"));
    contents = await allContents(library);
  });

  test("every quotation checks as exact", async () => {
    expect(contents.length).toBeGreaterThan(40);
    for (const content of contents) {
      expect(`${await kindOf(content, library)}: ${content}`).toBe(`exact: ${content}`);
    }
  });

  test("with a word changed, the first, the last or one between, it checks as altered", async () => {
    for (const content of contents) {
      const { length } = findSpokenWords(content);
      const step = Math.max(1, Math.floor(length / 4));
      for (const at of new Set([0, step, 2 * step, 3 * step, length - 1])) {
        if (length < 3 || at >= length) continue;
        const claim = altered(content, at);
        expect(`${await kindOf(claim, library)}: ${claim}`).toBe(`altered: ${claim}`);
      }
    }
  });
});

/** Few words, so that quotations share most of theirs; stop words, numbers, and words with marks. */
const word = fc.constantFrom(
  ..."the roof of a bridge will not hold we do it again 40 2.5 4,000 don’t it’s U.S. river said that José".split(
    " ",
  ),
);
const name = fc.constantFrom("Ida Holm", "Carlos Ruiz", "Marta Ruiz", "Olaf Brandt");
const words = (min: number, max: number) =>
  fc.array(word, { minLength: min, maxLength: max }).map((all) => all.join(" "));
const sentence = fc.oneof(
  fc.tuple(words(1, 12), name).map(([said, who]) => `“${said},” ${who} said.`),
  fc
    .tuple(words(1, 8), name, words(1, 8))
    .map(([said, who, more]) => `“${said},” ${who} said, “${more}.”`),
  fc.tuple(words(1, 8), name).map(([said, who]) => `${who} said that ${said}.`),
  words(3, 12).map((all) => `Then ${all}.`),
);
const article = fc
  .array(
    fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(" ")),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => all.join("\n\n"));
const archive = fc
  .array(article, { minLength: 1, maxLength: 4 })
  .map((texts) => texts.map((text, i) => annotate(plainArticle(`article-${i}`, text))));

describe("any archive", () => {
  test("every quotation checks as exact, and with any word changed as altered", async () => {
    await fc.assert(
      fc.asyncProperty(archive, fc.nat(), async (annotated, chosen) => {
        const library = buildMemoryLibrary(annotated);
        for (const content of annotated.flatMap(contentsOf)) {
          expect(await kindOf(content, library)).toBe("exact");
          const { length } = findSpokenWords(content);
          if (length < 3) continue;
          expect(await kindOf(altered(content, chosen % length), library)).toBe("altered");
        }
      }),
      { numRuns: 150 },
    );
  });

  test("marks, case and spaces do not count", async () => {
    const contents = await allContents(checkedArchive);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...contents),
        fc.constantFrom(" ", "\u00A0", " – ", ", ", "\n"),
        fc.boolean(),
        async (content, gap, capitals) => {
          const spoken = findSpokenWords(content).map(({ span }) => textOf(content, span));
          const claim = `“${spoken.join(gap)}”`;
          expect(await kindOf(capitals ? claim.toUpperCase() : claim, checkedArchive)).toBe(
            "exact",
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});

test("any text gets a verdict that can be shown", async () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom(
      ..."“ ” \" ' ‘ ’ … ... [...] — : , said Holm: the roof \uD800 \u202E not 4,000 ferry".split(
        " ",
      ),
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const check = await checkQuotation(parseClaimedQuotation(pieces.join(" ")), checkedArchive);
      const layout = checkLayout(check);
      expect(plainTextOf(layout).trim()).not.toBe("");
      expect(compose(layout).length).toBeLessThanOrEqual(MESSAGE_LENGTH);
    }),
    { numRuns: 300 },
  );
});

describe("long claims", () => {
  test.each([
    ["words of the archive", "Nobody asked us about the roof and it was too flat. ".repeat(80)],
    ["one word over and over", "roof ".repeat(800)],
    ["marks and nothing else", "“".repeat(4000)],
    ["speakers over and over", '" a said "'.repeat(400)],
    ["ellipses between all words", "roof … ".repeat(570)],
    ["no word of the archive", "zqxvw ".repeat(660)],
  ])("%s", async (_, claim) => {
    expect(await kindOf(claim.slice(0, 4000), checkedArchive)).not.toBe("exact");
  });

  test("more words than can be compared are refused", async () => {
    expect(await kindOf("roof ".repeat(5000), checkedArchive)).toBe("unclear");
  });
});
