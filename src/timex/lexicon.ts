import { MONTHS } from "../corpus/plain-date.js";
import { WEEKDAY_NAMES } from "./date-words.js";
import { HOLIDAYS } from "./holidays.js";
import {
  COUNTED,
  DAY_ABBREVIATIONS,
  DECADES,
  GRAMMAR,
  MONTH_ABBREVIATIONS,
  SCALES,
  TENS,
  ZONES,
} from "./vocabulary.js";

/** What a word can be in a date phrase: the name that patterns use, and the number it stands for. */
export interface Sense {
  readonly kind: string;
  readonly value: number;
}

type Lexicon = Map<string, Sense>;

/** Adds the words of a list; words between bars share a place, "-" is no word. */
function addList(
  lexicon: Lexicon,
  words: string,
  kind: string,
  valueAt: (place: number) => number,
): void {
  for (const [place, entry] of words.split(/\s+/).entries()) {
    for (const word of entry.split("|")) {
      if (word !== "-") lexicon.set(word, { kind, value: valueAt(place) });
    }
  }
}

const one = (place: number) => place + 1;

function senses(): Lexicon {
  const lexicon: Lexicon = new Map();
  for (const [kind, words] of Object.entries(GRAMMAR)) addList(lexicon, words, kind, () => 0);
  for (const [kind, words] of Object.entries(COUNTED)) addList(lexicon, words, kind, one);
  addList(lexicon, TENS, "number", (place) => 20 + place * 10);
  addList(lexicon, DECADES, "shortdecade", (place) => 20 + place * 10);
  for (const [word, value] of Object.entries(SCALES)) lexicon.set(word, { kind: "scale", value });
  addList(lexicon, ZONES, "zone", () => 0);
  for (const [place, name] of MONTHS.entries()) {
    const word = name.toLowerCase();
    if (!CAPITALISED.has(word)) lexicon.set(word, { kind: "monthname", value: place + 1 });
  }
  for (const [place, name] of WEEKDAY_NAMES.entries()) {
    lexicon.set(name.toLowerCase(), { kind: "dayname", value: place + 1 });
    lexicon.set(`${name.toLowerCase()}s`, { kind: "daynames", value: place + 1 });
  }
  for (const [value, { names }] of HOLIDAYS.entries()) {
    for (const name of names) lexicon.set(name, { kind: "holiday", value });
  }
  return lexicon;
}

function capitalisedSenses(): Lexicon {
  const lexicon: Lexicon = new Map([
    ["may", { kind: "may", value: 5 }],
    ["march", { kind: "may", value: 3 }],
    ["august", { kind: "monthname", value: 8 }],
    ["fy", { kind: "fy", value: 0 }],
    ["ce", { kind: "ad", value: 0 }],
  ]);
  addList(lexicon, MONTH_ABBREVIATIONS, "monthabbreviation", one);
  addList(lexicon, DAY_ABBREVIATIONS, "dayabbreviation", one);
  return lexicon;
}

/** What words mean that are other words without a capital: "May", "March", "Sat". */
export const CAPITALISED: ReadonlyMap<string, Sense> = capitalisedSenses();

/** What the words of date phrases mean, by their lower-case form with straight apostrophes. */
export const LEXICON: ReadonlyMap<string, Sense> = senses();

function longNames(): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const name of LEXICON.keys()) {
    const [first = "", ...more] = name.split(" ");
    if (more.length > 0) names.set(first, [name, ...(names.get(first) ?? [])]);
  }
  for (const list of names.values()) list.sort((a, b) => b.length - a.length);
  return names;
}

/** The first words of names that are several words long, with all such names, longest first. */
export const LONG_NAMES: ReadonlyMap<string, readonly string[]> = longNames();
