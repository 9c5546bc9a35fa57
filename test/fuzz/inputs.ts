import { oneOf } from "../random.js";

/** What texts, questions, ids and settings are made of, and what has broken programs before. */
const PIECES: readonly string[] = [
  ...[
    " ",
    "\n",
    "\r\n",
    "\t",
    "\0",
    "\u200b",
    "\u2028",
    "\ufeff",
    "\ud800",
    "\udc00",
    "😀",
    "e\u0301",
  ],
  ...["a", "A", "1", "-1", "0", "99999999999999999999", "1e309", "NaN", "__proto__", "constructor"],
  ...[
    '"',
    "'",
    "“",
    "”",
    "‘",
    "’",
    "«",
    "»",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "<",
    ">",
    "&lt;",
    "</p>",
  ],
  ...[
    "#",
    "---",
    "```",
    "> ",
    "* ",
    "|",
    "\\",
    "/",
    "../",
    "$",
    "%00",
    "%s",
    "`",
    "~",
    ":",
    ";",
    ",",
  ],
  ...["said", "says", "told", "according to", "he", "she", "Ida Holm", "Mr. Smith", "U.S.", "Gen."],
  ...[
    "who said ",
    "when did ",
    "did Ida say ",
    "what did ",
    "by:",
    "in:",
    "before:",
    "after:2019 ",
  ],
  ...[
    "on Monday",
    "in 2019",
    "last year",
    "3 May 2019",
    "30 February",
    "2019-13-45",
    "-2019",
    "noon",
  ],
  ...[
    "<@1>",
    "<t:1:R>",
    "@everyone",
    "http://a.b/?c#d",
    "1m0:",
    "title: ",
    "published: ",
    '{"id":',
  ],
  ...["<html>", "<script>", '<meta charset="x">', "[[[[", "{{{{", "null", "true", '"text":"a"}'],
];

/** A text of pieces and of any characters, of up to so many. */
export function anyText(random: () => number, most: number): string {
  const count = Math.floor(random() ** 2 * most);
  const parts = Array.from({ length: count }, () =>
    random() < 0.85 ? oneOf(PIECES, random) : String.fromCharCode(Math.floor(random() * 0x10000)),
  );
  const text = parts.join("");
  return random() < 0.05 ? text.repeat(1 + Math.floor(random() * 20)) : text;
}

/** `text` with a few characters exchanged, left out or put in. */
export function mutated(text: string, random: () => number): string {
  let changed = text;
  for (let i = Math.floor(random() * 4); i >= 0; i -= 1) {
    const at = Math.floor(random() * (changed.length + 1));
    const cut = Math.floor(random() * 3);
    changed = changed.slice(0, at) + anyText(random, 3) + changed.slice(at + cut);
  }
  return changed;
}

/** Any JSON value, up to so many levels deep. */
export function anyJson(random: () => number, depth = 4): unknown {
  const dice = Math.floor(random() * (depth > 0 ? 8 : 5));
  if (dice === 0) return null;
  if (dice === 1) return random() < 0.5;
  if (dice === 2) return (random() - 0.5) * 10 ** Math.floor(random() * 30);
  if (dice <= 4) return anyText(random, 6);
  const values = Array.from({ length: Math.floor(random() * 4) }, () => anyJson(random, depth - 1));
  if (dice === 5) return values;
  return Object.fromEntries(values.map((value) => [anyText(random, 3), value]));
}
