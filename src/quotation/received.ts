import type { Cue } from "./cue.js";
import { CUE_NOUNS } from "./cue-verbs.js";
import type { Range } from "./noun-phrase.js";
import { phraseAfter } from "./noun-phrase.js";
import type { Word } from "./word.js";

/** Verbs whose subject gets what others say: "faced questions", "responded to requests". */
const RECEIVING: ReadonlySet<string> = new Set(
  `face field endure draw receive get meet respond reply suffer provoke prompt spark encounter attract weather
   dodge ignore sidestep deflect stir trigger survive withstand return`.split(/\s+/),
);

/** Whether the noun of `cue` is what others say to the subject: "has faced sharp | criticism". */
export function isReceived(words: readonly Word[], cue: Cue): boolean {
  const { range } = cue;
  if (!canBeNoun(cue)) return false;
  for (let i = range.from - 1; i >= 0 && range.from - i < 6; i -= 1) {
    const word = words[i];
    if (word?.kind !== "word" || /^(?:his|her|its|their|my|our|your|'s)$/.test(word.low))
      return false;
    if (word.verb && !word.capital && RECEIVING.has(word.verb.lemma)) return true;
  }
  return false;
}

/** "questions", "criticism": but not "has questioned". */
function canBeNoun({ sort, key, form, auxiliary, governor }: Cue): boolean {
  if (sort === "noun") return true;
  return (
    CUE_NOUNS.has(key) && (form === "s" || form === "base") && auxiliary === "" && governor === ""
  );
}

/** Who says it, after the noun: "criticism | from the mayor". */
export function giverAfter(words: readonly Word[], { range }: Cue): Range | undefined {
  return words[range.to]?.low === "from" ? phraseAfter(words, range.to + 1) : undefined;
}
