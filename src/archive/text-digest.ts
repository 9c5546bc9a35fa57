import { createHash } from "node:crypto";
import type { AnnotatedArticle } from "../retrieval/annotated-article.js";

/** Of articles whose text was read for it once: most stay when an archive changes. */
const digests = new WeakMap<AnnotatedArticle, string>();

/** The SHA-256 of an article's text, in base64. */
export function textDigest(annotated: AnnotatedArticle): string {
  const known = digests.get(annotated);
  if (known !== undefined) return known;
  const digest = createHash("sha256").update(annotated.article.text).digest("base64");
  digests.set(annotated, digest);
  return digest;
}
