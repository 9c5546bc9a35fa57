import { textOf } from "../../src/text/span.js";
import { randomFrom } from "../random.js";
import { type SeedParagraph, seedParagraphs } from "./seed-paragraphs.js";

/** Articles of about this many characters. */
const LENGTH = 4000;

/**
 * The exponent of Heaps' law: a text of n words has about n^0.5 different ones, times a constant
 * (0.49 in Reuters' news: Manning, Raghavan and Schütze, Introduction to Information Retrieval, 2008).
 */
const HEAPS = 0.5;

/**
 * `count` articles made of the seeds' paragraphs in another order: the same for the same count.
 *
 * Each has words of its own in the places of the seeds' nouns, names and verbs, one word in all
 * places of another, so that it is a story with its people. They are words of earlier articles,
 * the likelier the more of these have them (Simon 1955, which gives Zipf's law), or new ones as
 * often as the vocabulary grows by Heaps' law from that of the seeds. So common words are about
 * as common and rare ones as many as in real news of that size; "Iraq" alone is in nearly every article.
 */
export function resampled(count: number): string[] {
  const articles = resampledFrom(count);
  return Array.from({ length: count }, () => articles.next().value);
}

/** Such articles one after the other, without end: the same for the same seed, however many are taken. */
export function* resampledFrom(seed: number): Generator<string, string> {
  const paragraphs = seedParagraphs();
  const random = randomFrom(seed);
  const nextWord = growingVocabulary(paragraphs, random);
  for (;;) {
    const chosen: SeedParagraph[] = [];
    for (let length = 0; length < LENGTH; ) {
      const paragraph = paragraphs[Math.floor(random() * paragraphs.length)];
      if (!paragraph) break;
      chosen.push(paragraph);
      length += paragraph.text.length;
    }
    yield retold(chosen, nextWord);
  }
}

/** `paragraphs` with each of their telling words exchanged for one that `nextWord` gives. */
function retold(paragraphs: readonly SeedParagraph[], nextWord: () => string): string {
  const words = new Map<string, string>();
  const told = (word: string) => {
    const lower = word.toLowerCase();
    const other = words.get(lower) ?? nextWord();
    words.set(lower, other);
    return lower === word ? other : other.charAt(0).toUpperCase() + other.slice(1);
  };
  return paragraphs
    .map(({ text, slots }) => {
      const between = slots.map(({ end }, i) => text.slice(end, slots[i + 1]?.start));
      const parts = slots.map((slot, i) => told(textOf(text, slot)) + between[i]);
      return text.slice(0, slots[0]?.start) + parts.join("");
    })
    .join("\n\n");
}

/** Gives words as they are likely to come next, those of `paragraphs` at first. */
function growingVocabulary(paragraphs: readonly SeedParagraph[], random: () => number) {
  const drawn = paragraphs.flatMap(({ text, slots }) =>
    slots.map((slot) => textOf(text, slot).toLowerCase()),
  );
  const atFirst = { drawn: drawn.length, words: new Set(drawn).size };
  let words = atFirst.words;
  return () => {
    const isNew = words < atFirst.words * (drawn.length / atFirst.drawn) ** HEAPS;
    const word = isNew ? invented(words) : (drawn[Math.floor(random() * drawn.length)] ?? "");
    if (isNew) words += 1;
    drawn.push(word);
    return word;
  };
}

/** A word that is no other's stem, the same for the same number: "bagivak". */
function invented(number: number): string {
  let [word, rest] = ["", number];
  do {
    word += CONSONANTS.charAt(rest % 14) + VOWELS.charAt(Math.floor(rest / 14) % 4);
    rest = Math.floor(rest / 56);
  } while (rest > 0);
  return `${word}vak`;
}

const [CONSONANTS, VOWELS] = ["bdfghjklmnprtz", "aiou"];
