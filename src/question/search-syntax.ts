/** The parts of a query in the search language people know: `"exact phrase" -word by:name in:title`. */
export interface SearchSyntax {
  /** What is left, the words of the phrases included, quotation marks gone. */
  readonly words: string;
  readonly phrases: readonly string[];
  readonly without: readonly string[];
  readonly speaker: string | undefined;
  readonly article: string | undefined;
}

const QUOTED = /["“”„«»]([^"“”„«»]{1,400})["“”„«»]/g;
const EXCLUDED = /(?<=^|\s)-([\p{L}\p{N}][\p{L}\p{N}'’-]*)/gu;
const FIELD = /(?<=^|\s)(by|in):(?:"([^"]{1,200})"|“([^”]{1,200})”|(\S+))/gi;

/** Takes the operators out of `text`. Whatever is no operator stays in `words`. */
export function parseSearchSyntax(text: string): SearchSyntax {
  const fields = new Map<string, string>();
  const withoutFields = text.replace(
    FIELD,
    (_, name: string, ...values: (string | undefined)[]) => {
      const value = values.slice(0, 3).find((group) => group !== undefined);
      if (value) fields.set(name.toLowerCase(), value);
      return " ";
    },
  );
  const phrases = [...withoutFields.matchAll(QUOTED)].map(([, phrase = ""]) => squeezed(phrase));
  const unquoted = withoutFields.replace(
    QUOTED,
    (_, phrase: string) => ` ${phrase.replaceAll("-", "\u2010")} `,
  );
  const without = [...unquoted.matchAll(EXCLUDED)].map(([, word = ""]) => word);
  return {
    words: squeezed(unquoted.replace(EXCLUDED, " ").replaceAll("\u2010", "-")),
    phrases: phrases.filter((phrase) => phrase !== ""),
    without,
    speaker: fields.get("by"),
    article: fields.get("in"),
  };
}

/** `text` with each run of white space as one space, and none at the ends. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
