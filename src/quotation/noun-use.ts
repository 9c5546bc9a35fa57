import type { Cue } from "./cue.js";
import { CUE_NOUNS } from "./cue-verbs.js";
import { isFiniteVerb } from "./finite-verb.js";
import type { Range } from "./noun-phrase.js";
import { PLURAL_NOUNS } from "./person-nouns.js";
import type { Word } from "./word.js";
import { isDeterminer } from "./word-class.js";

/** Before a subject of theirs a base form is a verb: "did | the mayor claim". */
const INVERTING =
  /^(?:do|does|did|don't|doesn't|didn't|will|would|can|could|should|may|might|must|let|lets|make|makes|made|help|helps|helped|see|saw|hear|heard|to)$/;

/**
 * Whether the verb of `cue` is a noun here, because the words of `range` before it cannot be its
 * subject: "voiced grave | concern", "a passing | promise", "raised new | questions".
 */
export function isNounAfter(words: readonly Word[], cue: Cue, range: Range): boolean {
  const { key, form, auxiliary } = cue;
  if (auxiliary !== "" || cue.governor || !CUE_NOUNS.has(key)) return false;
  if (cue.range.from !== cue.head || range.to !== cue.head) return false;
  // Weber faced | questions
  if (range.to - range.from > 1 && isFiniteVerb(words, range.to - 1)) return true;
  if (!isSingular(words, range)) return false;
  const [before, first] = [words[range.from - 1], words[range.from]];
  if (form === "base") return !INVERTING.test(before?.low ?? "");
  return form === "s" && range.from > 0 && !isDeterminer(first);
}

/** Whether the phrase is in lower case throughout, and what is not called one of several. */
function isSingular(words: readonly Word[], { from, to }: Range): boolean {
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (word?.kind !== "word" || /^(?:and|of|'s)$/.test(word.low)) return false;
    if (word.capital && i > 0) return false;
  }
  const last = words[to - 1];
  if (!last || (last.classes !== 0 && last.verb === undefined)) return false;
  return !/s$|^\d/.test(last.low) && !PLURAL_NOUNS.has(last.low);
}
