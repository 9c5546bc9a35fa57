import { citationWords } from "../answer/citation.js";
import { counted, shortened } from "../answer/words.js";
import { wordingOf } from "../text/wording.js";
import { articleValue } from "./article-value.js";
import type { Shelf } from "./shelf.js";

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
  shelf: Shelf,
): Promise<readonly Choice[]> {
  const choices = await OFFERS[option]?.(shelf);
  return (choices ?? [])
    .filter(({ name, value }) => value.length <= ROW_LENGTH && goesWith(name, typed))
    .slice(0, ROWS);
}

const people = async ({ library }: Shelf): Promise<readonly Choice[]> => {
  const all = await library.people();
  const names = new Set(all.map(({ name }) => name));
  const shared = names.size < all.length;
  return all.map(({ id, name, quotations, roles: [role] }) => {
    const isShared = shared && all.some((other) => other.id !== id && other.name === name);
    const told = isShared && role ? `${name}, ${role.words}` : name;
    return {
      name: shortened(`${told}: ${counted(quotations, "quotation")}`, ROW_LENGTH),
      value: isShared ? `#${id}` : name,
    };
  });
};

const articles = async ({ library }: Shelf): Promise<readonly Choice[]> =>
  (await library.articles()).map((article) => {
    const { title, details } = citationWords({ article, paragraph: undefined });
    return {
      name: shortened(`${title} · ${details}`, ROW_LENGTH),
      value: articleValue(article.id),
    };
  });

const OFFERS: Readonly<Record<string, (shelf: Shelf) => Promise<readonly Choice[]>>> = {
  speaker: people,
  name: people,
  one: people,
  other: people,
  article: articles,
};

/** Whether every word typed begins a word of `name`, whatever the order. */
function goesWith(name: string, typed: string): boolean {
  const words = wordingOf(name).split(" ");
  return wordingOf(typed)
    .split(" ")
    .every((start) => words.some((word) => word.startsWith(start)));
}
