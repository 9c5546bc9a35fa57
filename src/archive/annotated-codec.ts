import { paragraphsOf } from "../corpus/article.js";
import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import { numberedTokens, type TokenTable } from "../text/token-table.js";
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

/** Pairs of characters overlap, so that a token's start is counted from the start before, not the end. */
function writeTokens(out: ByteWriter, { vocabulary, numbers, starts, ends }: TokenTable): void {
  out.list(vocabulary, out.string);
  out.uint(numbers.length);
  let before = 0;
  for (const [i, number] of numbers.entries()) {
    const start = starts[i] ?? before;
    out.uint(number);
    out.uint(start - before);
    out.uint((ends[i] ?? start) - start);
    before = start;
  }
}

function readTokens(from: ByteReader): TokenTable {
  const vocabulary = from.list(from.string);
  const length = from.length();
  const numbers = new Uint32Array(length);
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  let start = 0;
  for (let i = 0; i < length; i += 1) {
    numbers[i] = from.uint();
    start += from.uint();
    starts[i] = start;
    ends[i] = start + from.uint();
  }
  if (numbers.some((number) => number >= vocabulary.length)) {
    throw new DamagedError("a term is missing");
  }
  return numberedTokens({ vocabulary, numbers, starts, ends });
}
