import { oneLine } from "../text/one-line.js";
/** `text` with a capital first letter. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * `text` without characters that turn the direction of what follows or steer a terminal, for use
 * among the bot's own words. (Unicode UAX #9: marks, embeddings, overrides, isolates.)
 */
export function harmless(text: string): string {
  return text.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\n\t]/gu, "");
}

/**
 * The bot's own use of a title or a name: on one line, without characters that turn the
 * direction of what follows, shortened by whole words to `limit`.
 */
export function shortened(text: string, limit: number): string {
  const visible = harmless(oneLine(text));
  if (visible.length <= limit) return visible;
  const cut = visible.slice(0, limit - 1);
  const lastSpace = cut.lastIndexOf(" ");
  return `${(lastSpace > limit / 2 ? cut.slice(0, lastSpace) : [...cut].slice(0, -1).join("")).trimEnd()} …`;
}

/** "1 article", "2 articles", "1 284 articles". */
export function counted(count: number, noun: string): string {
  const digits = String(count).replace(/\B(?=(?:\d{3}){1,7}$)/g, "\u00A0");
  return `${digits} ${noun}${count === 1 ? "" : "s"}`;
}

/** "12 results", "3 of 12 results", "4–6 of 12 results": how many of all are shown, after how many. */
export function partOf(shown: number, before: number, all: number, noun: string): string {
  if (before === 0) return shown === all ? counted(all, noun) : `${shown} of ${counted(all, noun)}`;
  const last = before + shown;
  return `${shown === 1 ? last : `${before + 1}–${last}`} of ${counted(all, noun)}`;
}
