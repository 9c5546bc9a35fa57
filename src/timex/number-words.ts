import type { Lexeme } from "./lexeme.js";
import { codesOf, parsePattern } from "./pattern.js";

/** Lexemes that stand together for one number. */
interface NumberRule {
  readonly example: string;
  readonly pattern: string;
  readonly kind: string;
  /** The number of them all, or undefined where they stand for none. */
  readonly value: (first: number, second: number, third: number) => number | undefined;
}

const when = (fits: boolean, value: number) => (fits ? value : undefined);
const isTens = (value: number) => value >= 20 && value < 100 && value % 10 === 0;

/** In the order in which they are applied: a later one can take up what an earlier one made. */
const RULES: readonly NumberRule[] = [
  {
    example: "nineteen ninety-six",
    pattern: "number number -? number",
    kind: "year",
    value: (a, b, c) => when(a >= 17 && a <= 20 && isTens(b) && c < 10, a * 100 + b + c),
  },
  {
    example: "nineteen eighty",
    pattern: "number number",
    kind: "year",
    value: (a, b) => when(a >= 17 && a <= 20 && b >= 10, a * 100 + b),
  },
  {
    example: "twenty-four",
    pattern: "number -? number",
    kind: "number",
    value: (a, b) => when(isTens(a) && b < 10, a + b),
  },
  {
    example: "twenty-first",
    pattern: "number -? ordinal|second",
    kind: "ordinal",
    value: (a, b) => when(isTens(a) && b < 10, a + b),
  },
  { example: "a hundred", pattern: "a scale", kind: "number", value: (_, b) => b },
  {
    example: "two hundred",
    pattern: "count|number -? scale",
    kind: "number",
    value: (a, b) => a * b,
  },
  {
    example: "two hundred and ten",
    pattern: "number and? number",
    kind: "number",
    value: (a, b) => when(a >= 100 && a % 100 === 0 && b < 100, a + b),
  },
  {
    example: "2 1/2",
    pattern: "n12 -? n12 / n12",
    kind: "number",
    value: (a, b, c) => when(b < c, a + b / c),
  },
  { example: "2½", pattern: "count onehalf", kind: "number", value: (a, b) => a + b },
  {
    example: "two and a half, five-and-a-half",
    pattern: "count -? and -? a -? half",
    kind: "number",
    value: (a) => a + 0.5,
  },
  { example: "half a, half an", pattern: "half a", kind: "number", value: () => 0.5 },
  { example: "a couple of", pattern: "a? couple of", kind: "number", value: () => 2 },
  { example: "a couple", pattern: "a couple", kind: "number", value: () => 2 },
  { example: "a dozen", pattern: "a dozen", kind: "number", value: () => 12 },
  { example: "a few", pattern: "a few", kind: "vague", value: () => 0 },
  { example: "several", pattern: "several|few", kind: "vague", value: () => 0 },
];

const PATTERNS = RULES.map((rule) => ({ ...rule, ...parsePattern(rule.pattern) }));

/** `phrase` with its number words put together: "twenty-four" is one number, "a few" is one. */
export function mergedNumbers(phrase: readonly Lexeme[]): readonly Lexeme[] {
  let merged = phrase;
  let codes = codesOf(merged);
  for (const rule of PATTERNS) {
    if (!rule.anywhere.test(codes)) continue;
    merged = merge(merged, codes, rule);
    codes = codesOf(merged);
  }
  return merged;
}

function merge(
  phrase: readonly Lexeme[],
  codes: string,
  { kind, value, matchAt }: (typeof PATTERNS)[number],
): readonly Lexeme[] {
  const merged: Lexeme[] = [];
  let at = 0;
  while (at < phrase.length) {
    const match = matchAt(codes, phrase, at);
    const numbers = match?.lexemes.filter(
      ({ kind }) => kind !== "-" && kind !== "/" && kind !== "and",
    );
    const [first, last] = [phrase[at], match?.lexemes.at(-1)];
    const [a = NaN, b = NaN, c = NaN] = (numbers ?? []).map((lexeme) => lexeme.value);
    const total = match && value(a, b, c);
    if (match && first && last && total !== undefined) {
      merged.push({ start: first.start, end: last.end, kind, value: total });
      at += match.lexemes.length;
    } else {
      if (first) merged.push(first);
      at += 1;
    }
  }
  return merged;
}
