import type { ArchiveKeys } from "../archive/archive-keys.js";
import type { Library } from "../retrieval/library.js";
import { keyOf } from "./article-keys.js";

/** The most characters of what autocomplete offers (Discord's documentation). */
const VALUE_LENGTH = 100;

/** What stands for an article in an option or a request: its id, or `#` and a key where that does not fit. */
export function articleValue(id: string): string {
  const isPlain = id.length <= VALUE_LENGTH && /^[^\s"“”#]+(?: [^\s"“”#]+)*$/.test(id);
  return isPlain ? id : `#${keyOf(id)}`;
}

/** `value` with a key in it resolved: an article's id, or what was typed, which may be part of a title. */
export async function articleNamed(value: string, keys: ArchiveKeys): Promise<string> {
  return (value.startsWith("#") && (await keys.idOf(value.slice(1)))) || value;
}

/** The ids of the articles that `value` may mean. */
export async function articleIds(
  value: string,
  library: Library,
  keys: ArchiveKeys,
): Promise<ReadonlySet<string>> {
  return value === "" ? new Set() : library.articlesCalled(await articleNamed(value, keys));
}
