import type { Question } from "../question/question.js";
import type { Library } from "../retrieval/library.js";
import { wordingOf } from "../text/wording.js";

/**
 * The ids of the articles that `question` is confined to: the one of that id, or else those in that
 * folder, or else those whose title, publisher and id hold its words; undefined where it is not confined. Empty where no article answers to those words.
 */
export async function articlesMeant(
  { article }: Question,
  library: Library,
): Promise<ReadonlySet<string> | undefined> {
  if (article === undefined) return undefined;
  const sought = wordingOf(article).split(" ");
  const articles = await library.articles();
  if (articles.some(({ id }) => id === article)) return new Set([article]);
  const folder = articles.filter(({ id }) => id.startsWith(`${article.replace(/\/$/, "")}/`));
  if (folder.length > 0) return new Set(folder.map(({ id }) => id));
  const meant = articles.filter(({ id, title, publisher }) => {
    const words = new Set(wordingOf(`${title.words} ${publisher ?? ""} ${id}`).split(" "));
    return sought.every((word) => words.has(word));
  });
  return new Set(meant.map(({ id }) => id));
}
