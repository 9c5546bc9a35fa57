import { textOf } from "../text/span.js";
import type { Quotation } from "./quotation.js";

/** Cues after which what stands as content is what the speaker says is not so. */
const DENYING =
  /\b(?:den(?:y|ies|ied|ying)|rul(?:e|es|ed|ing) out|refut(?:e|es|ed|ing)|disavow(?:s|ed|ing)?|contradict(?:s|ed|ing)?)\b/i;

/** Cues that deny what is told without quotation marks; with them, the words are the speaker's own. */
const REJECTING =
  /\b(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|repudiat(?:e|es|ed|ing))\b/i;

/** Whether the speaker is reported not to have said it, or to have said that it is not so. */
export function isDenial(
  text: string,
  { cue, denied, kind }: Pick<Quotation, "cue" | "denied" | "kind">,
): boolean {
  if (denied || cue === undefined) return denied;
  const words = textOf(text, cue);
  return (
    (kind !== "direct" && DENYING.test(words)) || (kind === "indirect" && REJECTING.test(words))
  );
}
