import type { Range } from "./noun-phrase.js";
import { phraseAfter } from "./noun-phrase.js";
import type { Word } from "./word.js";

/** What people write or say themselves, so that its words are theirs. */
const WORKS: ReadonlySet<string> = new Set(
  `account affidavit analysis answer article autobiography blog book calculations column comment comments diary email e-mail
   essay estimate estimates filing lawsuit letter letters memo memoir memoirs memorandum message messages note op-ed paper
   post posts release remark remarks reply research speech statement statements study testimony tweet tweets writing
   writings`.split(/\s+/),
);

/** "a lawsuit | filed by", "a book | written by". */
const MADE =
  /^(?:filed|written|published|released|posted|sent|made|signed|conducted|done|prepared)$/;

/** Who wrote or said the work that the phrase is: "Ruiz" of "Ruiz's letter", "a study by Ruiz", "a lawsuit, | filed by Ruiz". */
export function authorIn(words: readonly Word[], range: Range): Range | undefined {
  const by = words.findIndex(({ low }, i) => i > range.from && i < range.to && low === "by");
  const head = headEnd(words, range, by);
  if (!WORKS.has(words[head - 1]?.low ?? "")) return undefined;
  if (by > 0) return { from: by + 1, to: range.to };
  return ownerOf(words, { from: range.from, to: head }) ?? makerAfter(words, range.to);
}

/** Index after the phrase's own noun: before "by", "filed by" or any other preposition. */
function headEnd(words: readonly Word[], { from, to }: Range, by: number): number {
  if (by > 0) return MADE.test(words[by - 1]?.low ?? "") ? by - 1 : by;
  for (let i = from + 1; i < to; i += 1)
    if (/^(?:of|for|at|from|in|on|to|with|about|against)$/.test(words[i]?.low ?? "")) return i;
  return to;
}

function ownerOf(words: readonly Word[], { from, to }: Range): Range | undefined {
  if (/^(?:his|her)$/.test(words[from]?.low ?? "")) return { from, to: from + 1 };
  for (let i = to - 1; i > from; i -= 1)
    if (/^(?:'s|['’])$/.test(words[i]?.low ?? "")) return { from, to: i };
  return undefined;
}

function makerAfter(words: readonly Word[], at: number): Range | undefined {
  const led = MADE.test(words[at]?.low ?? "") && words[at + 1]?.low === "by";
  return led ? phraseAfter(words, at + 2) : undefined;
}
