import { findTokens } from "./token.js";

/** Finds the words of `phrase`, whatever marks and spaces are between them; apostrophes of any kind. */
export function wordingPattern(phrase: string): RegExp | undefined {
  const words = findTokens(phrase).map(({ start, end }) =>
    phrase.slice(start, end).replace(/[.,]/g, "\\$&?").replace(/['’]/g, "['’‘ʼ]?"),
  );
  if (words.length === 0) return undefined;
  const wording = words.join("[^\\p{L}\\p{N}]{1,8}");
  return new RegExp(`(?<![\\p{L}\\p{N}])${wording}(?![\\p{L}\\p{N}])`, "giu");
}
