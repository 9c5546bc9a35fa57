import type { Layout } from "../answer/line.js";
import type { QuotedPerson } from "../quotation/quoted-person.js";
import type { Request } from "./request.js";

/** Another request that a button below a reply makes. */
export interface Offer {
  readonly label: string;
  readonly request: Request;
}

/** What becomes of a question, for the log and for `/status`. */
export type Outcome = "found" | "undated" | "uncertain" | "not-found" | "unclear" | "told";

/** What is said to a request, and what can be done from there. */
export interface Reply {
  /** What was answered: "who-said", "check". Finer than the request's where that was free text. */
  readonly kind: string;
  readonly outcome: Outcome;
  readonly layout: Layout;
  /** What stands beside each block: at most one button a block, in the order of the blocks. */
  readonly beside: readonly (Offer | undefined)[];
  readonly offers: readonly Offer[];
  /** Those whom the name asked for may mean, where they are several. */
  readonly people: readonly QuotedPerson[];
  /** How many blocks a page holds at most. */
  readonly pageSize: number;
}

/** Blocks of evidence a page, and lines of a list. */
export const [RESULTS_A_PAGE, ROWS_A_PAGE] = [3, 7];

/** A reply that offers nothing further. */
export function plainReply(kind: string, outcome: Outcome, layout: Layout): Reply {
  const pageSize = RESULTS_A_PAGE;
  return { kind, outcome, layout, beside: [], offers: [], people: [], pageSize };
}
