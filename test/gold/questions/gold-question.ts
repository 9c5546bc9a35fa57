import type { Grade } from "../../../src/quotation/quotation.js";

/** How a question asks; failures are counted by it. */
export type GoldKind =
  | "who-said"
  | "did-say"
  | "what-did"
  | "when-did"
  | "search"
  | "first"
  | "latest"
  | "how-often";

/** Why a careless reader might think that a question has an answer. */
export type Trap =
  | "nobody said it"
  | "right words, wrong person"
  | "not quoted"
  | "two people of one name"
  | "event without a date"
  | "capture date or caption"
  | "event is nowhere"
  | "denial"
  | "at another time"
  | "page furniture"
  | "not told";

/** A question that the articles answer, as a careful reader would answer it. */
export interface Answerable {
  readonly kind: GoldKind;
  readonly ask: string;
  /** Part of the article's id; where two articles are equally right, what their ids share. */
  readonly article: string;
  /** Words that the first excerpt must hold, as they stand in the article. */
  readonly holds: string;
  /** Who said it; null where the article names nobody; a list where readers may differ. */
  readonly speaker?: string | null | readonly (string | null)[];
  readonly grade?: Grade;
  /** The TIMEX3 value, open where the article leaves it open; a list where readers may differ. */
  readonly value?: string | readonly string[];
  /** What another article says instead: every one must be among the results. */
  readonly values?: readonly string[];
}

/** A question that the articles do not answer. */
export interface Unanswerable {
  readonly kind: GoldKind;
  readonly ask: string;
  readonly trap: Trap;
}
