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

/** A row and the words that it is found by. */
interface Offer extends Choice {
  readonly words: readonly string[];
}

/** The rows for an option by its name: what the archive has that goes with what was typed. */
export async function choicesFor(
  option: string,
  typed: string,
  shelf: Shelf,
): Promise<readonly Choice[]> {
  const starts = wordingOf(typed).split(" ");
  const choices: Choice[] = [];
  for (const { name, value, words } of await offersOf(option, shelf)) {
    if (choices.length < ROWS && goTogether(words, starts)) choices.push({ name, value });
  }
  return choices;
}

/** The rows of each option, made once a shelf: people type letter by letter. */
const MADE = new WeakMap<Shelf, Map<string, Promise<readonly Offer[]>>>();

function offersOf(option: string, shelf: Shelf): Promise<readonly Offer[]> {
  const made = MADE.get(shelf) ?? new Map<string, Promise<readonly Offer[]>>();
  MADE.set(shelf, made);
  const offers = made.get(option) ?? makeOffers(option, shelf);
  made.set(option, offers);
  return offers;
}

async function makeOffers(option: string, shelf: Shelf): Promise<readonly Offer[]> {
  const choices = (await OFFERS[option]?.(shelf)) ?? [];
  return choices
    .filter(({ value }) => value.length <= ROW_LENGTH)
    .map((choice) => ({ ...choice, words: wordingOf(choice.name).split(" ") }));
}

const people = async ({ library }: Shelf): Promise<readonly Choice[]> => {
  const all = await library.people();
  const bearers = new Map<string, number>();
  for (const { name } of all) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return all.map(({ id, name, quotations, roles: [role] }) => {
    const isShared = (bearers.get(name) ?? 0) > 1;
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

/** Whether every word typed begins a word of the row, whatever the order. */
function goTogether(words: readonly string[], starts: readonly string[]): boolean {
  return starts.every((start) => words.some((word) => word.startsWith(start)));
}
