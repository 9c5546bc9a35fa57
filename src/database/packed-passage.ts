import { saturated } from "../retrieval/bm25.js";
import type { Standing } from "../retrieval/rank-passages.js";
import type { CountedPassage } from "./passage-counts.js";

/**
 * A passage's words in a few bytes, so that passages are ranked without their articles. In this order:
 *
 * - how many different terms the passage and its title have, in four bytes;
 * - the hash of each of these terms, upwards, in four bytes (FNV-1a, 32 bits);
 * - how often each stands there, in one byte;
 * - for each word of the passage the number of its term in that order, counted from 1, or 0 for a
 *   stop word: in one byte or, where there are more terms than that can tell, in two or three.
 */
export function packedPassage({ counts, words }: CountedPassage): Buffer {
  const hashed = [...counts].map(([term, count]) => ({ term, count, hash: hashOf(term) }));
  hashed.sort((a, b) => a.hash - b.hash);
  const numbers = new Map(hashed.map(({ term }, i) => [term, i + 1]));
  const width = widthOf(hashed.length);
  const bytes = Buffer.alloc(HEAD + ENTRY * hashed.length + width * words.length);
  bytes.writeUInt32BE(hashed.length);
  for (const [i, { hash, count }] of hashed.entries()) {
    bytes.writeUInt32BE(hash, HEAD + HASH * i);
    bytes.writeUInt8(Math.min(MOST, count), HEAD + HASH * hashed.length + i);
  }
  const first = HEAD + ENTRY * hashed.length;
  for (const [i, term] of words.entries()) {
    bytes.writeUIntBE(numbers.get(term) ?? 0, first + width * i, width);
  }
  return bytes;
}

/** The bytes before the terms, those of a term's hash, and those with its count. */
const [HEAD, HASH, ENTRY] = [4, 4, 5];

/** The most that a byte can tell. */
const MOST = 255;

/** In how many bytes each of so many terms, and none, can be told. */
function widthOf(terms: number): 1 | 2 | 3 {
  return terms <= MOST ? 1 : terms < 2 ** 16 ? 2 : 3;
}

/** Reads packed passages that came as base64. What it gives is overwritten by the next: thousands are read at a time. */
export function passageUnpacker(): (coded: string) => Buffer {
  let room = Buffer.alloc(0);
  return (coded) => {
    if (room.length < coded.length) room = Buffer.alloc(2 * coded.length);
    return room.subarray(0, room.write(coded, "base64"));
  };
}

/**
 * BM25 of a passage of `length` terms: the same as of its tokens, but for two terms in four thousand million that have
 * one hash.
 *
 * @param hashes Those of the terms that are sought, and their `weights`.
 */
export function packedBm25(
  packed: Buffer,
  hashes: readonly number[],
  weights: readonly number[],
  length: number,
  averageLength: number,
): number {
  const terms = packed.readUInt32BE();
  let sum = 0;
  for (let i = 0; i < hashes.length; i += 1) {
    const place = placeOf(packed, terms, hashes[i] ?? 0);
    if (place < 0) continue;
    const count = packed.readUInt8(HEAD + HASH * terms + place);
    sum += (weights[i] ?? 0) * saturated(count, length, averageLength);
  }
  return sum;
}

/** Where the terms with these hashes stand in a passage of `length` terms. */
export function packedStanding(
  packed: Buffer,
  hashes: readonly number[],
  length: number,
): Standing {
  const entries = packed.readUInt32BE();
  const soughtAt = new Int16Array(entries + 1).fill(-1);
  const inTitle = hashes.map(() => 0);
  for (const [i, hash] of hashes.entries()) {
    const place = placeOf(packed, entries, hash);
    if (place < 0) continue;
    soughtAt[place + 1] = i;
    inTitle[i] = packed.readUInt8(HEAD + HASH * entries + place);
  }
  const [terms, tokens, places]: [number[], number[], number[]] = [[], [], []];
  const width = widthOf(entries);
  let place = 0;
  for (let at = HEAD + ENTRY * entries, token = 0; at < packed.length; at += width, token += 1) {
    const number = packed.readUIntBE(at, width);
    const term = soughtAt[number] ?? -1;
    if (term >= 0) {
      terms.push(term);
      tokens.push(token);
      places.push(place);
      // what is left of the count stands in the title
      inTitle[term] = Math.max(0, (inTitle[term] ?? 0) - 1);
    }
    if (number > 0) place += 1;
  }
  const within = { first: 0, last: terms.length };
  return { matches: { terms, tokens }, within, places: () => places, inTitle, length };
}

/** The place of a hash among those of the `terms`, or -1. Its own search: with a function to ask, tens of thousands a question took a third longer. */
function placeOf(packed: Buffer, terms: number, hash: number): number {
  let [low, high] = [0, terms];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (packed.readUInt32BE(HEAD + HASH * middle) < hash) low = middle + 1;
    else high = middle;
  }
  return low < terms && packed.readUInt32BE(HEAD + HASH * low) === hash ? low : -1;
}

/** The 32 bits that stand for a term (Fowler, Noll and Vo, FNV-1a, over UTF-16 code units). */
export function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i += 1) {
    hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
