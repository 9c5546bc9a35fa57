function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/**
 * Words that make a title of the day, the part of a day or the month before them: "Sunday Times", "Saturday
 * Night Live", "October Revolution". From the mastheads of the English-speaking press, the names of
 * programmes, and the events that historians name after their month.
 */
export const TITLE_ENDS: ReadonlySet<string> = words(
  `Times Post Herald Telegraph Mail Mirror Express Star Sun Independent Observer Tribune Gazette Chronicle Journal
   Record Standard Argus Dispatch Globe Mercury Courier World People Live Football Baseball Lights Fever School
   Revolution Uprising Insurrection Putsch Monarchy Manifesto Crisis Theses`,
);

/** Words that make a name of the day behind them that is older than the article: "Bloody Sunday". */
export const NAMED_DAYS: ReadonlySet<string> = words("Black Bloody Super Ruby Cyber");

/** Newspapers that end in "on Sunday". */
export const SUNDAY_PAPERS: ReadonlySet<string> = words(
  "Mail Independent Scotland Wales Ireland Herald",
);
