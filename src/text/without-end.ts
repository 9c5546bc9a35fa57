/**
 * `text` without the characters at its end that `dropped` matches, an expression of one character.
 *
 * Looks at those alone, where `/[…]+$/` would be tried from each place of a long row of them.
 */
export function withoutEnd(text: string, dropped: RegExp): string {
  let end = text.length;
  while (end > 0 && dropped.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
