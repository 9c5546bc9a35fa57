import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Article, PlainDate } from "../../src/corpus/article.js";
import { addDays, dayNumber, mondayOf, parsePlainDate } from "../../src/corpus/calendar.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { textOf } from "../../src/text/span.js";
import { findTimexes } from "../../src/timex/find-timexes.js";
import { timexesIn } from "./timexes-in.js";

/** Words that date phrases are made of, and some that they are not. */
const WORDS =
  `the a an in on of to from until by and or this that last next past previous following same early late mid
  beginning end year years month months week weeks day days quarter century decade hour minutes weekend ago earlier later
  before after yesterday today tomorrow tonight now recently future Monday Friday Sunday January March May December
  Dec. summer fall winter morning night noon midnight first second third twenty-first two three several few couple half
  hundred thousand fiscal Christmas Easter Thanksgiving p.m. GMT BC AD 's - / ( ) , . : 1 2 8 12 24 31 99 1990s '90s 2015
  1914 4,000 10:35 2019-03-08 said will was had ended signed opened they Oslo Mara it`.split(/\s+/);
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(" ")),
  fc
    .array(fc.constantFrom(...WORDS, "\n", "\t", "\u00a0", ""), { maxLength: 40 })
    .map((words) => words.join("")),
  fc.string({ unit: "binary", maxLength: 80 }),
);
const anyDct: fc.Arbitrary<PlainDate> = fc
  .integer({ min: -20_000, max: 40_000 })
  .map((days) => addDays("1970-01-01", days) ?? "1970-01-01");
const maybeDct = fc.option(anyDct, { nil: undefined });

const timexesOf = (text: string, published: PlainDate | undefined) =>
  findTimexes(plainArticle("any", text, { published }));

describe("of any text", () => {
  test("expressions are in order, inside the text, and none overlaps another", () => {
    fc.assert(
      fc.property(anyText, maybeDct, (text, dct) => {
        let end = 0;
        for (const { span, value } of timexesOf(text, dct)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(textOf(text, span).trim()).toBe(textOf(text, span));
          expect(value).toMatch(/^[A-Z\d:_.-]+$/);
          end = span.end;
        }
      }),
    );
  });

  test("a value has support: the year in the text, the publication date, or another date in it", () => {
    fc.assert(
      fc.property(anyText, maybeDct, (text, dct) => {
        const timexes = timexesOf(text, dct);
        for (const { value, anchor } of timexes) {
          if (anchor.kind === "dct") expect(dct).toBeDefined();
          if (anchor.kind === "none") expect(value).toContain("X");
          if (anchor.kind === "narrative") {
            expect(timexes.map(({ span }) => span)).toContainEqual(anchor.from);
          }
        }
      }),
    );
  });

  test("without a publication date and without a year in the text, no value has a year", () => {
    const yearless = WORDS.filter((word) => !/\d|hundred|thousand|twenty|century|BC|AD/.test(word));
    const text = fc.array(fc.constantFrom(...yearless), { maxLength: 60 });
    fc.assert(
      fc.property(text, (words) => {
        for (const { value } of timexesOf(words.join(" "), undefined)) {
          expect(value).not.toMatch(/^\d/);
        }
      }),
    );
  });

  test("a year that is stated stands in the text, or in the next year that a range runs into", () => {
    const words = WORDS.filter(
      (word) => !/\d0s|hundred|thousand|^twenty|century|BC|AD|^\d\d$/.test(word),
    );
    const text = fc.array(fc.constantFrom(...words, "1999", "2001"), { maxLength: 40 });
    fc.assert(
      fc.property(text, maybeDct, (parts, dct) => {
        const written = parts.map((part) => Number(part.slice(0, 4)));
        for (const { value, anchor } of timexesOf(parts.join(" "), dct)) {
          if (anchor.kind !== "stated" || !/^\d{4}/.test(value)) continue;
          const year = Number(value.slice(0, 4));
          expect([year - 1, year, year + 1].some((near) => written.includes(near))).toBe(true);
        }
      }),
    );
  });

  test("another publication date changes nothing that is stated", () => {
    fc.assert(
      fc.property(anyText, anyDct, anyDct, (text, first, second) => {
        const stated = (dct: PlainDate) =>
          timexesOf(text, dct).filter(({ anchor }) => anchor.kind === "stated");
        expect(stated(first)).toEqual(stated(second));
      }),
    );
  });
});

const SHIFTING = [
  "She resigned yesterday.",
  "She will resign tomorrow.",
  "She resigned the day before yesterday.",
  "She resigned on Monday.",
  "She will resign on Thursday.",
  "She resigned last Sunday.",
  "She will resign next Sunday.",
  "She resigned ten days ago.",
  "She resigned three weeks ago.",
  "She resigned last week.",
  "She resigned over the weekend.",
  "She spoke last night.",
  "She came at 10 p.m. Wednesday.",
  "She resigned a week ago Friday.",
  "She will resign two weeks from Monday.",
];

test("a publication date whole weeks later makes each value whole weeks later", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SHIFTING),
      anyDct,
      fc.integer({ min: -200, max: 200 }),
      (text, dct, weeks) => {
        const later = addDays(dct, weeks * 7) ?? dct;
        const [before] = timexesOf(text, dct);
        const [after] = timexesOf(text, later);
        expect(dayOf(after?.value) - dayOf(before?.value)).toBe(weeks * 7);
        expect(after?.value.slice(10)).toBe(before?.value.slice(10));
      },
    ),
  );
});

/** The day number of a value's first day. */
function dayOf(value = ""): number {
  const [, year, week] = /^(\d{4})-W(\d\d)/.exec(value) ?? [];
  const date = week
    ? mondayOf({ year: Number(year), week: Number(week) })
    : parsePlainDate(value.slice(0, 10));
  return date ? dayNumber(date) : Number.NaN;
}

describe("the machine's zone and clock", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  test.each([
    "UTC",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "Asia/Kathmandu",
    "America/St_Johns",
  ])("%s changes nothing", (name) => {
    vi.stubEnv("TZ", name);
    vi.useFakeTimers({ now: new Date("1999-12-31T23:59:59Z") });
    for (const dct of ["2024-03-01", "2020-12-31", "2024-03-31", "2024-10-27"] as const) {
      expect(timexesIn("She came last night and leaves on 2 November 2024.", dct)).toEqual([
        ["last night", `${addDays(dct, -1)}TNI`, "dct"],
        ["2 November 2024", "2024-11-02", "stated"],
      ]);
    }
  });

  test("are asked by no file of the folder", () => {
    const folder = join(import.meta.dirname, "../../src/timex");
    for (const file of readdirSync(folder)) {
      expect(readFileSync(join(folder, file), "utf8"), file).not.toMatch(
        /\bnew Date\b|\bDate\.|Intl\.DateTimeFormat|Temporal|process\./,
      );
    }
  });
});

describe("blocks", () => {
  const text =
    "A headline of 2001\nWhat came in 2002\nIt rained in 2003.\nPhoto of 2004\nShare 2005";
  const kinds = ["title", "heading", "paragraph", "caption", "furniture"] as const;
  const plain = plainArticle("blocks", text);
  const article: Article = {
    ...plain,
    blocks: plain.blocks.map((block, place) => ({ ...block, kind: kinds[place] ?? "paragraph" })),
  };

  test("only headings and paragraphs are dated", () => {
    expect(findTimexes(article).map(({ value }) => value)).toEqual(["2002", "2003"]);
  });
});

test.each([
  ["She left at 10:35 a.m. (0735 GMT) on Friday.", "2024-03-01T10:35"],
  ["She left on Friday at 10:35.", "2024-03-01T10:35"],
  ["She left at 3pm (1500 GMT) on Sunday.", "2024-02-25T15:00"],
  ["She will leave at ten at night (10 p.m. EST Sunday).", "2024-03-03T22:00"],
  ["She left at 9:15 p.m. (10:15 p.m. GMT Sunday).", "2024-02-25T21:15"],
  ["She left on the morning of Tuesday.", "2024-02-27TMO"],
  ["She left in the early hours of Tuesday.", "2024-02-27"],
  ["She recalled the Sept. 11 attacks.", "2001-09-11"],
  ["She left at 18:59 GMT.", "2024-03-01T18:59"],
  ["She left at 7pm.", "2024-03-01T19:00"],
  ["She left at ten o'clock.", "2024-03-01T10:00"],
  ["She left at 12 a.m.", "2024-03-01T00:00"],
  ["She left at 12:15 p.m.", "2024-03-01T12:15"],
])("%s", (text, value) => {
  expect(timexesIn(text, "2024-03-01").map(([, found]) => found)).toContain(value);
});

test("the zone of a time of day is kept as it is written", () => {
  const [timex] = timexesOf("She left at 18:59 GMT.", "2024-03-01");
  expect(timex?.zone).toBe("GMT");
});

describe("a history", () => {
  const years = Array.from({ length: 9 }, (_, place) => `In ${1910 + place} it rained.`).join(" ");

  test.each([
    ["On 5 June 1914 they met. In August they fought.", "August", "1914-08"],
    [
      "On 5 June 1914 they met, as the pact of 1882 said. In August they fought.",
      "August",
      "1914-08",
    ],
    ["On 5 December 1914 they met. In January they fought.", "January", "1915-01"],
    ["On 5 June 1914 they met. In the autumn they fought.", "the autumn", "1914-FA"],
    ["On 5 June 1914 they met. They fought on the 20th.", "the 20th", "1914-06-20"],
  ])("counts from the story: %s", (text, words, value) => {
    expect(timexesIn(`${years} ${text}`, "2009-12-19").at(-1)).toEqual([words, value, "narrative"]);
    expect(timexesIn(`${years} ${text}`).at(-1)).toEqual([words, value, "narrative"]);
  });
});
