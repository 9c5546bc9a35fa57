import { wordSet } from "./word-set.js";

/**
 * What makes a title of the word before it, by the kind of that word: "Sunday Times", "Saturday Night Live",
 * "October Revolution". From the mastheads of the English-speaking press, the names of programmes, and the events
 * that historians name after their month.
 */
export const TITLE_ENDS: Readonly<Record<string, ReadonlySet<string>>> = {
  dayname: wordSet(
    "Times Telegraph Mail Mirror Express Herald Post Star Sun Mercury Tribune Independent School",
  ),
  daypart: wordSet(
    "Standard Post Herald Telegraph Star News Live Football Baseball Basketball Lights Fever",
  ),
  monthname: wordSet("Revolution Uprising Insurrection Putsch Monarchy Manifesto Crisis Theses"),
};

/** Words that make a name of the day behind them that is older than the article: "Bloody Sunday". */
export const NAMED_DAYS: ReadonlySet<string> = wordSet("Black Bloody Super Ruby Cyber");

/** Newspapers that end in "on Sunday". */
export const SUNDAY_PAPERS: ReadonlySet<string> = wordSet(
  "Mail Independent Scotland Wales Ireland Herald",
);
