import { repaired } from "./damaged.js";

/** Name parts that are spelled with or without: "al-Hakim", "Alhakim". */
const ARTICLES = /^(?:al|el|ul|ad|as|ash)[-’']/;

/**
 * A name's words as they are compared: without accents, titles and the ways one sound is
 * transliterated ("Sergey", "Sergei"; "Yury", "Yuri"; "Mohamed", "Muhammad").
 */
export function foldedName(name: string): string[] {
  return repaired(name)
    .normalize("NFKD")
    .replace(/[\p{M}"“”.]/gu, "")
    .toLowerCase()
    .split(/[\s ]+/)
    .filter((word) => word && !/^(?:jr|sr|ii|iii|al|el)$/.test(word))
    .map((word) => foldedWord(word.replace(ARTICLES, "al")));
}

/** One rule a line, in this order: how the same sound is written in the languages of the news. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[’'ʼ`-]/g, ""],
  [/^(?:mo|mu|ma)h?[ao]?m+[aeo]d$/, "muhamad"], // Mohamed, Muhammad, Mahomed
  [/x/g, "ks"], // Alexander, Aleksandr
  [/ph/g, "f"],
  [/(?:ou|oo)/g, "u"], // Mahmoud
  [/(?:iy|ij|yi|ey|ei|ai|ay|ie|y|j)/g, "i"], // Sergey, Yury, Dmitriy, Husayn
  [/w/g, "v"], // Lukaszewski
  [/q/g, "k"], // Qassem
  [/ck/g, "k"],
  [/([a-z])\1+/g, "$1"], // Hussein, Husein
  [/nder$/, "ndr"], // Alexander
];

function foldedWord(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  const folded = SOUNDS.reduce((sum, [pattern, to]) => sum.replace(pattern, to), word);
  if (word.length <= 30) {
    if (foldedWords.size >= MOST_WORDS) foldedWords.clear();
    foldedWords.set(word, folded);
  }
  return folded;
}

/** The words of the names met last: an archive names the same people again and again. */
const foldedWords = new Map<string, string>();
const MOST_WORDS = 20_000;

/**
 * Whether the two, folded, can be one person's name: the last words and the first ones sound alike, and
 * the shorter name's words all stand in the longer one, in order. An initial fits its name.
 */
export function compatibleNames(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  if (short.length === 1 || long.length === 1) return short.join(" ") === long.join(" ");
  if (short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const word of short) {
    while (at < long.length && !alike(word, long[at] ?? "")) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return alike(short[0] ?? "", long[0] ?? "");
}

function alike(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
