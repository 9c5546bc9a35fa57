import { keyOf } from "../article-keys.js";
import { unescapeMarkdown } from "../escape.js";
import { plain } from "../markdown.js";

const START = "-# Asked: ";

/** A longer text is not repeated: the answer to it has no buttons that would need it. */
const LONGEST = 400;

/** The line that keeps the words of a question which buttons have no room for; empty where they are too many. */
export function askedLine(text: string): string {
  return text.length <= LONGEST ? `${START}${plain(text)}` : "";
}

/** The words with that key, out of what a message shows. */
export function askedIn(texts: readonly string[], key: string): string | undefined {
  return texts
    .flatMap((text) => text.split("\n"))
    .filter((line) => line.startsWith(START))
    .map((line) => unescapeMarkdown(line.slice(START.length)))
    .find((words) => keyOf(words) === key);
}
