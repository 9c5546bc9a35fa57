import type { Quotation } from "../quotation/quotation.js";

/** Who is reported to have said it, as far as the article tells. */
export type Attribution = Pick<Quotation, "speaker" | "cue" | "denied" | "act" | "kind">;
