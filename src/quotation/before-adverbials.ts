import { groupStart } from "./finite-verb.js";
import { DAY, MODAL, PREPOSITION } from "./function-words.js";
import type { Word } from "./word.js";
import { isDeterminer, isNominal } from "./word-class.js";

/** "Ruiz on Friday | said", "the company last month | announced": the subject's end. */
export function beforeAdverbials(words: readonly Word[], end: number): number {
  let stop = beforeAside(words, end);
  for (let hops = 0; hops < 3; hops += 1) {
    const [second, first] = [words[stop - 2], words[stop - 1]];
    if (!first || !second) break;
    const width = adverbialWidth(second, first);
    if (width === 0) break;
    stop -= width;
    if (width === 2 && EARLIER.test(words[stop - 1]?.low ?? "")) stop -= 1;
  }
  return stop;
}

const EARLIER = /^(?:just|earlier|later|late|early|only)$/;
const TIMES = /^(?:week|month|year|night|morning|evening|afternoon)$/;

/** How many of the two words before a verb only say when: "last month", "Friday"; or "all". */
function adverbialWidth(second: Word, first: Word): 0 | 1 | 2 {
  const day = (first.classes & DAY) !== 0;
  const leads = /^(?:on|last|this|next|late|early|in|that|earlier|since)$/.test(second.low);
  if ((day || TIMES.test(first.low)) && leads) return 2;
  if (day && isNominal(second)) return 1;
  // Koll | herself | said
  if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(first.low) && isNominal(second)) return 1;
  // who in 2010 | said
  if (second.low === "in" && /^\d{4}$/.test(first.low)) return 2;
  const all = /^(?:all|both|each)$/.test(first.low);
  return all && (isNominal(second) || second.low === ")") ? 1 : 0;
}

/** "Ruiz has in the past | said": before an aside that follows the auxiliary at once; else `end`. */
function beforeAside(words: readonly Word[], end: number): number {
  for (let i = end - 1; i > 0 && end - i < 6; i -= 1) {
    const word = words[i];
    if (word && (word.classes & PREPOSITION) !== 0) {
      const before = words[i - 1];
      const led =
        /^(?:has|have|had)$/.test(before?.low ?? "") || ((before?.classes ?? 0) & MODAL) !== 0;
      return led && i < end - 1 ? groupStart(words, i) : end;
    }
    if (!isNominal(word) && !isDeterminer(word)) return end;
  }
  return end;
}
