import { FIRST_NAMES } from "./first-names.js";
import { DAY, PREPOSITION } from "./function-words.js";
import type { NamedPhrase } from "./name.js";
import { joinsName, nameIn } from "./name.js";
import type { Range } from "./noun-phrase.js";
import { phraseAfter } from "./noun-phrase.js";
import type { Word } from "./word.js";
import { isDeterminer, isName } from "./word-class.js";

/** The source that begins at `start`, with the name that its role leads to: "the tuner, Wim Aalders". */
export function sourceAfter(
  words: readonly Word[],
  start: number,
  limit = words.length,
): Range | undefined {
  const phrase = phraseAfter(words, start, limit);
  const to =
    phrase && isRolePhrase(words, phrase) ? apposedEnd(words, phrase.to, limit) : undefined;
  return phrase && to !== undefined ? { from: phrase.from, to } : phrase;
}

/** A role and the name that it leads to, where `range` is both: "the tuner, Wim Aalders". */
export function apposedName(words: readonly Word[], range: Range): NamedPhrase | undefined {
  const comma = words.findIndex(({ low }, i) => i > range.from && i < range.to && low === ",");
  if (comma < 0 || apposedEnd(words, comma, range.to) !== range.to) return undefined;
  const from = isDeterminer(words[range.from]) ? range.from + 1 : range.from;
  return { name: { from: comma + 1, to: range.to }, role: { from, to: comma } };
}

/** "the head of the department", "Lantern's engineer": a description, and no name. */
function isRolePhrase(words: readonly Word[], { from, to }: Range): boolean {
  const leads = isDeterminer(words[from]) || words.slice(from, to).some(({ low }) => low === "'s");
  return leads && nameIn(words, { from, to }) === undefined;
}

/** Index after the full name between a comma at `comma` and what ends an apposition. */
function apposedEnd(words: readonly Word[], comma: number, limit: number): number | undefined {
  if (words[comma]?.low !== ",") return undefined;
  const from = comma + 1;
  let to = from;
  while (to < limit && to < from + 6 && (isName(words[to]) || joinsName(words, to))) to += 1;
  const full = to - from > 1 || FIRST_NAMES.has(words[from]?.low ?? "");
  if (!full || ((words[from]?.classes ?? 0) & DAY) !== 0) return undefined;
  const next = words[to];
  const ends = next?.kind !== "word" || (next.classes & (PREPOSITION | DAY)) !== 0;
  return ends ? to : undefined;
}
