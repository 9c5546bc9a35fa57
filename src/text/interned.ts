/**
 * The one copy of `string` that engines keep of the names in a program, as they do of its literals.
 * Two such strings are compared, and found in a map, by where they are and not letter by letter.
 */
export function interned(string: string): string {
  // without a prototype it is a table at once: of other objects the engine learns the shape, which takes longer
  const names: Record<string, true> = Object.create(null);
  names[string] = true;
  return Object.keys(names)[0] ?? string;
}

/** So long, a piece of a text may be a view of it that keeps all of it in memory (V8's sliced strings). */
const SLICED = 13;

/** `word` to be kept when the text it stands in is not. */
export function toKeep(word: string): string {
  return word.length < SLICED ? word : interned(word);
}
