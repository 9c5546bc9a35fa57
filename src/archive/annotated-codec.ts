import { type Article, paragraphsOf } from "../corpus/article.js";
import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import { type TokenTable, tokenTable } from "../text/token-table.js";
import type { WordList } from "../text/word-list.js";
import { readBlocks, writeBlocks, writeHead } from "./article-codec.js";
import type { ByteReader } from "./byte-reader.js";
import type { ByteWriter } from "./byte-writer.js";
import { readSpans, writeSpans } from "./codec-parts.js";
import { DamagedError } from "./damaged-error.js";
import { readQuotation, writeQuotation } from "./quotation-codec.js";
import { readTimex, writeTimex } from "./timex-codec.js";

/** The words of an article, which every search looks at. */
export type Indexed = Pick<AnnotatedArticle, "tokens" | "titleTerms" | "leadEnd">;

/** What the engines found in an article, which is looked at where it may answer. */
export type Findings = Omit<AnnotatedArticle, "article" | keyof Indexed> & Pick<Article, "blocks">;

/** Writes an article with all that is known of it, but without its text. */
export function writeAnnotated(out: ByteWriter, annotated: AnnotatedArticle): void {
  writeHead(out, annotated.article);
  out.uint(annotated.article.text.length);
  out.section(() => {
    writeTokens(out, annotated.tokens);
    out.list(annotated.titleTerms, out.string);
    out.uint(annotated.leadEnd);
  });
  out.section(() => {
    out.section(() => writeBlocks(out, annotated.article.blocks));
    out.section(() => writeSpans(out, annotated.sentences));
    out.section(() => {
      out.list(annotated.quotations, (quotation) => writeQuotation(out, quotation));
    });
    out.section(() => out.list(annotated.timexes, (timex) => writeTimex(out, timex)));
  });
}

/**
 * Reads the first section that `writeAnnotated` wrote.
 *
 * @param readTerms How its terms are read: all of them for an article that stays, each when it is
 * asked for where few are.
 */
export function readIndexed(
  from: ByteReader,
  readTerms: (from: ByteReader) => WordList = (all) => all.list(all.string),
): Indexed {
  const tokens = readTokens(from, readTerms);
  return { tokens, titleTerms: from.list(from.string), leadEnd: from.uint() };
}

/**
 * The second section that `writeAnnotated` wrote. Each kind of finding is read when it is first asked
 * for: many articles are looked at by their sentences alone.
 */
export function readFindings(from: ByteReader): Findings {
  return new StoredFindings(from);
}

/** A class for what `StoredArticle` is one: getters of their own for each of them cost more than what they give. */
class StoredFindings implements Findings {
  readonly #from: ByteReader;
  readonly #places: readonly [number, number, number, number];
  #blocks: Findings["blocks"] | undefined;
  #paragraphs: Findings["paragraphs"] | undefined;
  #sentences: Findings["sentences"] | undefined;
  #quotations: Findings["quotations"] | undefined;
  #timexes: Findings["timexes"] | undefined;

  constructor(from: ByteReader) {
    this.#from = from;
    this.#places = [from.section(), from.section(), from.section(), from.section()];
  }

  get blocks() {
    this.#blocks ??= readBlocks(this.#from.at(this.#places[0]));
    return this.#blocks;
  }

  get paragraphs() {
    this.#paragraphs ??= paragraphsOf(this);
    return this.#paragraphs;
  }

  get sentences() {
    this.#sentences ??= readSpans(this.#from.at(this.#places[1]));
    return this.#sentences;
  }

  get quotations() {
    const from = this.#from;
    this.#quotations ??= from.at(this.#places[2]).list(() => readQuotation(from));
    return this.#quotations;
  }

  get timexes() {
    const from = this.#from;
    this.#timexes ??= from.at(this.#places[3]).list(() => readTimex(from));
    return this.#timexes;
  }
}

/** Pairs of characters overlap, so that a token's start is counted from the start before, not the end. */
function writeTokens(out: ByteWriter, { vocabulary, numbers, starts, ends }: TokenTable): void {
  out.uint(vocabulary.length);
  for (let number = 0; number < vocabulary.length; number += 1) {
    out.string(vocabulary.at(number) ?? "");
  }
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

function readTokens(from: ByteReader, readTerms: (from: ByteReader) => WordList): TokenTable {
  const vocabulary = readTerms(from);
  return tokenTable(vocabulary, from.length(), ({ numbers, starts, ends }) => {
    from.rows(numbers, starts, ends);
    let start = 0;
    for (let i = 0; i < numbers.length; i += 1) {
      if ((numbers[i] ?? 0) >= vocabulary.length) throw new DamagedError("a term is missing");
      start += starts[i] ?? 0;
      starts[i] = start;
      ends[i] = start + (ends[i] ?? 0);
    }
  });
}
