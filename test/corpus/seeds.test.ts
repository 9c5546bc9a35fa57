import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Article, BlockKind } from "../../src/corpus/article.js";
import { paragraphsOf } from "../../src/corpus/article.js";
import { describePublication, howDated } from "../../src/corpus/describe-publication.js";
import { parseArticle } from "../../src/corpus/parse-article.js";
import { textOf } from "../../src/text/span.js";

const SEEDS = join(import.meta.dirname, "../../seeds");
const names = readdirSync(SEEDS).sort();
const seed = (number: number): Article => {
  const name = names[number] ?? "";
  return parseArticle({ id: name, text: readFileSync(join(SEEDS, name), "utf8"), format: "text" });
};

test("the seeds are untouched", () => {
  const sums = names.map((name) => {
    const hash = createHash("sha256")
      .update(readFileSync(join(SEEDS, name)))
      .digest("hex");
    return `${hash}  ${name}\n`;
  });
  expect(sums.join("")).toBe(readFileSync(join(import.meta.dirname, "seeds.sha256"), "utf8"));
});

test.each([
  [
    0,
    "headline",
    "Lavrov heads for Paris to attend international conference on Iraq",
    "IraqiNews.com",
    "date not stated",
    "not after 24 September 2024: a date alone at the top of the page is the day it was captured",
  ],
  [
    1,
    "headline",
    "Russia to continue backing Iraqi, Syrian governments: Lavrov",
    undefined,
    "date not stated",
    "the article does not say when it was published",
  ],
  [
    2,
    "headline",
    "Foreign ministers of Iraq, Russia discuss mutual relations, key regional issues",
    "Press TV",
    "date not stated (not before 25 November 2020)",
    "not before 25 November 2020: a photo caption gives that day",
  ],
  [
    3,
    "first sentence",
    "Iraqi Foreign Minister Mohamed Alhakim on Wednesday thanked Russia for its assistance in battling the Daesh terrorist group at a meeting with Foreign Minister Sergei Lavrov.",
    "Sputnik",
    "date not stated",
    "not before 2011: the text tells of 2011 in the past tense; not after 24 June 2021: a date alone at the top of the page is the day it was captured",
  ],
  [
    4,
    "headline",
    "Foreign Minister Sergey Lavrov’s remarks and answers to media questions at a joint news conference following talks with Deputy Prime Minister and Foreign Minister of Iraq Fuad Hussein, Moscow, November 25, 2020",
    undefined,
    "25 November 2020",
    "25 November 2020: the title and the date above the article agree",
  ],
])("seed %i: title from its %s", (number, from, title, publisher, date, how) => {
  const article = seed(number);
  expect(article.title.words.replace(/\u00A0/g, " ")).toBe(title);
  expect(article.title.from).toBe(from);
  expect(article.publisher).toBe(publisher);
  expect(describePublication(article.publication)).toBe(date);
  expect(howDated(article.publication)).toBe(how);
});

/** The blocks of these kinds: the first characters of each and why it is one. */
function blocksOf({ text, blocks }: Article, ...kinds: readonly BlockKind[]): string[] {
  return blocks
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, span, because }) => {
      const words = textOf(text, span).replace(/\s+/g, " ").slice(0, 40).trim();
      return kind === "paragraph" ? words : `${words} (${kind}: ${because})`;
    });
}

describe("what is not the body, and why", () => {
  test.each([
    [
      0,
      [
        "Tuesday, September 24, 2024 (furniture: date line)",
        "Lavrov heads for Paris to attend interna (title: headline)",
        "Lavrov heads for Paris to attend interna (furniture: the title again)",
        "/End/ (furniture: end mark)",
      ],
    ],
    [
      1,
      [
        "Russia to continue backing Iraqi, Syrian (title: headline)",
        "• Written by: (furniture: byline)",
        "Russian Foreign Minister Sergey Lavrov (caption: a name directly above the first paragraph)",
      ],
    ],
    [
      2,
      [
        "News / Iraq / Russia (furniture: breadcrumbs)",
        "Foreign ministers of Iraq, Russia discus (title: headline)",
        "Russia's Foreign Minister Sergei Lavrov (caption: photo caption)",
        "Press TV’s website can also be accessed (furniture: leads to a bare address)",
        "www.presstv.co.uk (furniture: bare address)",
        "SHARE THIS ARTICLE (furniture: controls)",
        "Press TV News Roku (furniture: after the last sentence)",
      ],
    ],
    [
      3,
      [
        "18:59 GMT24 June 2021 (furniture: date line)",
        "Listen Live (furniture: controls)",
        "Get short URL (furniture: controls)",
        "0 140 (furniture: counter)",
        "READ MORE: Daesh Not Defeated, US Comman (furniture: pointer to another article)",
        "Backing Syria's Return to Arab League (heading: short line without a full stop)",
        "READ MORE: Trump: US to Leave Syria 'At (furniture: pointer to another article)",
        "On Possibility of Military Op in Syria (heading: short line without a full stop)",
        "Turkey Lifts Ban on Flights to Sulaymani (furniture: after the last sentence)",
        "UK Royal Air Force to Reduce Presence in (furniture: after the last sentence)",
        "Iraqi Scientist REVEALS How He 'Helped' (furniture: after the last sentence)",
        "Daesh, League of Arab States, Mohamed Al (furniture: tags)",
        "Community standardsDiscussion (furniture: controls)",
      ],
    ],
    [
      4,
      [
        "25 November 202016:19 (furniture: date line)",
        "Foreign Minister Sergey Lavrov’s remarks (title: headline)",
        "• de-DE1 en-GB1 es-ES1 ru-RU1 fr-FR1 (furniture: languages)",
        "Advanced settings (furniture: controls)",
      ],
    ],
  ])("seed %i", (number, others) => {
    expect(blocksOf(seed(number), "title", "heading", "caption", "furniture")).toEqual(others);
  });
});

describe("the body's paragraphs: how many, the first and the last", () => {
  test.each([
    [0, 10, "Baghdad (IraqiNews.com) Russian", "other regional problems,” diplomats said."],
    [1, 11, "Russian Foreign Minister Sergey Lavrov has expressed", "in Syria and Iraq."],
    [
      2,
      15,
      "Russian Foreign Minister Sergei Lavrov and his",
      "unleashing a new era of terror and destruction.",
    ],
    [3, 15, "MOSCOW (Sputnik) - Iraqi", "is a terrorist organisation banned in Russia"],
    [4, 23, "Ladies and gentlemen,", "This is an important part of our cooperation."],
  ])("seed %i has %i", (number, count, first, last) => {
    const article = seed(number);
    const paragraphs = paragraphsOf(article).map((span) =>
      textOf(article.text, span).replace(/\u00A0/g, " "),
    );
    expect(paragraphs).toHaveLength(count);
    expect(paragraphs[0]?.startsWith(first)).toBe(true);
    expect(paragraphs.at(-1)?.endsWith(last)).toBe(true);
  });
});
