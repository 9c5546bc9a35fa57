import type { Attribution } from "../../answer/attribution.js";
import type { Excerpt } from "../../answer/excerpt.js";
import type { Quotation } from "../../quotation/quotation.js";
import type { AnnotatedArticle } from "../../retrieval/annotated-article.js";
import { overlap, type Span } from "../../text/span.js";
import { contentKey, keyOf } from "../article-keys.js";
import type { Shelf } from "../shelf.js";
import type { Spot } from "./press.js";

/** How a button names `excerpt`, and the quotation in it that is meant. */
export function spotOf({ article, span }: Excerpt, of: Attribution | undefined): Spot {
  const { start, end } = span;
  return { article: keyOf(article.id), content: contentKey(article), start, end, cue: cueOf(of) };
}

/** Where the words that report a quotation begin; a transcript's turn has its speaker's name alone. */
function cueOf(of: Attribution | undefined): number | undefined {
  return of?.cue?.start ?? of?.speaker.mention?.start;
}

/** A passage that is still there. */
export interface FoundSpot {
  readonly annotated: AnnotatedArticle;
  readonly span: Span;
  readonly quotation: Quotation | undefined;
}

/** The passage that a button names; undefined where its article is gone or has changed since. */
export async function foundSpot(
  { article, content, start, end, cue }: Spot,
  { library, keys }: Shelf,
): Promise<FoundSpot | undefined> {
  const id = await keys.idOf(article);
  const annotated = id === undefined ? undefined : await library.article(id);
  if (!annotated || contentKey(annotated.article) !== content) return undefined;
  if (start >= end || end > annotated.article.text.length) return undefined;
  const span = { start, end };
  const quotation = annotated.quotations.find(
    (one) =>
      cue !== undefined && cueOf(one) === cue && one.contents.some((part) => overlap(part, span)),
  );
  return { annotated, span, quotation };
}
