/** How questions begin; what begins otherwise is part of the one before. */
const BEGINNING =
  /^(?:and |or |also |then )?(?:who|whom|whose|what|when|where|which|did|does|has|have|since when|in (?:what|which)|how|quotes?|search|find)\b/i;

/** Where one question may end and the next begin. */
const BETWEEN = /(?<=\?)\s+|\n\s*/;

/** The questions in a message: as many as are plainly told apart, else all of it as one. */
export function splitQuestions(text: string): readonly string[] {
  const parts = text
    .split(BETWEEN)
    .map((part) => part.trimEnd())
    .filter((part) => part !== "");
  return parts.length > 1 && parts.every(isQuestion) ? parts : [text];
}

/** Whether a part stands for itself: no quotation begins or ends in the midst of it. */
function isQuestion(part: string): boolean {
  const count = (mark: string) => part.split(mark).length - 1;
  return BEGINNING.test(part) && count('"') % 2 === 0 && count("“") === count("”");
}
