import type { Span } from "../text/span.js";

const OPENING =
  /(?:^|[.!?:"”]\s+|\n\s*)(?:(?:In|On|By|During|Throughout|From|Since|Until|After|Before)\s+)?(?:the\s+)?$/;

/** Whether a sentence opens with the span: "In 1916, …", "On 5 May …". */
export function opensSentence(text: string, span: Span): boolean {
  return OPENING.test(text.slice(Math.max(0, span.start - 24), span.start));
}
