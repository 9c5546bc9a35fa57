import { DAY } from "./function-words.js";
import type { Range } from "./noun-phrase.js";
import { phraseAfter } from "./noun-phrase.js";
import type { Word } from "./word.js";
import { isDeterminer } from "./word-class.js";

const ENDERS = new Set(
  `and but or as while after before when because since if in on at during by with for from according to that which
   who although though despite amid`.split(/\s+/),
);

/** Where content that begins at `from` can end, nearest first; the stretch's own end is the last. */
export function contentEnds(words: readonly Word[], { from, to }: Range): number[] {
  const ends: number[] = [];
  const phrase = phraseAfter(words, from, to);
  for (let i = from + 1; i < to && ends.length < 12; i += 1) {
    if (i === phrase?.to || isBoundary(words, i)) ends.push(i);
  }
  return [...ends, to];
}

function isBoundary(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word) return false;
  if (word.kind === "mark" && /^[,;:—–(-]$/.test(word.low)) return true;
  if (words[i - 1]?.quoted && !isDeterminer(word)) return true;
  return ENDERS.has(word.low) || (word.capital && (word.classes & DAY) !== 0);
}

/** said, "Do not do it," | until it rang: whether no words follow the quoted ones but when it was. */
export function endsWithQuoted(words: readonly Word[], at: number, limit: number): boolean {
  const rest = words.slice(at + 1, limit);
  if (rest.every(({ kind }) => kind !== "word")) return rest.every(({ quoted }) => !quoted);
  if (!/[,.!?]/.test(words[at]?.quoted?.tail ?? "") || rest.some(({ quoted }) => quoted))
    return false;
  return /^(?:until|as|while|when|before|after)$/.test(rest[0]?.low ?? "");
}

/** Index after the last word of the sentence that can be content: its full stop is not. */
export function sentenceEnd(words: readonly Word[]): number {
  return words.findLastIndex(({ kind, low }) => kind !== "mark" || !/^[.!?,;:…]+$/.test(low)) + 1;
}
