import type { ArticleHead } from "../corpus/article.js";
import { dctOf } from "../corpus/article.js";
import { wordingOf } from "../text/wording.js";

/** The words that an article may be called by: those of its title, its publisher and its id. */
export function callingWords({ id, title, publisher }: ArticleHead): ReadonlySet<string> {
  return new Set(wordingOf(`${title.words} ${publisher ?? ""} ${id}`).split(" "));
}

/** The words that an article is found by while somebody types: those, and its confirmed date's. */
export function typedWords(head: ArticleHead): readonly string[] {
  return [...callingWords(head), ...(dctOf(head)?.split("-") ?? [])];
}

/** The beginning of the ids of the articles in the folder `name`. */
export function folderStart(name: string): string {
  return `${name.replace(/\/$/, "")}/`;
}

/** Whether each of `starts` begins one of `words`, whatever the order. */
export function beginAll(starts: readonly string[], words: readonly string[]): boolean {
  return starts.every((start) => words.some((word) => word.startsWith(start)));
}

/** Of `heads`, in the order of their ids, the ids of those that `name` may mean (`Library.articlesCalled`). */
export function headsCalled(name: string, heads: readonly ArticleHead[]): ReadonlySet<string> {
  if (heads.some(({ id }) => id === name)) return new Set([name]);
  const folder = heads.filter(({ id }) => id.startsWith(folderStart(name)));
  if (folder.length > 0) return new Set(folder.map(({ id }) => id));
  const sought = wordingOf(name).split(" ");
  const meant = heads.filter((head) => {
    const words = callingWords(head);
    return sought.every((word) => words.has(word));
  });
  return new Set(meant.map(({ id }) => id));
}
