import type { DatedBy, PlainDate, Publication } from "../corpus/article.js";
import { intervalOf } from "./interval-of.js";
import type { DateBounds, Timex } from "./timex.js";

type Bounded = Extract<Publication, { readonly certainty: "bounded" }>;

/**
 * `timexes` with bounds for what is unresolved, in an article that was published between two
 * known days. The earlier an article was written, the earlier is its "last year": so the value
 * counted from each bound bounds the value. Where both give the same value, it is certain.
 *
 * @param countedFrom The same expressions, counted from a day of writing.
 */
export function withBounds(
  timexes: readonly Timex[],
  { notBefore, notAfter }: Bounded,
  countedFrom: (dct: PlainDate) => readonly Timex[],
): Timex[] {
  const earliest = notBefore && countedFrom(notBefore.date);
  const latest = notAfter && countedFrom(notAfter.date);
  return timexes.map((timex, place) => {
    if (timex.anchor.kind !== "none") return timex;
    const [first, last] = [earliest?.[place], latest?.[place]];
    const reason = because(notBefore, notAfter);
    if (first && last && first.value === last.value && first.anchor.kind === "dct") {
      return {
        ...first,
        anchor: { kind: "dct", because: `${reason}; it is the same from either` },
      };
    }
    const bounds = boundsOf(first?.value, last?.value, reason);
    return bounds ? { ...timex, bounds } : timex;
  });
}

function boundsOf(
  first: string | undefined,
  last: string | undefined,
  reason: string,
): DateBounds | undefined {
  const notBefore = first === undefined ? undefined : intervalOf(first)?.from;
  const notAfter = last === undefined ? undefined : intervalOf(last)?.to;
  if (!(notBefore || notAfter)) return undefined;
  return {
    ...(notBefore ? { notBefore } : {}),
    ...(notAfter ? { notAfter } : {}),
    because: reason,
  };
}

function because(notBefore: DatedBy | undefined, notAfter: DatedBy | undefined): string {
  const bounds = [
    notBefore && `not before ${notBefore.date} (${notBefore.how})`,
    notAfter && `not after ${notAfter.date} (${notAfter.how})`,
  ];
  return `the article was published ${bounds.filter(Boolean).join(", ")}`;
}
