import type { Library } from "../retrieval/library.js";
import { wordingOf } from "../text/wording.js";

/** The names under which the archive quotes whoever `typed` may mean, most quoted first. */
export async function namesMeant(typed: string, library: Library): Promise<readonly string[]> {
  const sought = wordingOf(typed).split(" ").filter(Boolean);
  if (sought.length === 0) return [];
  const people = await library.people();
  return people
    .map(({ name }) => name)
    .filter((name) => {
      const words = new Set(wordingOf(name).split(" "));
      return sought.every((word) => words.has(word));
    });
}
