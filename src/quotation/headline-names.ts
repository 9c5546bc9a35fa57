import { FIRST_NAMES, genderOfFirstName } from "./first-names.js";
import type { NameRun } from "./name-run.js";
import type { Range } from "./noun-phrase.js";
import type { Word } from "./word.js";

/** Words that a headline in title case writes small: articles, prepositions and the like. */
const LONGEST_SMALL = 3;

/**
 * Whether the line capitalises its words for being a headline, so that capitals tell no names:
 * "Ruiz Slams Old Bridge as Unsafe".
 */
export function isHeadline(words: readonly Word[]): boolean {
  let [capitals, others] = [0, 0];
  for (const { kind, low, capital, verb } of words) {
    const small = low.length <= LONGEST_SMALL && !verb;
    if (kind !== "word" || small || /^\d/.test(low)) continue;
    if (capital) capitals += 1;
    else others += 1;
  }
  return capitals >= 4 && others * 6 <= capitals;
}

/** How a name is known to `nameInHeadline`. */
export function keyInHeadline(name: string): string {
  return name.toLowerCase().replace(/’/g, "'").replace(/\./g, "");
}

/**
 * The name within the run of a headline: the longest one that is among the `known` keys, else a
 * first name with its surname. Undefined where the run may be no name at all.
 */
export function nameInHeadline(
  text: string,
  words: readonly Word[],
  run: NameRun,
  known: ReadonlySet<string>,
): NameRun | undefined {
  const to = words.findIndex(({ span }) => span.end >= run.span.end) + 1;
  const from = words.findIndex(({ span }) => span.start >= run.span.start);
  const found = longestKnown(words, { from, to }, known);
  if (found && found.to - found.from > 1) return cut(text, words, run, found);
  const full = fullName(words, { from, to }) ?? found;
  return full && cut(text, words, run, full);
}

function longestKnown(
  words: readonly Word[],
  { from, to }: Range,
  known: ReadonlySet<string>,
): Range | undefined {
  for (let length = to - from; length > 0; length -= 1) {
    for (let start = from; start + length <= to; start += 1) {
      const lows = words.slice(start, start + length).map(({ low }) => low);
      if (known.has(lows.join(" "))) return { from: start, to: start + length };
    }
  }
  return undefined;
}

/** "Marta | Ruiz", "Marta B. | Ruiz". */
function fullName(words: readonly Word[], { from, to }: Range): Range | undefined {
  for (let start = from; start < to - 1; start += 1) {
    if (!FIRST_NAMES.has(words[start]?.low ?? "")) continue;
    let end = start + 2;
    while (end < to && (words[end - 1]?.low.length ?? 0) < 2) end += 1;
    return { from: start, to: end };
  }
  return undefined;
}

function cut(
  text: string,
  words: readonly Word[],
  run: NameRun,
  { from, to }: Range,
): NameRun | undefined {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last) return undefined;
  const span = { start: first.span.start, end: last.span.end };
  if (span.start === run.span.start && span.end === run.span.end) return run;
  const name = text.slice(span.start, span.end).replace(/\s+/g, " ");
  const gender =
    genderOfFirstName(first.low) ?? (span.start === run.span.start ? run.gender : undefined);
  return { ...run, name, span, gender, role: undefined, modifies: false };
}
