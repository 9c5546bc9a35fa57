import { contains, type Span } from "../text/span.js";
import type { Timex } from "./timex.js";

/** Placeholder until the time floor is merged. */
export function governingTimex(
  _text: string,
  sentence: Span,
  timexes: readonly Timex[],
  _focus: Span,
): { timex: Timex; of: "happened" | "said" } | undefined {
  const timex = timexes.find(({ span, type }) => type === "DATE" && contains(sentence, span));
  return timex && { timex, of: "happened" };
}
