import { termsOf } from "../text/term.js";
import type { WordNumbers } from "./align-words.js";
import { type ClaimedWords, claimedText, FEWEST_WORDS } from "./claimed-words.js";
import type { NumberedStrand } from "./compare-words.js";
import type { WordStrand } from "./word-strand.js";

/** Words of a claim that stand one after the other in a strand. */
export interface Run {
  /** The claimed words `first` to `last`, exclusive. */
  readonly first: number;
  readonly last: number;
  readonly strand: WordStrand;
  /** Where in the strand's words they begin. */
  readonly at: number;
}

/** Words of which one alone means something stand side by side anywhere, by chance; a sentence may. */
const FEWEST_TERMS = 2;

/** More pieces than this are a patchwork of chance. */
const MOST_RUNS = 4;

/**
 * All words of `claim` as the fewest runs that stand word for word in `strands`, or undefined
 * where that cannot be. Of equals the earlier strand is taken.
 */
export function coverWords(
  claim: ClaimedWords,
  strands: readonly NumberedStrand[],
  numbers: WordNumbers,
): readonly Run[] | undefined {
  const longest = longestRuns(numbers, strands);
  const isRun = runTest(claim);
  const { length } = numbers;
  const best: (readonly Run[] | undefined)[] = Array.from({ length: length + 1 });
  best[length] = [];
  for (let first = length - 1; first >= 0; first -= 1) {
    const run = longest[first];
    for (let last = run?.last ?? first; run && last - first >= FEWEST_WORDS; last -= 1) {
      const rest = best[last];
      const count = best[first]?.length ?? MOST_RUNS + 1;
      if (rest && rest.length + 1 < count && isRun(first, last))
        best[first] = [{ ...run, last }, ...rest];
    }
  }
  return best[0];
}

/** For each word of the claim, the longest run that begins with it. */
function longestRuns(claim: WordNumbers, strands: readonly NumberedStrand[]): (Run | undefined)[] {
  const longest: (Run | undefined)[] = Array.from({ length: claim.length });
  for (const { strand, numbers } of strands) {
    let below = new Int32Array(numbers.length + 1);
    let row = new Int32Array(numbers.length + 1);
    for (let first = claim.length - 1; first >= 0; first -= 1) {
      const { at, length } = fillRow(claim[first] ?? -1, numbers, below, row);
      const known = longest[first];
      if (length > (known ? known.last - first : 0)) {
        longest[first] = { first, last: first + length, strand, at };
      }
      [below, row] = [row, below];
    }
  }
  return longest;
}

/**
 * Fills `row` with how many words run on from each place where `word` stands, `below` being the
 * same for the claim's next word. Gives the longest, the first of equals.
 */
function fillRow(word: number, numbers: WordNumbers, below: Int32Array, row: Int32Array) {
  let [at, longest] = [0, 0];
  for (let j = 0; j < numbers.length; j += 1) {
    const length = word === numbers[j] ? (below[j + 1] ?? 0) + 1 : 0;
    row[j] = length;
    if (length > longest) [at, longest] = [j, length];
  }
  return { at, length: longest };
}

/** Whether the words from one place to another are enough to be a passage of their own. */
function runTest(claim: ClaimedWords): (first: number, last: number) => boolean {
  const { text, words, gaps } = claim;
  const isEnd = (i: number) => {
    const [before, after] = [words[i - 1], words[i]];
    return (
      !before ||
      !after ||
      gaps.has(i) ||
      /[.!?…\n]/.test(text.slice(before.span.end, after.span.start))
    );
  };
  return (first, last) => {
    const { size } = new Set(termsOf(claimedText(claim, first, last)));
    return size >= (isEnd(first) && isEnd(last) ? 1 : FEWEST_TERMS);
  };
}
