import type { RatedKind, Verdict } from "../ratings.js";
import type { Request } from "../request.js";

/** A stretch of an article, as a button names it. */
export interface Spot {
  /** The key of the article's id. */
  readonly article: string;
  /** The key of its text: another text, other offsets. */
  readonly content: string;
  readonly start: number;
  readonly end: number;
  /** Where the words that report the quotation that is meant begin; undefined where none is. */
  readonly cue: number | undefined;
}

/** Shows, shares, or lets choose, a page of what a request gives. */
export interface ShowPress {
  readonly deed: "show" | "share" | "choose";
  /** Whose button it is: a user's id. */
  readonly asker: string;
  /** Counted from 0. */
  readonly page: number;
  /** The state of the archive that the page was made from. */
  readonly state: string;
  readonly request: Request;
}

/** Does something with one passage. */
export interface SpotPress {
  readonly deed: "context" | "wider" | "cite" | "share-spot";
  readonly asker: string;
  readonly spot: Spot;
}

/** Says of an answer of a kind whether it was of use. */
export interface RatePress {
  readonly deed: Verdict;
  /** Whose answer it is; anybody who sees it may rate it. */
  readonly asker: string;
  readonly kind: RatedKind;
}

/** What a button does. */
export type Press =
  | ShowPress
  | SpotPress
  | RatePress
  | { readonly deed: "remove"; readonly asker: string };
