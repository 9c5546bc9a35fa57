import type { Attribution, Result } from "./answer.js";
import type { Line } from "./line.js";
import { sentenceCase } from "./words.js";

/** Who said it, as a heading, and how sure the article is of it, as a remark. */
export function attributionLines(result: Result, attribution: Attribution): readonly Line[] {
  const { speaker } = attribution;
  return [
    headingOf(attribution, roleOf(result)),
    { kind: "remark", text: sentence(speaker.reason) },
  ];
}

function headingOf({ speaker, denied, act }: Attribution, role: string | undefined): Line {
  if (speaker.name === undefined) {
    return {
      kind: "heading",
      strong: "Speaker not named",
      rest: denied ? " (did not say this)" : "",
    };
  }
  const rest = `${role ? `, ${role}` : ""}${denied ? ": did not say this" : ""}`;
  return {
    kind: "heading",
    strong: speaker.name,
    rest: act === "attitude" ? `${rest} (a view, not words)` : rest,
  };
}

/** The role in the article's words, on one line. */
function roleOf({ citation, attribution }: Result): string | undefined {
  const role = attribution?.speaker.role;
  return role && citation.article.text.slice(role.start, role.end).replace(/\s+/g, " ");
}

function sentence(reason: string): string {
  return /[.!?]$/.test(reason) ? sentenceCase(reason) : `${sentenceCase(reason)}.`;
}
