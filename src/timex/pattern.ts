import type { Lexeme } from "./lexeme.js";

/**
 * Names that patterns may use for several kinds of lexeme. A number's kind says how great it
 * is: `n12` is 1 to 12, `n31` is 25 to 31.
 */
const CLASSES: Readonly<Record<string, string>> = {
  month: "monthname may monthabbreviation",
  weekday: "dayname dayabbreviation",
  day: "n12 n24 n31 nth",
  meridiem: "am pm",
  count: "n12 n24 n31 n59 n99 n999 number amount",
  quantity: "a n12 n24 n31 n59 n99 n999 number amount vague",
  rank: "nth ordinal second",
  twodigits: "n0 n12 n24 n31 n59 n99",
  singular: "unit quarter weekend",
  plural: "units quarters seconds weekends",
  part: "early late mid",
  edge: "beginning middle end",
};

/** What a pattern matched. */
export interface PatternMatch {
  /** The lexemes, without the context before them. */
  readonly lexemes: readonly Lexeme[];
  /** All of them by their names in the pattern; a name's second use has a `2` after it. */
  readonly parts: ReadonlyMap<string, Lexeme>;
}

/** A pattern made ready. */
export interface Pattern {
  /** The codes of the lexemes that a match can begin with. */
  readonly firstCodes: ReadonlySet<string>;
  /** Whether the pattern is anywhere in a string of codes. */
  readonly anywhere: RegExp;
  /** What the pattern matches at a lexeme of the phrase. */
  readonly matchAt: (
    codes: string,
    phrase: readonly Lexeme[],
    at: number,
  ) => PatternMatch | undefined;
}

const CODES = new Map<string, string>();

/** One character for each kind of lexeme: a phrase is a string, a pattern a regular expression. */
function codeOf(kind: string): string {
  const known = CODES.get(kind);
  if (known) return known;
  const code = String.fromCharCode(0x4e00 + CODES.size);
  CODES.set(kind, code);
  return code;
}

/** A phrase as a string of its lexemes' codes. */
export function codesOf(phrase: readonly Lexeme[]): string {
  let codes = "";
  for (const { kind } of phrase) codes += codeOf(kind);
  return codes;
}

/**
 * Reads a pattern: names of kinds or classes, parted by spaces. `day|rank` is one of both,
 * `day:nth` is an `nth` that is called day, `,?` may be missing, `( ,? year )?` may be missing as a whole. Nothing repeats, so that a
 * match takes no longer than the pattern is.
 *
 * @param context How many of the first names are looked for before the place where a match begins.
 */
export function parsePattern(source: string, context = 0): Pattern {
  const items = source.split(" ");
  const names: string[] = [];
  let expression = "";
  for (const item of items) {
    if (item === "(") expression += "(?:";
    else if (item.startsWith(")")) expression += item;
    else {
      const [label = "", kinds = label] = item.replace(/\?$/, "").split(":");
      names.push(names.includes(label) ? `${label}2` : label);
      expression += `([${codesFor(kinds)}])${item.endsWith("?") ? "?" : ""}`;
    }
  }
  const sticky = new RegExp(expression, "y");
  return {
    firstCodes: firstCodesOf(items.slice(context)),
    anywhere: new RegExp(expression),
    matchAt: (codes, phrase, at) => {
      if (at < context) return undefined;
      sticky.lastIndex = at - context;
      const match = sticky.exec(codes);
      return match ? located(match, names, phrase, context) : undefined;
    },
  };
}

function codesFor(kinds: string): string {
  return kinds
    .split("|")
    .flatMap((alternative) => (CLASSES[alternative] ?? alternative).split(" "))
    .map(codeOf)
    .join("");
}

function firstCodesOf(items: readonly string[]): Set<string> {
  const codes = new Set<string>();
  for (let place = 0; place < items.length; place += 1) {
    const item = items[place] ?? "";
    const close = item === "(" ? closeOf(items, place) : place;
    const own =
      item === "("
        ? firstCodesOf(items.slice(place + 1, close))
        : codesFor(item.replace(/\?$|^\w+:/g, ""));
    for (const code of own) codes.add(code);
    place = close;
    if (!items[place]?.endsWith("?")) break;
  }
  return codes;
}

/** The place of the ")" that closes the "(" at `open`. */
function closeOf(items: readonly string[], open: number): number {
  let depth = 0;
  return items.findIndex((item, place) => {
    if (place < open) return false;
    depth += item === "(" ? 1 : item.startsWith(")") ? -1 : 0;
    return depth === 0;
  });
}

function located(
  match: RegExpExecArray,
  names: readonly string[],
  phrase: readonly Lexeme[],
  context: number,
): PatternMatch {
  const lexemes = phrase.slice(match.index, match.index + match[0].length);
  const parts = new Map<string, Lexeme>();
  let at = 0;
  for (const [place, name] of names.entries()) {
    const lexeme = match[place + 1] === undefined ? undefined : lexemes[at];
    if (!lexeme) continue;
    parts.set(name, lexeme);
    at += 1;
  }
  return { lexemes: lexemes.slice(context), parts };
}
