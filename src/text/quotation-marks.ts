/**
 * Characters that open or close a quotation. `"` and the doubled `''` and ` `` ` of
 * typewriters do both; which one is meant is for the quotation floor to find out.
 */
const OPENING = "“„«‟❝〝「『";
const CLOSING = "”»❞〞」』";
const EITHER = '"＂';

/** Whether `character` can open a quotation in double marks. */
export function isOpeningMark(character: string): boolean {
  return character !== "" && (OPENING.includes(character) || EITHER.includes(character));
}

/** Whether `character` can close a quotation in double marks. “ closes „German“ ones. */
export function isClosingMark(character: string): boolean {
  return character !== "" && (CLOSING.includes(character) || EITHER.includes(character));
}
