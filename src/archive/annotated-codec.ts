import { paragraphsOf } from "../corpus/article.js";
import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import type { TokenTable } from "../text/token-table.js";
import { readArticle, writeArticle } from "./article-codec.js";
import type { ByteReader } from "./byte-reader.js";
import type { ByteWriter } from "./byte-writer.js";
import { readSpans, writeSpans } from "./codec-parts.js";
import { DamagedError } from "./damaged-error.js";
import { readQuotation, writeQuotation } from "./quotation-codec.js";
import { readTimex, writeTimex } from "./timex-codec.js";

/** Writes an article with all that is known of it, but without its text. */
export function writeAnnotated(out: ByteWriter, annotated: AnnotatedArticle): void {
  writeArticle(out, annotated.article);
  writeSpans(out, annotated.sentences);
  out.list(annotated.quotations, (quotation) => writeQuotation(out, quotation));
  out.list(annotated.timexes, (timex) => writeTimex(out, timex));
  writeTokens(out, annotated.tokens);
  out.list(annotated.titleTerms, out.string);
  out.list([...annotated.leadTerms], out.string);
}

/**
 * Reads what `writeAnnotated` wrote of the article with this text.
 *
 * @throws {DamagedError} where it does not fit the text.
 */
export function readAnnotated(from: ByteReader, text: string): AnnotatedArticle {
  const article = readArticle(from, text);
  if ((article.blocks.at(-1)?.span.end ?? 0) > text.length) {
    throw new DamagedError("the text is shorter than its blocks");
  }
  return {
    article,
    paragraphs: paragraphsOf(article),
    sentences: readSpans(from),
    quotations: from.list(() => readQuotation(from)),
    timexes: from.list(() => readTimex(from)),
    tokens: readTokens(from),
    titleTerms: from.list(from.string),
    leadTerms: new Set(from.list(from.string)),
  };
}

/** Pairs of characters overlap, so that a token may begin before the last one's end: its start is counted from that one's. */
function writeTokens(out: ByteWriter, { terms, starts, ends }: TokenTable): void {
  out.list(terms, out.string);
  let before = 0;
  for (const [i, start] of starts.entries()) {
    out.uint(start - before);
    out.uint((ends[i] ?? start) - start);
    before = start;
  }
}

function readTokens(from: ByteReader): TokenTable {
  const terms = from.list(from.string);
  const starts = new Uint32Array(terms.length);
  const ends = new Uint32Array(terms.length);
  let start = 0;
  for (let i = 0; i < terms.length; i += 1) {
    start += from.uint();
    starts[i] = start;
    ends[i] = start + from.uint();
  }
  return { terms, starts, ends };
}
