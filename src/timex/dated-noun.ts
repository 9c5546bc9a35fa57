import { type Span, textOf } from "../text/span.js";

const PREPOSITION =
  /(?:^|\s)(?:in|on|at|by|since|during|until|from|of|around|before|after|through|throughout|between|to)\s+(?:about\s+|the\s+)?$/i;

/** "on the night of 3 May", "in the eruption of 1893": what it leads to happened then, too. */
const OF_TIME =
  /\b(?:(?:in|during|at) the [\p{L}-]+(?: [\p{L}-]+)?|days?|nights?|mornings?|afternoons?|evenings?|hours|weeks?|months?|years?|end|start|beginning|middle|part|half|quarter|spring|summer|autumn|fall|winter)\s+of\s+(?:the\s+)?$/iu;

/** Where the noun stands that the date at `span` describes and therefore dates alone: "the 1978 treaty". */
export function nounDatedBy(text: string, span: Span): "before" | "after" | "none" {
  const left = text.slice(Math.max(0, span.start - 40), span.start);
  const attributive =
    /(?:^|\s)(?:the|a|an|its|his|her|their|this)\s+$/i.test(left) &&
    (!PREPOSITION.test(left) || isYearOfThing(left, textOf(text, span))) &&
    /^\s+[a-z]/.test(text.slice(span.end, span.end + 8));
  if (attributive) return "after";
  return /[\p{L})]\s+of\s+(?:the\s+)?$/u.test(left) && !OF_TIME.test(left) ? "before" : "none";
}

/** "during the 1814 siege": of the siege, where "in the 2018 elections" dates what was done in them. */
function isYearOfThing(left: string, words: string): boolean {
  return /^\d{4}$/.test(words) && !/\b(?:in|at)\s+the\s+$/i.test(left);
}
