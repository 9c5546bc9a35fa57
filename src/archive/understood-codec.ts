import { readAnnotated, writeAnnotated } from "./annotated-codec.js";
import { byteReader, type Shared } from "./byte-reader.js";
import { byteWriter } from "./byte-writer.js";
import type { Source } from "./source.js";
import type { Understood } from "./understand.js";

/**
 * What was understood of a source, as bytes: to hand from thread to thread and to keep. Where
 * the article's text is the source's own, as in plain text, it is not written again.
 */
export function encodeUnderstood({ text }: Source, { articles, bad }: Understood): Uint8Array {
  const out = byteWriter();
  out.list(articles, (annotated) => {
    out.optional(annotated.article.text === text ? undefined : annotated.article.text);
    writeAnnotated(out, annotated);
  });
  out.list(bad, ({ line, because }) => {
    out.uint(line ?? 0);
    out.string(because);
  });
  return out.finish();
}

/**
 * Reads what `encodeUnderstood` wrote of the same source.
 *
 * @throws {DamagedError} where the bytes are not that.
 */
export function decodeUnderstood({ text }: Source, bytes: Uint8Array, shared: Shared): Understood {
  const from = byteReader(bytes, shared);
  return {
    articles: from.list(() => readAnnotated(from, from.optional() ?? text)),
    bad: from.list(() => ({ line: from.uint() || undefined, because: from.string() })),
  };
}
