/**
 * What Discord reads as markup: emphasis, code, spoilers, quotes, masked links, mentions,
 * time stamps and command links anywhere; headings, lists and small print at the start of a
 * line; addresses and emoji names behind a colon that something follows. A full stop is escaped after a number that
 * opens a line ("1."), which Discord would renumber. The last character of what is found is the markup.
 */
const MARKUP =
  /[\\`*_~|[\]<>@#]|:(?=\S)|^[^\S\r\n\u2028\u2029]*[-+](?=[\s#-])|^[^\S\r\n\u2028\u2029]{0,20}\d{1,9}[.)](?=\s)/gmu;

/**
 * `text` such that Discord shows it character for character. A backslash before punctuation
 * makes it plain; since every backslash of the text is escaped as well, nothing is lost.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(MARKUP, (found) => `${found.slice(0, -1)}\\${found.slice(-1)}`);
}

/** The text that `escapeMarkdown` was given. */
export function unescapeMarkdown(escaped: string): string {
  return escaped.replace(/\\([^0-9A-Za-z\s])/g, "$1");
}

/** `text` as a block quote, escaped: every line of it behind `> `. */
export function blockQuote(text: string): string {
  return escapeMarkdown(text)
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
}

/** The text that `blockQuote` was given. */
export function unquote(quoted: string): string {
  return unescapeMarkdown(
    quoted
      .split("\n")
      .map((line) => line.slice("> ".length))
      .join("\n"),
  );
}

/** Whether a block quote holds anything that Discord would read as markup rather than show. */
export function hasLiveMarkup(quoted: string): boolean {
  return quoted.split("\n").some((line) => {
    const shown = line.slice("> ".length).replace(/\\[^0-9A-Za-z\s]/g, "");
    return !line.startsWith("> ") || /[\\`*_~|[\]<>@#]/.test(shown);
  });
}
