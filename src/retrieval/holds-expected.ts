import type { ExpectedKind } from "../question/expected-answer.js";
import { PERSON_NOUNS } from "../quotation/person-nouns.js";
import { overlap, type Span, textOf } from "../text/span.js";
import { termsOf } from "../text/term.js";
import type { Timex } from "../timex/timex.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import { introduces } from "./introduces.js";
import type { Query } from "./query.js";

const NUMBER_WORDS =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|" +
  "eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|" +
  "hundreds?|thousands?|millions?|billions?|dozens?";
const NUMBER = `(?:\\d[\\d.,]{0,40}\\d|\\d|${NUMBER_WORDS})(?:\\s(?:hundred|thousand|million|billion|trillion))?`;
const CURRENCIES =
  "dollars?|euros?|pounds?|crowns?|francs?|roubles?|rubles?|yen|yuan|rupees?|dinars?|lira|pesos?|cents?|pence|kroner|kronor";
const UNITS =
  "met(?:re|er)s?|kilomet(?:re|er)s?|centimet(?:re|er)s?|millimet(?:re|er)s?|km|cm|mm|miles?|feet|foot|ft|inch(?:es)?|yards?|acres?|hectares?|" +
  "tonnes?|tons?|kilograms?|kilos?|kg|grams?|litres?|liters?|gallons?|degrees|per cent|percent|%|mph|knots|magnitude|square|cubic";

const REASONS =
  "because|due to|owing to|in order to|so that|so as to|thanks to|caused by|led to|as a result|the reason|after|since|for fear";

/** How words of a kind are known in a sentence. */
interface Sign {
  readonly pattern: RegExp;
  /** Whether it must stand beside a word of the question to be surely meant. */
  readonly beside?: boolean;
  /** Whether it must name something that the question does not. */
  readonly isNew?: boolean;
  /** Whether it may be something else, even so. */
  readonly weak?: boolean;
}

const START = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";
const NAME = "\\p{Lu}[\\p{L}'’-]{1,60}";
const AT = "(?:in|at|on|near|from|outside|inside|beside|opposite|to)";

const anyCase = (pattern: string) => new RegExp(pattern, "giu");
const asWritten = (pattern: string) => new RegExp(pattern, "gu");

const MEASURE = anyCase(`${START}${NUMBER}[\\s-]?(?:${UNITS})${END}`);

/** The strongest first. */
const SIGNS: Readonly<Record<Exclude<ExpectedKind, "duration" | "introduction">, readonly Sign[]>> =
  {
    number: [{ pattern: anyCase(`${START}${NUMBER}${END}`), beside: true }], // forty homes
    money: [
      { pattern: anyCase(`[$€£¥]\\s?\\d|${START}${NUMBER}\\s(?:${CURRENCIES})${END}`) }, // 61 million crowns
      { pattern: anyCase(`${START}${NUMBER}${END}`), weak: true },
    ],
    measure: [{ pattern: MEASURE }], // nineteen metres
    size: [{ pattern: MEASURE }, { pattern: anyCase(`${START}${NUMBER}${END}`), beside: true }], // a crowd of 31,406
    age: [
      {
        pattern: anyCase(
          `${START}(?:\\d{1,3}|${NUMBER_WORDS})[- ]years?[- ]old|${START}aged? (?:of )?\\d|, \\d{1,3},`,
        ),
      },
    ],
    place: [
      { pattern: asWritten(`${START}${AT}\\s(?:the\\s)?(?:\\p{Ll}+\\s){0,3}${NAME}`), isNew: true }, // in a dairy in Oslo
      {
        pattern: asWritten(`${START}${AT}\\s(?:the|an?|its|his|her|their)\\s\\p{Ll}+`),
        weak: true,
      },
    ],
    person: [
      {
        pattern: asWritten(`${START}(?:${NAME}|\\p{Lu}\\.)(?:\\s(?:${NAME}|\\p{Lu}\\.)){1,3}`),
        isNew: true,
      },
      { pattern: asWritten(`(?<=[\\p{Ll}\\p{N},]\\s)${NAME}`), isNew: true, weak: true },
      { pattern: anyCase(`${START}(?:${[...PERSON_NOUNS].join("|")})s?${END}`), weak: true },
    ],
    reason: [{ pattern: anyCase(`${START}(?:${REASONS})${END}`) }],
  };

/** Kinds whose words are told by so little that a sentence without them may answer all the same. */
const LOOSE: ReadonlySet<ExpectedKind> = new Set(["reason"]);

/**
 * Whether a sentence holds words of the kind that the question expects: 1 where they are surely
 * meant, 0.5 where they merely stand there, else 0.
 */
export function holdsExpected(query: Query, annotated: AnnotatedArticle, span: Span): number {
  const { expected } = query;
  if (!expected) return 0;
  if (expected === "introduction") return introduces(query, annotated, span) ? 1 : 0.5;
  const timexes = annotated.timexes.filter((timex) => overlap(timex.span, span));
  if (expected === "duration") return Number(timexes.some(({ type }) => type === "DURATION"));
  const strengths = SIGNS[expected].map((sign) =>
    strengthOf(query, annotated, span, sign, timexes),
  );
  return Math.max(LOOSE.has(expected) ? 0.5 : 0, ...strengths);
}

function strengthOf(
  query: Query,
  { article: { text } }: AnnotatedArticle,
  span: Span,
  { pattern, beside, isNew, weak }: Sign,
  timexes: readonly Timex[],
): number {
  let most = 0;
  for (const { index, 0: words } of textOf(text, span).matchAll(pattern)) {
    const found = { start: span.start + index, end: span.start + index + words.length };
    if (timexes.some((timex) => overlap(timex.span, found))) continue;
    if (isNew && !namesAnother(query, words)) continue;
    if (!weak && (!beside || isBesideAsked(query, text, found, span))) return 1;
    most = 0.5;
  }
  return most;
}

/** Whether the words name something that the question does not. */
function namesAnother(query: Query, words: string): boolean {
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
  const near = [...next, ...last];
  return query.counted.size > 0
    ? near.some((term) => query.counted.has(term))
    : near.some((term) => query.weights.has(term) && !query.names.has(term));
}
