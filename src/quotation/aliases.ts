/** A name, and other names that the text itself gives for it in brackets. */
export interface Aliases {
  readonly name: string;
  readonly others: readonly string[];
}

const BRACKETED =
  /((?:\p{Lu}[\p{L}\p{M}’'-]{1,30})(?: (?:of|for|on|and|the|\p{Lu}[\p{L}\p{M}’'-]{1,30})){0,8}) \(([^()\n]{2,60})\)$/u;

/**
 * Aliases learned from `text`: "World Health Organization (WHO)", whose letters begin the words,
 * and lists such as "Daesh (ISIL/ISIS/Islamic State)". A bracket with anything else is no alias.
 */
export function findAliases(text: string): Aliases[] {
  const found: Aliases[] = [];
  for (const [, before = "", bracket = ""] of bracketed(text)) {
    const others = bracket.split("/").map((other) => other.trim());
    if (others.length > 1 && others.every(isName)) found.push({ name: lastName(before), others });
    const full = others.length === 1 ? spelledOut(before, bracket.trim()) : undefined;
    if (full) found.push({ name: full, others });
  }
  return found;
}

/** The most characters that names before a bracket have. */
const WIDTH = 300;

/** The brackets with the names before them. Brackets are few: only what stands before one is read. */
function bracketed(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let from = 0;
  for (let open = text.indexOf(" ("); open >= 0; open = text.indexOf(" (", open + 1)) {
    const length = text.slice(open, open + 64).indexOf(")");
    if (length < 0) continue;
    const close = open + length;
    const match = BRACKETED.exec(text.slice(Math.max(from, open - WIDTH), close + 1));
    if (match) found.push(match);
    from = close + 1;
  }
  return found;
}

function isName(words: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){0,4}$/u.test(words);
}

/** The capitalised words at the end: "Fighters of Daesh" is Daesh. */
function lastName(words: string): string {
  return words.split(/ (?:of|for|on|and|the) /).at(-1) ?? words;
}

/** The words at the end of `words` whose initials are the letters of `short`. */
function spelledOut(words: string, short: string): string | undefined {
  const letters = short.replace(/\./g, "");
  if (!/^\p{Lu}{2,8}$/u.test(letters)) return undefined;
  const all = words.split(" ");
  for (let from = 0; from < all.length; from += 1) {
    const rest = all.slice(from);
    const initials = rest.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
    if (initials.join("") === letters && /^\p{Lu}/u.test(rest[0] ?? "")) return rest.join(" ");
  }
  return undefined;
}
