import type { Question } from "../question/question.js";
import type { Library } from "../retrieval/library.js";

/**
 * The ids of the articles that `question` is confined to: the one of that id, or else those in that
 * folder, or else those whose title, publisher and id hold its words; undefined where it is not confined. Empty where no article answers to those words.
 */
export async function articlesMeant(
  { article }: Question,
  library: Library,
): Promise<ReadonlySet<string> | undefined> {
  return article === undefined ? undefined : library.articlesCalled(article);
}
