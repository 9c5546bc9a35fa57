/** Characters that close a quotation in double marks; `"` opens one as well. */
const CLOSING = '”»❞〞」』"＂';

/** Whether `character` can close a quotation in double marks. */
export function isClosingMark(character: string): boolean {
  return character !== "" && CLOSING.includes(character);
}
