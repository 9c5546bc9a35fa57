import { foldedForm } from "./term.js";
import { findTokens } from "./token.js";

/**
 * The words of `text` and nothing else: case, accents, marks and spaces are folded away.
 * Two stretches with equal wordings read the same aloud.
 */
export function wordingOf(text: string): string {
  return findTokens(text)
    .map(({ start, end }) => foldedForm(text.slice(start, end)))
    .join(" ");
}

/** Whether the words of `part` stand in `whole` one after the other. Wordings, not texts. */
export function holdsWording(whole: string, part: string): boolean {
  return ` ${whole} `.includes(` ${part} `);
}
