import type { ExpectedKind } from "../question/expected-answer.js";
import { overlap, type Span, textOf } from "../text/span.js";
import { termsOf } from "../text/term.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import type { Query } from "./query.js";

const NUMBER_WORDS =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|" +
  "eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|" +
  "hundreds?|thousands?|millions?|billions?|dozens?";
const NUMBER = `(?:\\d[\\d.,]*\\d|\\d|${NUMBER_WORDS})(?:\\s(?:hundred|thousand|million|billion|trillion))?`;
const CURRENCIES =
  "dollars?|euros?|pounds?|crowns?|francs?|roubles?|rubles?|yen|yuan|rupees?|dinars?|lira|pesos?|cents?|pence|kroner|kronor";
const UNITS =
  "met(?:re|er)s?|kilomet(?:re|er)s?|centimet(?:re|er)s?|millimet(?:re|er)s?|km|cm|mm|miles?|feet|foot|ft|inch(?:es)?|yards?|acres?|hectares?|" +
  "tonnes?|tons?|kilograms?|kilos?|kg|grams?|litres?|liters?|gallons?|degrees|per cent|percent|%|mph|knots|magnitude|square|cubic";

/** How words of each kind are known in a sentence; where it asks for more, `inPlace` tells. */
interface Sign {
  readonly pattern: RegExp;
  /** Whether what is found must stand beside a word of the question to be surely meant. */
  readonly beside: boolean;
}

const sign = (pattern: string, beside = false, flags = "giu"): Sign => ({
  pattern: new RegExp(pattern, flags),
  beside,
});

const WORD = "(?<![\\p{L}\\p{N}])";

/** The strongest first. */
const SIGNS: Readonly<Record<Exclude<ExpectedKind, "duration">, readonly Sign[]>> = {
  number: [sign(`${WORD}${NUMBER}(?![\\p{L}\\p{N}])`, true)], // forty homes
  money: [sign(`[$€£¥]\\s?\\d|${WORD}${NUMBER}\\s(?:${CURRENCIES})(?!\\p{L})`)], // 61 million crowns
  measure: [
    sign(`${WORD}${NUMBER}[\\s-]?(?:${UNITS})(?!\\p{L})`), // nineteen metres
    sign(`${WORD}${NUMBER}(?![\\p{L}\\p{N}])`, true), // a crowd of 31,406
  ],
  age: [
    sign(
      `${WORD}(?:\\d{1,3}|${NUMBER_WORDS})[- ]years?[- ]old|${WORD}aged? (?:of )?\\d|, \\d{1,3},`,
    ),
  ],
  place: [
    sign(
      `${WORD}(?:in|at|on|near|from|outside|inside|beside|opposite|to)\\s(?:the\\s)?(?:\\p{Ll}+\\s){0,3}\\p{Lu}\\p{L}+`,
      false,
      "gu",
    ),
  ],
  person: [
    sign(
      `${WORD}(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.)(?:\\s(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.)){1,3}`,
      false,
      "gu",
    ),
  ],
  reason: [
    sign(
      `${WORD}(?:because|due to|owing to|in order to|so that|so as to|thanks to|caused by|led to|as a result|the reason|after|since|for fear)(?!\\p{L})`,
    ),
  ],
};

/** What is found of the kind that the question expects: 1 where it is surely meant, 0.5 where it merely stands there, or 0. */
export function holdsExpected(query: Query, annotated: AnnotatedArticle, span: Span): number {
  const { expected } = query;
  if (!expected) return 0;
  const timexes = annotated.timexes.filter((timex) => overlap(timex.span, span));
  if (expected === "duration") return Number(timexes.some(({ type }) => type === "DURATION"));
  const { text } = annotated.article;
  const sentence = textOf(text, span);
  let most = 0;
  for (const { pattern, beside } of SIGNS[expected]) {
    for (const { index, 0: words } of sentence.matchAll(pattern)) {
      const found = { start: span.start + index, end: span.start + index + words.length };
      if (timexes.some((timex) => overlap(timex.span, found))) continue;
      if (expected === "place" || expected === "person") {
        if (!isNew(query, words)) continue;
      }
      if (!beside || isBesideAsked(query, text, found, span)) return 1;
      most = 0.5;
    }
  }
  return most;
}

/** Whether the words name something that the question does not. */
function isNew(query: Query, words: string): boolean {
  const terms = termsOf(words.replace(/^(?:\p{Ll}+\s)+/u, ""));
  return terms.length > 0 && !terms.some((term) => query.weights.has(term));
}

/** How far on either side of a number the thing that it counts may stand, in UTF-16 code units. */
const [BEHIND, BEFORE] = [40, 25];

/** "forty homes", "a crowd of 31,406": whether a word of the question stands close to the number. */
function isBesideAsked(query: Query, text: string, { start, end }: Span, span: Span): boolean {
  const after = text.slice(end, Math.min(end + BEHIND, span.end));
  const before = text.slice(Math.max(start - BEFORE, span.start), start);
  const next = termsOf(after).slice(0, 3);
  const last = termsOf(before).slice(-1);
  return [...next, ...last].some((term) => query.weights.has(term) && !query.names.has(term));
}
