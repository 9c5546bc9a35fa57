import { writeAnnotated } from "./annotated-codec.js";
import { byteReader } from "./byte-reader.js";
import { byteWriter } from "./byte-writer.js";
import type { Source } from "./source.js";
import { type Memory, type StoredArticle, storedArticle } from "./stored-article.js";
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
  out.list(bad, ({ line, because, isPassing }) => {
    out.uint(line ?? 0);
    out.uint(isPassing ? 1 : 0);
    out.string(because);
  });
  return out.finish();
}

/** What was kept of a source: its articles, to be read as they are asked for. */
export interface KeptSource {
  readonly articles: readonly StoredArticle[];
  readonly bad: Understood["bad"];
}

/**
 * Reads what `encodeUnderstood` wrote of the same source.
 *
 * @throws {DamagedError} where the bytes are not that.
 */
export function decodeUnderstood({ text }: Source, bytes: Uint8Array, memory: Memory): KeptSource {
  const from = byteReader(bytes, memory.shared);
  return {
    articles: from.list(() =>
      storedArticle(bytes, from, from.uint() === 0 ? text : from.text(), memory),
    ),
    bad: from.list(() => {
      const [line, isPassing] = [from.uint() || undefined, from.uint() === 1];
      return { line, because: from.string(), ...(isPassing && { isPassing }) };
    }),
  };
}
