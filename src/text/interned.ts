/**
 * The one copy of `string` that engines keep of the names in a program, as they do of its literals.
 * Two such strings are compared, and found in a map, by where they are and not letter by letter.
 */
export function interned(string: string): string {
  const [name = string] = Object.keys({ [string]: true });
  return name;
}
