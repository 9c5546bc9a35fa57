import { addToList } from "../text/add-to-list.js";
import { byCodeUnits } from "../text/code-units.js";
import { firstWordFrom } from "../text/lower-bound.js";

/** Finds texts while somebody types: letter by letter, so that no text may be looked through for it. */
export interface TypedWords {
  /** The places of the first `limit` texts in each of which each of `starts` begins a word, upwards. */
  fitting(starts: readonly string[], limit?: number): readonly number[];
}

/** Sorts the words of `texts`, of one at a step. */
export function* typedWordsInSteps<Text>(
  texts: readonly Text[],
  wordsOf: (text: Text) => readonly string[],
): Generator<undefined, TypedWords> {
  const byWord = new Map<string, number[]>();
  for (const [place, text] of texts.entries()) {
    for (const word of wordsOf(text)) addToList(byWord, word, place);
    yield;
  }
  const words = [...byWord.keys()].sort(byCodeUnits);
  yield;
  const placesOf = words.map((word) => byWord.get(word) ?? []);
  const ends = runningTotals(placesOf.map(({ length }) => length));
  const places = Uint32Array.from(placesOf.flat());
  return {
    fitting: (starts, limit = texts.length) => {
      // how many of the words typed, one after the other, each text has
      const held = new Uint16Array(texts.length);
      for (const [typed, start] of starts.entries()) {
        const first = firstWordFrom(words, start);
        let last = first;
        while (words[last]?.startsWith(start)) last += 1;
        for (const place of places.subarray(ends[first - 1] ?? 0, ends[last - 1] ?? 0)) {
          if (held[place] === typed) held[place] = typed + 1;
        }
      }
      return placesWhere(held, starts.length, limit);
    },
  };
}

function runningTotals(numbers: readonly number[]): Uint32Array {
  let total = 0;
  return Uint32Array.from(numbers, (number) => {
    total += number;
    return total;
  });
}

/** The first `limit` places where `values` has `wanted`. */
function placesWhere(values: Uint16Array, wanted: number, limit: number): number[] {
  const found: number[] = [];
  for (let place = 0; place < values.length && found.length < limit; place += 1) {
    if (values[place] === wanted) found.push(place);
  }
  return found;
}
