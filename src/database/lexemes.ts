/** The most bytes of a lexeme that a tsvector takes (PostgreSQL's documentation, 12.11). */
const LONGEST = 2046;

/** `words` as the text of a tsvector: each once, as it is. Those too long for one are left out. */
export function tsvectorOf(words: Iterable<string>): string {
  return lexemesIn(words).map(quoted).join(" ");
}

/** A tsquery for whatever holds any of `words`, or all of them. */
export function tsqueryOf(words: Iterable<string>, operator: "&" | "|"): string {
  return lexemesIn(words).map(quoted).join(` ${operator} `);
}

/** A tsquery for whatever holds words that begin with each of `starts`. */
export function tsqueryOfStarts(starts: Iterable<string>): string {
  return lexemesIn(starts)
    .map((start) => `${quoted(start)}:*`)
    .join(" & ");
}

function lexemesIn(words: Iterable<string>): string[] {
  return [...new Set(words)].filter((word) => word !== "" && isLexeme(word));
}

/** No character takes more than three bytes a code unit: what is short needs no counting. */
function isLexeme(word: string): boolean {
  return !word.includes("\0") && (3 * word.length <= LONGEST || Buffer.byteLength(word) <= LONGEST);
}

function quoted(word: string): string {
  return /['\\]/.test(word) ? `'${word.replace(/['\\]/g, "$&$&")}'` : `'${word}'`;
}
