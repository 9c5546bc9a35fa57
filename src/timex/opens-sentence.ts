import type { Span } from "../text/span.js";

const OPENING =
  /(?:^|[.!?:"”]\s{1,24}|\n\s{0,24})(?:(?:In|On|By|During|Throughout|From|Since|Until|After|Before)\s{1,24})?(?:the\s{1,24})?$/;

/** Whether a sentence opens with the span: "In 1916, …", "On 5 May …". */
export function opensSentence(text: string, span: Span): boolean {
  return OPENING.test(text.slice(Math.max(0, span.start - 24), span.start));
}
