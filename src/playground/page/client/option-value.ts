import type { OptionValue, PageChoice, PageOption } from "../protocol.js";

/**
 * What `typed` means for an option: the value of the choice of that name, else what is typed itself;
 * undefined where nothing is.
 *
 * @param known The choices that the option has offered.
 */
export function readValue(
  typed: string,
  { kind, choices }: Pick<PageOption, "kind" | "choices">,
  known: readonly PageChoice[],
): OptionValue | undefined {
  const text = typed.trim();
  if (text === "") return undefined;
  const named = [...known, ...choices].find(
    ({ name }) => name.toLowerCase() === text.toLowerCase(),
  );
  if (named) return named.value;
  switch (kind) {
    case "boolean":
      return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : text;
    case "integer":
    case "number":
      return Number.isNaN(Number(text)) ? text : Number(text);
    default:
      return text;
  }
}
