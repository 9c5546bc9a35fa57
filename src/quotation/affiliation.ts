import type { Range } from "./noun-phrase.js";
import { PLACES } from "./places.js";
import type { Word } from "./word.js";

/** "R-Texas", "D-Ill", "N.C.": where somebody is from, as American news shortens it. */
const TAG = /^(?:[dri]-\p{L}[\p{L}.]*|(?:\p{L}\.){2,})$/u;

/** Whether the words only say where somebody is from: "N.C.", "R-Texas", "Halden" among the known places. */
export function isAffiliation(words: readonly Word[], { from, to }: Range): boolean {
  const first = words[from]?.low ?? "";
  if (to - from === 1 && TAG.test(first)) return true;
  const shown = words.slice(from, to).map(({ low }) => low);
  return PLACES.has(shown.join(" "));
}

/** Whether a phrase of the place at `from` belongs to the name before it: ", 50, of | Houston", "University of Ohio, | Athens". */
export function followsName(words: readonly Word[], from: number): "of" | "campus" | undefined {
  if (words[from - 1]?.low === "of" && words[from - 2]?.low === ",") return "of";
  if (words[from - 1]?.low !== ",") return undefined;
  const near = words.slice(Math.max(0, from - 5), from - 1);
  const university = near.some(
    ({ low, capital }) => capital && /^(?:university|college)$/.test(low),
  );
  return university && near.some(({ low }) => low === "of") ? "campus" : undefined;
}
