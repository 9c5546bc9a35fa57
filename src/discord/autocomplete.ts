import { citationWords } from "../answer/citation.js";
import { counted, shortened } from "../answer/words.js";
import type { Library } from "../retrieval/library.js";
import { wordingOf } from "../text/wording.js";

/** A row offered while the user types. Discord's limits: 25 rows, 100 characters each. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

const ROWS = 25;
const ROW_LENGTH = 100;

/** The rows for an option by its name: what the archive has that goes with what was typed. */
export async function choicesFor(
  option: string,
  typed: string,
  library: Library,
): Promise<readonly Choice[]> {
  const choices = await OFFERS[option]?.(library);
  return (choices ?? [])
    .filter(({ name, value }) => value.length <= ROW_LENGTH && goesWith(name, typed))
    .slice(0, ROWS);
}

const OFFERS: Readonly<Record<string, (library: Library) => Promise<readonly Choice[]>>> = {
  speaker: async (library) =>
    (await library.people()).map(({ name, quotations }) => ({
      name: shortened(`${name}: ${counted(quotations, "quotation")}`, ROW_LENGTH),
      value: name,
    })),
  article: async (library) =>
    (await library.articles()).map((article) => {
      const { title, details } = citationWords({ article, paragraph: undefined });
      return { name: shortened(`${title} · ${details}`, ROW_LENGTH), value: article.id };
    }),
};

/** Whether every word typed begins a word of `name`, whatever the order. */
function goesWith(name: string, typed: string): boolean {
  const words = wordingOf(name).split(" ");
  return wordingOf(typed)
    .split(" ")
    .every((start) => words.some((word) => word.startsWith(start)));
}
