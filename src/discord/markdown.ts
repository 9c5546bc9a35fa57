import { citationWords, linkOf } from "../answer/citation.js";
import { type Excerpt, wordsOf } from "../answer/excerpt.js";
import type { Line } from "../answer/line.js";
import { linkTo } from "../answer/text-fragment.js";
import { harmless } from "../answer/words.js";
import { oneLine } from "../text/one-line.js";
import { blockQuote, escapeMarkdown, hasLiveMarkup, unquote } from "./escape.js";

/** What would have been sent as an excerpt is not what the article says: a bug, and never sent. */
class NotVerbatimError extends Error {
  override readonly name = "NotVerbatimError";
}

/** A block's lines in Discord's markdown; a citation links to the excerpt above it, on its page. */
export function blockMarkdown(lines: readonly Line[]): string {
  let shown: Excerpt | undefined;
  return lines
    .map((line) => {
      if (line.kind === "excerpt") shown ??= line.excerpt;
      return markdownOf(line, shown);
    })
    .join("\n");
}

/** `line` in Discord's markdown. Every text in it is escaped here and nowhere else. */
function markdownOf(line: Line, shown: Excerpt | undefined): string {
  switch (line.kind) {
    case "heading":
      return `**${plain(line.strong) || "(no name)"}**${escapeMarkdown(harmless(line.rest))}`;
    case "excerpt":
      return sealed(line.excerpt);
    case "remark":
      return plain(line.text);
    case "small":
      return `-# ${plain(line.text)}`;
    case "citation": {
      const { title, details } = citationWords(line.citation);
      const { article } = line.citation;
      const link = shown?.article === article ? linkTo(shown) : linkOf(article);
      return `\\[${line.number}\\] ${linked(title, link)} · ${plain(details)}`;
    }
  }
}

/** What keeps Discord from reading words as those of a link: brackets, escaped or not, and addresses. */
const UNFIT_FOR_LINK = /[[\]]|:\/\//;

function linked(title: string, link: string | undefined): string {
  const called = plain(title) || "(no title)";
  if (!link) return called;
  const target = `(<${link.replace(/[()]/g, (mark) => (mark === "(" ? "%28" : "%29"))}>)`;
  return UNFIT_FOR_LINK.test(title) ? `${called} [link]${target}` : `[${called}]${target}`;
}

/** A person named without a ping: whose id it is is up to the caller. */
export function mentionOf(userId: string): string {
  return `<@${userId}>`;
}

/** The bot's own words, which may take over a name or a title from anywhere, on one line. */
export function plain(text: string): string {
  return escapeMarkdown(harmless(oneLine(text)));
}

/**
 * The excerpt as a block quote, read back and compared with the article, and looked through for
 * markup that was not escaped.
 *
 * @throws {NotVerbatimError} where a reader would see anything but the article's characters.
 */
function sealed(excerpt: Excerpt): string {
  const quoted = blockQuote(wordsOf(excerpt));
  const { article, span } = excerpt;
  const reads = unquote(quoted) === article.text.slice(span.start, span.end);
  if (!reads || hasLiveMarkup(quoted)) {
    throw new NotVerbatimError(`excerpt ${span.start}-${span.end} of ${article.id}`);
  }
  return quoted;
}
