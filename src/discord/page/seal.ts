import type { Excerpt } from "../../answer/excerpt.js";
import { unquote } from "../escape.js";

/** What would have been sent quotes something else than was meant: a bug, and never sent. */
class SealError extends Error {
  override readonly name = "SealError";
}

/** What the block quotes in a text show, in order, each as an unbroken text. */
function quotedBlocks(content: string): string[] {
  const blocks: string[][] = [];
  let inside = false;
  for (const line of content.split("\n")) {
    const isQuoted = line.startsWith("> ");
    if (isQuoted && inside) blocks.at(-1)?.push(line);
    else if (isQuoted) blocks.push([line]);
    inside = isQuoted;
  }
  return blocks.map((lines) => unquote(lines.join("\n")));
}

/**
 * Reads back every block quote of a message as it is about to be sent and compares it with the
 * article's own characters: what is quoted is an excerpt, and every excerpt is there, in order.
 *
 * @throws {SealError} where anything differs.
 */
export function assertSealed(texts: readonly string[], excerpts: readonly Excerpt[]): void {
  const shown = texts.flatMap(quotedBlocks);
  const meant = excerpts.map(({ article, span }) => article.text.slice(span.start, span.end));
  const differs = shown.findIndex((words, i) => words !== meant[i]);
  if (differs >= 0 || shown.length !== meant.length) {
    const { article, span } = excerpts[Math.max(0, differs)] ?? {};
    throw new SealError(`block quote ${differs}, ${span?.start}-${span?.end} of ${article?.id}`);
  }
}
