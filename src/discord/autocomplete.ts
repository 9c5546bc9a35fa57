import { citationWords } from "../answer/citation.js";
import { counted, shortened } from "../answer/words.js";
import type { Library } from "../retrieval/library.js";
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
  { library }: Shelf,
): Promise<readonly Choice[]> {
  const starts = wordingOf(typed)
    .split(" ")
    .filter((word) => word !== "");
  const rows = (await OFFERS[option]?.(starts, library)) ?? [];
  return rows.filter(({ value }) => value.length <= ROW_LENGTH).slice(0, ROWS);
}

/** Gives the rows whose words those typed begin, a few more than are shown: some values are too long. */
type Offering = (starts: readonly string[], library: Library) => Promise<readonly Choice[]>;

const people: Offering = async (starts, library) => {
  const found = await library.people({ starts, limit: 2 * ROWS });
  return found.map(({ id, name, quotations, isNameShared, roles: [role] }) => {
    const told = isNameShared && role !== undefined ? `${name}, ${role}` : name;
    return {
      name: shortened(`${told}: ${counted(quotations, "quotation")}`, ROW_LENGTH),
      value: isNameShared ? `#${id}` : name,
    };
  });
};

const articles: Offering = async (starts, library) =>
  (await library.articles({ starts, limit: ROWS })).map((article) => {
    const { title, details } = citationWords({ article, paragraph: undefined });
    return {
      name: shortened(`${title} · ${details}`, ROW_LENGTH),
      value: articleValue(article.id),
    };
  });

const OFFERS: Readonly<Record<string, Offering>> = {
  speaker: people,
  name: people,
  one: people,
  other: people,
  article: articles,
};
