import type { Found } from "../retrieval/library.js";

/** What was found, with word that it is a part where it is one. */
export function told<T>(found: readonly T[], isPart: boolean): Found<T> {
  return isPart ? Object.assign([...found], { isPart }) : found;
}
