import type { Sentence } from "./clause.js";
import type { Gender } from "./name.js";
import type { Place } from "./place.js";
import type { Word } from "./word.js";
import { isName } from "./word-class.js";

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ["he", "male"],
  ["himself", "male"],
  ["she", "female"],
  ["herself", "female"],
]);

/** Places looked at: the first ones of a name introduce whoever bears it. */
const MOST_PLACES = 12;

/**
 * The gender that the pronouns after a name tell, where they all agree: "Fenn wrote that he …".
 * `times` is how often they do.
 */
export function toldGender(
  sentences: readonly Sentence[],
  places: readonly Place[],
): { readonly gender: Gender; readonly times: number } | undefined {
  const told = places
    .slice(0, MOST_PLACES)
    .flatMap((place) => pronounAfter(sentences, place) ?? []);
  const [gender] = told;
  return gender && told.every((each) => each === gender)
    ? { gender, times: told.length }
    : undefined;
}

/** The pronoun that follows the name, where its sentence names nobody else up to there. */
function pronounAfter(sentences: readonly Sentence[], place: Place): Gender | undefined {
  const words = sentences[place.sentence]?.words ?? [];
  if (place.modifies || words.slice(1, place.word).some(isNameWord)) return undefined;
  const from = words.findIndex(({ span }) => span.start >= place.span.end);
  if (from < 0) return undefined;
  for (const word of words.slice(from)) {
    const gender = PRONOUNS.get(word.low);
    if (gender) return gender;
    if (isNameWord(word) || word.kind === "quoted") return undefined;
  }
  const next = sentences[place.sentence + 1];
  const near = next?.paragraph === sentences[place.sentence]?.paragraph;
  return near ? PRONOUNS.get(next?.words[0]?.low ?? "") : undefined;
}

/** Days and months are no names. */
function isNameWord(word: Word): boolean {
  return isName(word) && word.classes === 0;
}
