import type { Evidence } from "../retrieval/evidence.js";
import type { Query } from "../retrieval/query.js";
import { contains, textOf } from "../text/span.js";
import { termsOf } from "../text/term.js";
import { governingDate } from "../timex/governing-date.js";
import type { Timex } from "../timex/timex.js";
import type { DateFinding } from "./answer.js";
import { eventWords } from "./tells-event.js";

/** The date of the event in the evidence's sentence: what governs most of the question's words there. */
export function eventDateIn(query: Query, evidence: Evidence): DateFinding | undefined {
  const { annotated, span } = evidence;
  const { text } = annotated.article;
  const timexes = annotated.timexes.filter(
    (timex) => contains(span, timex.span) && !isAskedFor(query, textOf(text, timex.span)),
  );
  if (timexes.length === 0) return undefined;
  const votes = new Map<Timex, { readonly weight: number; readonly of: DateFinding["of"] }>();
  const governing = governingDate(text, span, timexes);
  for (const { word, weight } of eventWords(query, evidence)) {
    const found = governing(word);
    if (!found) continue;
    const known = votes.get(found.timex)?.weight ?? 0;
    votes.set(found.timex, { weight: known + weight, of: found.kind });
  }
  const [best] = [...votes].sort(([, a], [, b]) => b.weight - a.weight);
  return best && { timex: best[0], words: textOf(text, best[0].span), of: best[1].of };
}

/** Whether the words of a date are the question's own: what it asks for is another date. */
function isAskedFor(query: Query, words: string): boolean {
  const terms = termsOf(words);
  return terms.length > 0 && terms.every((term) => query.weights.has(term));
}
