import { harmless } from "../answer/words.js";
import { oneLine } from "../text/one-line.js";

/** What can be asked for, whether by a command, a menu, a button or in words. */
export const REQUEST_KINDS = [
  "ask",
  "who-said",
  "what-did",
  "when-did",
  "search",
  "timeline",
  "compare",
  "check",
  "people",
  "articles",
  "article",
] as const;

export type RequestKind = (typeof REQUEST_KINDS)[number];

/** Best first, or by the date of the article. */
export type Order = "best" | "earliest" | "latest";

/** How a filter of the question is overruled: not at all, dropped, or replaced by this person's id. */
export interface Overrule {
  readonly speaker: "as asked" | "dropped" | { readonly person: string };
  readonly article: "as asked" | "dropped";
  readonly dates: "as asked" | "dropped";
}

/** All that is needed to answer, and to answer again after a restart. */
export interface Request {
  readonly kind: RequestKind;
  /** What was typed, search syntax and all, on one line. What it means depends on the kind. */
  readonly text: string;
  readonly order: Order;
  readonly overrule: Overrule;
  /** Whether the closest passages are to be shown where nothing is found. */
  readonly showsClosest: boolean;
  /** Whether the answers are to be counted, by year and by person, and not shown. */
  readonly isCounted: boolean;
}

const AS_ASKED: Overrule = { speaker: "as asked", article: "as asked", dates: "as asked" };

/** A request as it is first made. */
export function requestFor(kind: RequestKind, text: string): Request {
  return {
    kind,
    text: harmless(oneLine(text)).trim(),
    order: "best",
    overrule: AS_ASKED,
    showsClosest: false,
    isCounted: false,
  };
}

/** `words` with what the other options say, in the search syntax that people may type as well. */
export function withFilters(
  words: string,
  filters: Readonly<Record<"by" | "in" | "after" | "before", string | undefined>>,
): string {
  const written = Object.entries(filters).flatMap(([name, value]) => {
    const plain = value?.replace(/["“”]/g, "").trim();
    return plain ? [`${name}:"${plain}"`] : [];
  });
  return [words, ...written].join(" ");
}
