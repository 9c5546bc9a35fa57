import { isDenial } from "../quotation/denial.js";
import type { Span } from "../text/span.js";
import { textOf } from "../text/span.js";
import type { Result } from "./answer.js";
import type { Attribution } from "./attribution.js";
import type { Line } from "./line.js";
import { sentenceCase, shortened } from "./words.js";

/** Who said it, as a heading, and how sure the article is of it, as a remark. */
export function attributionLines(
  result: Pick<Result, "citation">,
  attribution: Attribution,
): readonly Line[] {
  const { grade, reason } = attribution.speaker;
  const text = grade === "inferred" ? `Inferred: ${reason}` : reason;
  const remark: Line = { kind: "remark", text: sentence(text) };
  return [headingOf(result, attribution), remark];
}

function headingOf({ citation }: Pick<Result, "citation">, attribution: Attribution): Line {
  const { speaker, act } = attribution;
  const { text } = citation.article;
  const { name, mention, role } = speaker;
  const described = name === undefined ? mention : role;
  const rest = [
    ...(described
      ? [name === undefined ? ` (“${wordsAt(text, described)}”)` : `, ${wordsAt(text, described)}`]
      : []),
    ...(attribution.denied
      ? [": did not say this"]
      : isDenial(text, attribution)
        ? [": denied this"]
        : []),
    ...(act === "attitude" ? [" (a view that is reported, not words)"] : []),
  ];
  return {
    kind: "heading",
    strong: name === undefined ? "Speaker not named" : shortened(name, 100),
    rest: rest.join(""),
    of: attribution,
  };
}

/** The article's words on one line, for use in a heading. */
function wordsAt(text: string, span: Span): string {
  return shortened(textOf(text, span), 100);
}

function sentence(reason: string): string {
  return /[.!?]$/.test(reason) ? sentenceCase(reason) : `${sentenceCase(reason)}.`;
}
