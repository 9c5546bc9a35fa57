import type { Question } from "../question/question.js";
import type { Library } from "../retrieval/library.js";
import { wordingOf } from "../text/wording.js";

/**
 * The ids of the articles that `question` is confined to, by words of their title, publisher
 * or id; undefined where it is not confined. Empty where no article answers to those words.
 */
export async function articlesMeant(
  { article }: Question,
  library: Library,
): Promise<ReadonlySet<string> | undefined> {
  if (article === undefined) return undefined;
  const sought = wordingOf(article).split(" ");
  const ids = (await library.articles())
    .filter(({ id, title, publisher }) => {
      const words = new Set(wordingOf(`${title.words} ${publisher ?? ""} ${id}`).split(" "));
      return id === article || sought.every((word) => words.has(word));
    })
    .map(({ id }) => id);
  return new Set(ids);
}
