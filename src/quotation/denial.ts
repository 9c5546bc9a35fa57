import { textOf } from "../text/span.js";
import type { Quotation } from "./quotation.js";

/** Cues after which what stands as content is what the speaker says is not so. */
const DENIALS =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|rul(?:e|es|ed|ing) out|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|repudiat(?:e|es|ed|ing)|disavow(?:s|ed|ing)?|contradict(?:s|ed|ing)?)\b/i;

/** Whether the speaker is reported not to have said it, or to have said that it is not so. */
export function isDenial(
  text: string,
  { cue, denied }: Pick<Quotation, "cue" | "denied">,
): boolean {
  return denied || (cue !== undefined && DENIALS.test(textOf(text, cue)));
}
