import { STOP_WORD, type TokenTable } from "../text/token-table.js";
import type { AnnotatedArticle } from "./annotated-article.js";

/**
 * How much more often each term of a text, by its number, has a capital than not, where only names
 * have one: in mid-sentence. A term that archives write so more often than not is a name: how people
 * type a question tells little; how the articles write a word tells much.
 */
export function balanceIn(text: string, tokens: TokenTable): Int32Array {
  const balance = new Int32Array(tokens.vocabulary.length);
  for (const [i, number] of tokens.numbers.entries()) {
    if (number === STOP_WORD) continue;
    const start = tokens.starts[i] ?? 0;
    const isCapital = /\p{Lu}/u.test(text.charAt(start));
    if (isCapital && !isMidSentence(text, start) && !opensName(text, tokens, i)) continue;
    balance[number] = (balance[number] ?? 0) + (isCapital ? 1 : -1);
  }
  return balance;
}

/** Whether the next word follows at once and has a capital: "Marta Ruiz" at the start of a sentence. */
function opensName(text: string, { starts, ends }: TokenTable, i: number): boolean {
  const [end, next] = [ends[i] ?? 0, starts[i + 1] ?? 0];
  return next === end + 1 && /^ \p{Lu}$/u.test(text.slice(end, next + 1));
}

/** Whether a word stands before `start`, parted by no more than a space, a comma or a hyphen. */
function isMidSentence(text: string, start: number): boolean {
  return /[\p{L}\p{N}][,’']?[\s-]$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** Adds to `balance`, which is by terms, what `balanceIn` gives for an article. */
export function addBalance(
  balance: Map<string, number>,
  { article, tokens }: Pick<AnnotatedArticle, "article" | "tokens">,
): void {
  const own = balanceIn(article.text, tokens);
  for (const [number, change] of own.entries()) {
    const term = tokens.vocabulary.at(number) ?? "";
    if (change !== 0) balance.set(term, (balance.get(term) ?? 0) + change);
  }
}
