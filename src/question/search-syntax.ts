import { oneLine } from "../text/one-line.js";

/** The parts of a query in the search language people know: `"exact phrase" -word by:name in:title before:2020`. */
export interface SearchSyntax {
  /** What is left, the words of the phrases included, quotation marks gone. */
  readonly words: string;
  readonly phrases: readonly string[];
  readonly without: readonly string[];
}

/** What stands behind the names of fields: `by:Ruiz`. */
export interface Fields {
  readonly by: string | undefined;
  readonly in: string | undefined;
  readonly about: string | undefined;
  /** Each with the field's name, which says how it confines: `["before", "2020"]`. */
  readonly dates: readonly (readonly [relation: string, value: string])[];
}

const QUOTED = /["“”„«»]([^"“”„«»]{1,400})["“”„«»]/g;
const EXCLUDED = /(?<=^|\s)-([\p{L}\p{N}][\p{L}\p{N}'’-]*)/gu;
const VALUE = '(?:"([^"]{1,200})"|“([^”]{1,200})”|(\\S+))';
const FIELD = new RegExp(`(?<=^|\\s)(by|in|about):${VALUE}`, "gi");
/** A date may be two words: "before: March 2021", "during:last year". */
const DATE = "\\p{L}{3,9}\\.? \\d{4}|(?:last|this|next) \\p{L}{3,9}|\\S+";
const DATE_FIELD = new RegExp(
  `(?<=^|\\s)(before|after|during|since|until):\\s?${VALUE.replace("\\S+", DATE)}`,
  "giu",
);

/** Takes the fields out of `text`; of a field that is given twice, the last counts, dates apart. */
export function takeFields(text: string): { readonly rest: string; readonly fields: Fields } {
  const dates: (readonly [string, string])[] = [];
  const fields = new Map<string, string>();
  const rest = text
    .replace(DATE_FIELD, (_, name: string, ...values: (string | undefined)[]) => {
      dates.push([name.toLowerCase(), firstGroup(values)]);
      return " ";
    })
    .replace(FIELD, (_, name: string, ...values: (string | undefined)[]) => {
      fields.set(name.toLowerCase(), firstGroup(values));
      return " ";
    });
  return {
    rest: oneLine(rest),
    fields: { by: fields.get("by"), in: fields.get("in"), about: fields.get("about"), dates },
  };
}

function firstGroup(groups: readonly (string | undefined)[]): string {
  return groups.slice(0, 3).find((group) => group !== undefined) ?? "";
}

/** Takes the operators out of `text`, which has no fields. Whatever is no operator stays in `words`. */
export function parseSearchSyntax(text: string): SearchSyntax {
  const phrases = [...text.matchAll(QUOTED)].map(([, phrase = ""]) => oneLine(phrase));
  const unquoted = text.replace(
    QUOTED,
    (_, phrase: string) => ` ${phrase.replaceAll("-", "\u2010")} `,
  );
  const without = [...unquoted.matchAll(EXCLUDED)].map(([, word = ""]) => word);
  return {
    words: oneLine(unquoted.replace(EXCLUDED, " ").replaceAll("\u2010", "-")),
    phrases: phrases.filter((phrase) => phrase !== ""),
    without,
  };
}
