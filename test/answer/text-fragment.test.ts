import { expect, test } from "vitest";
import { linkTo } from "../../src/answer/text-fragment.js";
import { plainArticle } from "../../src/corpus/plain-article.js";

const linkFor = (text: string, url?: string) =>
  linkTo({ article: plainArticle("a", text, { url }), span: { start: 0, end: text.length } });

test.each([
  ["The bridge is safe.", "https://e.org/a", "https://e.org/a#:~:text=The%20bridge%20is%20safe."],
  ["Well-known, a & b", "https://e.org/a", "https://e.org/a#:~:text=Well%2Dknown%2C%20a%20%26%20b"],
  [
    "One two three four five six seven eight nine ten eleven twelve thirteen.",
    "https://e.org/a",
    "https://e.org/a#:~:text=One%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20thirteen.",
  ],
  [
    "First line\n\nLast line",
    "https://e.org/a",
    "https://e.org/a#:~:text=First%20line,Last%20line",
  ],
  ["Words", "https://e.org/a#part", "https://e.org/a#part:~:text=Words"],
  ["Bad \uD800 half", "https://e.org/a", "https://e.org/a#:~:text=Bad%20%EF%BF%BD%20half"],
  [`${"ж".repeat(80)} end`, "https://e.org/a", "https://e.org/a"],
  ["Words", undefined, undefined],
  ["Words", "ftp://e.org/a", undefined],
])("%j at %s", (text, url, link) => {
  expect(linkFor(text, url)).toBe(link);
});
