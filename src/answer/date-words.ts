import { dctOf } from "../corpus/article.js";
import { describeBounds, describeValue } from "../timex/describe-value.js";
import type { DateFinding, Result } from "./answer.js";
import type { Line } from "./line.js";

/** The date as a heading, and as a remark what it is the date of and how it was got. */
export function dateLines(result: Result, date: DateFinding): readonly Line[] {
  const value = describeValue(date.timex.value);
  const unresolved = date.timex.anchor.kind === "none";
  return [
    unresolved || value === undefined
      ? { kind: "heading", strong: `“${date.words}”`, rest: ": the date cannot be worked out" }
      : {
          kind: "heading",
          strong: value,
          rest: date.of === "said" ? ": the day on which it was said" : "",
        },
    { kind: "remark", text: `${EVENTS[date.of]} · ${provenance(result, date)}` },
  ];
}

const EVENTS: Readonly<Record<DateFinding["of"], string>> = {
  happened: "Date of the event",
  said: "Date on which it was said",
};

function provenance({ citation: { article } }: Result, { timex, words }: DateFinding): string {
  const dct = dctOf(article);
  switch (timex.anchor.kind) {
    case "stated":
      return `stated (“${words}”)`;
    case "dct":
      return `worked out from “${words}” in an article of ${(dct && describeValue(dct)) ?? "unknown date"}`;
    case "narrative": {
      const { start, end } = timex.anchor.from;
      return `worked out from “${words}”, counted from “${article.text.slice(start, end)}”`;
    }
    case "none":
      return [timex.anchor.because, ...(timex.bounds ? [describeBounds(timex.bounds)] : [])].join(
        " · ",
      );
  }
}
