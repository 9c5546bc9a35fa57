import { createHash } from "node:crypto";
import type { Article } from "../corpus/article.js";

export { shortKey as keyOf } from "../archive/archive-keys.js";

/** Six characters that change with the article's text. */
export function contentKey({ text }: Article): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 6);
}
