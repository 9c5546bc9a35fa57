import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePdfArticle } from "../../src/corpus/pdf-article.js";
import { type PdfItem, type PdfPage, unreadable } from "../../src/corpus/pdf-page.js";
import { pdfText } from "../../src/corpus/pdf-text.js";

/** Words at a place, in letters half as wide as they are large. */
function at(x: number, y: number, words: string, size = 10): PdfItem {
  return { words, x, y, width: words.length * size * 0.5, size, isTurned: false };
}

/** Lines one below the other. */
function lines(y: number, words: readonly string[], { x = 50, size = 10 } = {}): PdfItem[] {
  return words.map((line, i) => at(x, y + i * size * 1.2, line, size));
}

const page = (...items: readonly PdfItem[]): PdfPage => ({ width: 595, height: 842, items });
const textOfPages = (...pages: readonly PdfPage[]) => pdfText(pages).text;

const [LONG, ALSO] = [
  "The harbour of Norhaven reopened on Monday, its master said, after",
  "a storm that had closed it for two weeks. Nobody had been hurt by",
];

describe("lines and paragraphs", () => {
  test.each<[string, readonly PdfItem[], string]>([
    [
      "lines of a paragraph",
      lines(100, [LONG, ALSO, "the waves."]),
      `${LONG}\n${ALSO}\nthe waves.`,
    ],
    [
      "a larger distance",
      [...lines(100, [LONG, ALSO, "the waves"]), ...lines(145, [LONG, "a storm."])],
      `${LONG}\n${ALSO}\nthe waves\n\n${LONG}\na storm.`,
    ],
    [
      "letters of another size",
      [...lines(100, ["Harbour reopens"], { size: 14 }), ...lines(117, [LONG, ALSO])],
      `Harbour reopens\n\n${LONG}\n${ALSO}`,
    ],
    [
      "an indent",
      [...lines(100, [LONG, ALSO]), ...lines(124, [LONG], { x: 65 }), ...lines(136, [ALSO])],
      `${LONG}\n${ALSO}\n\n${LONG}\n${ALSO}`,
    ],
    [
      "a line that had room for more",
      lines(100, [LONG, "a storm.", LONG, ALSO]),
      `${LONG}\na storm.\n\n${LONG}\n${ALSO}`,
    ],
    [
      "a short line in mid-sentence goes on",
      lines(100, [
        LONG,
        "a storm that",
        "had closed it for two weeks, they all agreed on the day after it,",
      ]),
      `${LONG}\na storm that\nhad closed it for two weeks, they all agreed on the day after it,`,
    ],
    [
      "marks of a list",
      lines(100, [
        LONG,
        "• The quay is open to all who come by the sea, and by land.",
        "• So is the pier.",
      ]),
      `${LONG}\n\n• The quay is open to all who come by the sea, and by land.\n\n• So is the pier.`,
    ],
    [
      "words of one line in pieces",
      [
        at(50, 100, "The "),
        at(70, 100, "har"),
        at(85, 100, "bour"),
        at(110, 100, "of Norhaven", 10),
      ],
      "The harbour of Norhaven",
    ],
    [
      "bold letters that are drawn twice",
      [at(50, 100, "It rained"), at(50.4, 100, "It rained"), at(100, 100, "again.")],
      "It rained again.",
    ],
    ["a word said twice", [at(50, 100, "No"), at(62, 100, "no"), at(74, 100, "no")], "No no no"],
    [
      "a raised number",
      [at(50, 100, "It rained."), at(100, 96, "2", 6), at(108, 100, "It stopped.")],
      "It rained.2 It stopped.",
    ],
    [
      "words far apart on one height",
      [at(50, 100, "12 March 2021, 10:02"), at(300, 100, "Harbour reopens")],
      "12 March 2021, 10:02\n\nHarbour reopens",
    ],
    [
      "a large initial drawn first",
      [
        at(50, 120, "T", 30),
        ...lines(102, ["he harbour of Norhaven"], { x: 66 }),
        ...lines(114, ["reopened on Monday."], { x: 66 }),
      ],
      "The harbour of Norhaven\nreopened on Monday.",
    ],
    [
      "a large initial that is a word",
      [
        at(50, 120, "A", 30),
        ...lines(102, ["storm has closed the"], { x: 66 }),
        ...lines(114, ["harbour. It was the storm of"], { x: 66 }),
      ],
      "A storm has closed the\nharbour. It was the storm of",
    ],
    [
      "what is drawn last and stands above",
      [...lines(200, [LONG, ALSO]), ...lines(100, ["Harbour reopens"], { size: 20 })],
      `Harbour reopens\n\n${LONG}\n${ALSO}`,
    ],
    [
      "controls and halves of characters",
      [at(50, 100, "It\u0000 rained.\uD83D")],
      "It rained.\uFFFD",
    ],
    ["nothing", [], ""],
  ])("%s", (_, items, expected) => {
    expect(textOfPages(page(...items))).toBe(expected);
  });

  test.each([
    ["well-", "known to all.", "well-known to all."],
    ["the munici-", "pality", "the munici-pality"],
    ["the 2019-", "2020 season", "the 2019-2020 season"],
    ["the Anglo-", "Saxon hoard", "the Anglo-Saxon hoard"],
    ["two-", "and threefold", "two-\nand threefold"],
    ["he said -", "and left", "he said -\nand left"],
    ["– he said –", "and left", "– he said –\nand left"],
  ])("%j above %j", (above, below, expected) => {
    expect(textOfPages(page(...lines(100, [above, below])))).toBe(expected);
  });
});

describe("columns", () => {
  const left = [
    "Left one of the column goes",
    "left two of the column goes",
    "left three of the column",
    "left four ends it here.",
  ];
  const right = [
    "Right one of the column is",
    "right two of the column is",
    "right three of the column",
    "right four ends it here.",
  ];
  const text = `${left.join("\n")}\n\n${right.join("\n")}`;
  const rows = left.flatMap((words, i) => [
    at(50, 100 + i * 12, words),
    at(210, 100 + i * 12, right[i] ?? ""),
  ]);

  test("drawn one after the other", () => {
    expect(textOfPages(page(...lines(100, left), ...lines(100, right, { x: 210 })))).toBe(text);
  });

  test("drawn row by row", () => {
    expect(textOfPages(page(...rows))).toBe(text);
  });

  test("below a headline over both", () => {
    const headline = at(50, 70, "The harbour of Norhaven reopens", 20);
    expect(textOfPages(page(headline, ...rows))).toBe(`${headline.words}\n\n${text}`);
  });

  test("a sentence goes on in the next", () => {
    const open = left.with(3, "left four goes on into the");
    const written = textOfPages(
      page(...lines(100, open), ...lines(100, right.with(0, "right one"), { x: 210 })),
    );
    expect(written).toContain("left four goes on into the\nright one");
  });

  test("cells of a table stay in their rows", () => {
    const cells = ["Ships", "Boats", "Ferries"].flatMap((words, i) => [
      at(50, 100 + i * 12, words),
      at(100, 100 + i * 12, `${i}00`),
    ]);
    expect(textOfPages(page(...cells))).toBe("Ships 000\nBoats 100\nFerries 200");
  });
});

describe("pages", () => {
  const paged = (
    first: readonly string[],
    second: readonly string[],
    third: readonly string[] = [],
  ) =>
    [first, second, third]
      .filter((each) => each.length > 0)
      .map((words, i) =>
        page(
          at(50, 40, "The Norhaven Herald, 3 March 2021"),
          ...lines(100, words),
          at(290, 800, `– ${i + 1} –`),
        ),
      );
  const frame = (body: string) => `The Norhaven Herald, 3 March 2021\n\n${body}\n\n– 1 –`;

  test.each<[string, readonly string[], readonly string[], string]>([
    [
      "a sentence goes on",
      [LONG, ALSO],
      ["the waves. The quay had."],
      `${LONG}\n${ALSO}\nthe waves. The quay had.`,
    ],
    ["a name goes on", [LONG, ALSO], ["Ida Holm."], `${LONG}\n${ALSO}\nIda Holm.`],
    [
      "a word goes on",
      [ALSO, LONG.replace(", after", ", har-")],
      ["bour master."],
      `${ALSO}\n${LONG.replace(", after", ", har-")}bour master.`,
    ],
    ["a paragraph ends", [LONG, "a storm."], [LONG, ALSO], `${LONG}\na storm.\n\n${LONG}\n${ALSO}`],
    [
      "a short line ends",
      [LONG, "a storm.", "Repairs"],
      ["Work has begun."],
      `${LONG}\na storm.\n\nRepairs\n\nWork has begun.`,
    ],
  ])("%s over the end of a page", (_, first, second, body) => {
    expect(textOfPages(...paged(first, second))).toBe(frame(body));
  });

  test("running heads and numbers are furniture, there once", () => {
    const { blocks, text } = parsePdfArticle(
      "x",
      paged([LONG, ALSO], ["the waves."], [LONG, "a storm."]),
    );
    const furniture = blocks.filter(({ kind }) => kind === "furniture");
    expect(
      furniture.map(({ span, because }) => [text.slice(span.start, span.end), because]),
    ).toEqual([
      ["The Norhaven Herald, 3 March 2021", "running head"],
      ["– 1 –", "running foot"],
    ]);
  });

  test.each([
    ["a year at the end of a page", ["It had been so since", "2019."]],
    ["numbers that differ", ["12 340", "Ferries ran."]],
  ])("%s is no page number", (_, words) => {
    const text = textOfPages(
      page(...lines(100, words)),
      page(...lines(100, [LONG, ALSO, "the waves."])),
    );
    for (const line of words) expect(text).toContain(line);
  });

  test("one page has no running head", () => {
    expect(pdfText(paged([LONG, ALSO], [])).lines.map(({ markup }) => markup)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("what runs up a margin is furniture, last", () => {
    const turned = { ...at(20, 400, "Printed in Norhaven"), isTurned: true };
    const { text, lines: all } = pdfText([page(turned, ...lines(100, [LONG, ALSO]))]);
    expect(text).toBe(`${LONG}\n${ALSO}\n\nPrinted in Norhaven`);
    expect(all.at(-1)?.markup?.kind).toBe("furniture");
  });
});

describe("what is no text", () => {
  test.each([
    ["nothing", "", "there are no words in it"],
    ["spaces", "  ", "there are no words in it"],
    ["private characters", "\uE001\uE002\uE003", "its fonts do not say which letters they draw"],
    ["controls", "\u0001\u0002 \u0003", "its fonts do not say which letters they draw"],
    ["a bullet of a symbol font", "\uF0B7 The quay is open", undefined],
  ])("%s", (_, words, because) => {
    expect(unreadable([page(at(50, 100, words))])).toBe(because);
  });
});

const place = fc.double({ min: -50, max: 900, noNaN: true });
const item: fc.Arbitrary<PdfItem> = fc.record({
  words: fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.constantFrom("1", "A", "The", "quay-", "open.", " "),
  ),
  x: place,
  y: place,
  width: fc.double({ min: 0, max: 400, noNaN: true }),
  size: fc.constantFrom(0, 6, 10, 10, 10, 30),
  isTurned: fc.constantFrom(false, false, false, true),
});
const anyPages = fc.array(
  fc.array(item, { maxLength: 30 }).map((items) => page(...items)),
  { maxLength: 4 },
);

/** The letters and digits of a text, in no order. */
const lettersOf = (text: string) => [...text].filter((each) => /[\p{L}\p{N}]/u.test(each)).sort();

/** What is drawn twice at one place is there once, so that no words are there twice here. */
const onePage = fc.uniqueArray(item, { maxLength: 40, selector: ({ words }) => words });

test("of any one page no letter is lost, none added, and every block is a slice", () => {
  fc.assert(
    fc.property(onePage, (items) => {
      const { text, blocks } = parsePdfArticle("x", [page(...items)]);
      expect(lettersOf(text)).toEqual(lettersOf(items.map(({ words }) => words).join(" ")));
      expect(
        lettersOf(blocks.map(({ span }) => text.slice(span.start, span.end)).join(" ")),
      ).toEqual(lettersOf(text));
    }),
    { numRuns: 200 },
  );
});

test("of any pages every word of the text stands on a page", () => {
  fc.assert(
    fc.property(anyPages, (pages) => {
      const letters = new Set(
        lettersOf(pages.flatMap(({ items }) => items.map(({ words }) => words)).join(" ")),
      );
      expect(lettersOf(pdfText(pages).text).filter((each) => !letters.has(each))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
