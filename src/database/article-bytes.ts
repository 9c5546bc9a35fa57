import { readAnnotated, writeAnnotated } from "../archive/annotated-codec.js";
import type { Shared } from "../archive/byte-reader.js";
import { byteWriter } from "../archive/byte-writer.js";
import { DamagedError } from "../archive/damaged-error.js";
import type { AnnotatedArticle } from "../retrieval/annotated-article.js";

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
 * Reads what `articleBytes` wrote.
 *
 * @throws {DamagedError} where the bytes are not that.
 */
export function readArticleBytes(bytes: Buffer, shared: Shared): AnnotatedArticle {
  if (bytes.length < 5) throw new DamagedError("an article breaks off");
  const end = 5 + bytes.readUInt32LE(1);
  const text = bytes.toString(bytes.readUInt8(0) === UTF16 ? "utf16le" : "utf8", 5, end);
  return readAnnotated(bytes.subarray(end), shared, text);
}
