import type { Lexeme } from "./lexeme.js";

/** A number form, most specific first; the kind and value that what it matches stands for. */
interface NumeralForm {
  readonly pattern: RegExp;
  readonly kind: (match: readonly string[]) => string;
  readonly value: (match: readonly string[]) => number;
}

const always = (kind: string) => () => kind;
const whole = ([, digits]: readonly string[]) => Number(digits);

const FORMS: readonly NumeralForm[] = [
  // 2019-03-08, 2019-03-08T10:30:00Z
  {
    pattern:
      /(\d{4})-(\d\d)-(\d\d)(?:T\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])/y,
    kind: always("iso"),
    value: ([, year, month, day]) => packed(year, month, day),
  },
  // 25/12/2019, 25.12.2019, 12/25/19
  {
    pattern: /(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d\d)(?![\d/]|\.\d)/y,
    kind: ([, , mark]) => (mark === "/" ? "slashed" : "dotted"),
    value: ([, first, , second, year]) => packed(year, first, second),
  },
  // 2020 in "25 November 202016:19"
  { pattern: /((?:19|20)\d\d)(?=[012]\d:[0-5]\d)/y, kind: always("year"), value: whole },
  // 10:35, 18:59:30; 10.30 before "am"
  {
    pattern: /([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(?![\d:])/y,
    kind: always("clock"),
    value: ([, hour, minute]) => Number(hour) * 60 + Number(minute),
  },
  {
    pattern: /(1[0-2]|[1-9])\.([0-5]\d)(?=\s?[ap]\.?m\b)/iy,
    kind: always("clock"),
    value: ([, hour, minute]) => Number(hour) * 60 + Number(minute),
  },
  // 4,000 and 2.5
  {
    pattern: /(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+\.\d+)/y,
    kind: always("amount"),
    value: ([, digits = ""]) => Number(digits.replaceAll(",", "")),
  },
  // 8th, 21st
  { pattern: /(\d{1,2})(?:st|nd|rd|th)\b/iy, kind: always("nth"), value: whole },
  // the 1990s, 1990's; the 90s
  { pattern: /(\d{3}0)['’]?s\b/y, kind: always("decade"), value: whole },
  { pattern: /(\d0)['’]?s\b/y, kind: always("shortdecade"), value: whole },
  { pattern: /(\d+)/y, kind: ([, digits = ""]) => kindOfDigits(digits), value: whole },
];

/** Three numbers in one: what stood first times 10,000, and so on. */
function packed(first = "", second = "", third = ""): number {
  return Number(first) * 10_000 + Number(second) * 100 + Number(third);
}

const KINDS_BY_SIZE: readonly (readonly [number, string])[] = [
  [0, "n0"],
  [12, "n12"],
  [24, "n24"],
  [31, "n31"],
  [59, "n59"],
  [99, "n99"],
];

function kindOfDigits(digits: string): string {
  const value = Number(digits);
  if (digits.length <= 2) return KINDS_BY_SIZE.find(([top]) => value <= top)?.[1] ?? "amount";
  if (digits.length === 3) return "n999";
  if (digits.length !== 4) return "amount";
  if (value >= 1000 && value < 2200) return "year";
  return value < 2400 && value % 100 < 60 ? "hhmm" : "amount";
}

/** Before a number: a sum of money, a number in a list, a part of a name or of a greater number. */
const NO_DATE_BEFORE = /[$£€¥#№\d_@.+=~^*\\:]/;
/** Straight after a number: a per cent sign, a unit, the rest of a name. */
const NO_DATE_AFTER = /[%°\p{L}\d_@#$£€+=~^*\\½]/u;
const LETTER = /\p{L}/u;

/**
 * The number that begins at `start`, read whole, so that no rule can take a piece of one.
 *
 * @param before What was read of the phrase so far.
 */
export function readNumber(text: string, start: number, before: readonly Lexeme[]): Lexeme {
  for (const { pattern, kind, value } of FORMS) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = start + match[0].length;
    const fits = kindInText(text, { start, end }, before, kind(match));
    return { start, end, kind: fits, value: value(match) };
  }
  return { start, end: start + 1, kind: "amount", value: 0 };
}

function kindInText(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  before: readonly Lexeme[],
  kind: string,
): string {
  const [previous, next] = [text.charAt(start - 1), text.charAt(end)];
  if (NO_DATE_BEFORE.test(previous)) return kind === "clock" ? kind : "amount";
  const last = before.at(-1);
  if (last?.kind === "fy" && last.end === start) return kind;
  if (LETTER.test(previous))
    return kind === "n12" || kind === "n24" || kind === "n31" ? "glued" : "amount";
  // the F-16, COVID-19: the word before the hyphen has no place in a date
  if (previous === "-" && before.length === 1 && LETTER.test(text.charAt(start - 2)))
    return "amount";
  // 555-2019-7
  if (previous === "-" && /^-\d/.test(text.slice(end, end + 2))) return "amount";
  if (kind === "clock" || !NO_DATE_AFTER.test(next)) return kind;
  // 7pm, and a time that is glued to a year
  if (/^[ap]\.?m\b/i.test(text.slice(end, end + 4))) return kind;
  return /^\d\d:\d\d/.test(text.slice(end, end + 5)) ? kind : "amount";
}
