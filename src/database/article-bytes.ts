import { readFindings, readIndexed, writeAnnotated } from "../archive/annotated-codec.js";
import { type Head, readHead } from "../archive/article-codec.js";
import { byteReader } from "../archive/byte-reader.js";
import { byteWriter } from "../archive/byte-writer.js";
import { DamagedError } from "../archive/damaged-error.js";
import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import { once } from "../text/once.js";

/** Bytes as they are stored: in base64, since as `bytea` they would come in twice as many characters, slower to read. */
export function coded(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

/** How the text is written: as UTF-8 or, where that would change it, in its code units. */
const [UTF8, UTF16] = [0, 1];

/** An article with its text and all that is known of it, as bytes: to be stored in a row. */
export function articleBytes(annotated: AnnotatedArticle): Buffer {
  const { text } = annotated.article;
  const plain = Buffer.from(text);
  const isSame = plain.toString() === text;
  const words = isSame ? plain : Buffer.from(text, "utf16le");
  const head = Buffer.alloc(5);
  head.writeUInt8(isSame ? UTF8 : UTF16, 0);
  head.writeUInt32LE(words.length, 1);
  const out = byteWriter();
  writeAnnotated(out, annotated);
  return Buffer.concat([head, words, out.finish()]);
}

/**
 * Reads what `articleBytes` wrote: the head at once, the rest when it is asked for, since of most passages that are
 * weighed for a question only the words are looked at.
 *
 * @throws {DamagedError} where the bytes are not that.
 */
export function readArticleBytes(bytes: Buffer): AnnotatedArticle {
  if (bytes.length < 5) throw new DamagedError("an article breaks off");
  const end = 5 + bytes.readUInt32LE(1);
  const body = bytes.subarray(end);
  const from = byteReader(body, asItIs);
  const head = readHead(from);
  const length = from.uint();
  const text = once(() => {
    const words = bytes.toString(bytes.readUInt8(0) === UTF16 ? "utf16le" : "utf8", 5, end);
    if (words.length !== length) throw new DamagedError("it is of another text");
    return words;
  });
  const places = [from.section(), from.section()] as const;
  return lazyArticle(head, text, body, places);
}

/** A string is of one article alone: it goes when the article does. */
const asItIs = (words: string) => words;

/** Reads an article as it is stored. */
export function readCodedArticle(words: string): AnnotatedArticle {
  return readArticleBytes(Buffer.from(words, "base64"));
}

function lazyArticle(
  head: Head,
  text: () => string,
  body: Buffer,
  [indexed, found]: readonly [number, number],
): AnnotatedArticle {
  const words = once(() =>
    readIndexed(byteReader(body, asItIs, indexed), (from) => from.strings()),
  );
  const findings = once(() => readFindings(byteReader(body, asItIs, found)));
  return {
    article: {
      ...head,
      get text() {
        return text();
      },
      get blocks() {
        return findings().blocks;
      },
    },
    get tokens() {
      return words().tokens;
    },
    get titleTerms() {
      return words().titleTerms;
    },
    get leadEnd() {
      return words().leadEnd;
    },
    get paragraphs() {
      return findings().paragraphs;
    },
    get sentences() {
      return findings().sentences;
    },
    get quotations() {
      return findings().quotations;
    },
    get timexes() {
      return findings().timexes;
    },
  };
}
