import {
  COUNT_MODIFIERS,
  COUNTED_THINGS,
  LASTING_THINGS,
  MAKES_OF_CARS,
  MEASURES,
  MONTH_CUES,
  NUMBERED_THINGS,
  RATED_THINGS,
  SEASON_CUES,
  SEASONAL_THINGS,
  YEAR_CUES,
} from "./numbered-things.js";
import type { Guard } from "./rule.js";
import type { Surroundings } from "./surroundings.js";
import { piecesBefore, textAfter, wordBefore, wordOf, wordsAfter } from "./surroundings.js";

/** The place of "year" among the lexicon's units. */
const YEAR = 6;

const hasKind = ({ lexemes }: Surroundings, ...kinds: readonly string[]) =>
  lexemes.some(({ kind }) => kinds.includes(kind));

/** What keeps numbers that are no years, names that are no months and the like from being dated. */
export const GUARDS: Readonly<Record<Guard, (around: Surroundings) => boolean>> = {
  year: (around) => {
    if (isNumbered(around) || isCounted(around) || isModel(around)) return false;
    if (around.lexemes.length > 1) return true;
    const year = around.lexemes.find(({ kind }) => kind === "year")?.value;
    // "in 2000 pairs", but "the 2000 elections"
    const round = year !== undefined && year % 100 === 0 && around.previous?.kind !== "the";
    if (round && /^\s+[a-z]+s\b/.test(textAfter(around))) return false;
    return year === undefined || (year >= 1900 && year < 2040) || isCuedYear(around);
  },
  // "in 506, the synod", but "in 506 cases"
  "small year": (around) => SMALL_YEAR_END.test(textAfter(around)),
  month: (around) => {
    if (around.lexemes.length > 1 || hasKind(around, "monthname")) return true;
    const cued = MONTH_CUES.has(wordBefore(around)) || around.previous?.kind === "-";
    return cued && !/^\s+[A-Z][a-z]/.test(textAfter(around));
  },
  season: (around) => {
    const [next = ""] = wordsAfter(around);
    const [, joint = "", other = ""] = piecesBefore(around);
    // "the fall of the wall", "the fall in prices", "rise or fall"
    if (SEASONAL_THINGS.has(next) || (isFallOrSpring(around) && FALL_FOLLOWERS.has(next)))
      return false;
    if (/^(?:and|or|to)$/.test(joint)) return SEASON_NAMES.has(wordOf(other));
    return hasKind(around, "the", "early", "late", "mid") || SEASON_CUES.has(wordBefore(around));
  },
  // "The Sunday Times"
  weekday: (around) =>
    !(/^\s[A-Z][a-z]/.test(textAfter(around)) && piecesBefore(around)[1] === "The"),
  // "Easter Island", "a Christmas tree"
  holiday: (around) => !HOLIDAY_THINGS.test(wordsAfter(around)[0] ?? ""),
  // "USA Today" is a name
  today: (around) => {
    const { text, span } = around;
    const [touching, piece = ""] = piecesBefore(around);
    return !(text.charAt(span.start) === "T" && touching === "" && /^[A-Z][A-Za-z]*$/.test(piece));
  },
  // "today's youth"
  "generic day": (around) => LASTING_THINGS.has(wordsAfter(around)[0] ?? ""),
  quarter: (around) => !isAboutGame(around),
  // "two days before the vote" is a length of time, "two days before" a date
  adverb: (around) => {
    const next = textAfter(around);
    const word = around.lexemes.at(-1)?.kind;
    if (word === "before" || word === "after") return /^\s*(?:[.,;:)”"—–]|$)/.test(next);
    return !/^\s+than\b/.test(next);
  },
  // "as recently as 2009", "most recently in May": the date behind it says when
  recently: (around) => {
    const before = wordBefore(around);
    if (before === "more" || before === "most") return !DATED.test(textAfter(around));
    return before !== "as";
  },
  // "High Noon"
  noon: (around) => {
    const [touching, piece = ""] = piecesBefore(around);
    const isCapital = /^[A-Z]/.test(around.text.slice(around.span.start));
    return !(isCapital && touching === "" && /^[A-Z][a-z]+$/.test(piece));
  },
  // "the last week" of a war is no week before today
  "not a part": (around) => !/^\s+of\b/.test(textAfter(around)),
  // "the raids this month of two towns"
  whole: (around) => hasKind(around, "this") || !/^\s+of\b/.test(textAfter(around)),
  // "three-quarters", "a quarter of them"; "a year-earlier loss"
  length: (around) => {
    const next = textAfter(around);
    if (/^-(?:earlier|ago|long|old)\b/.test(next)) return false;
    if (!hasKind(around, "quarter", "quarters")) return true;
    return !hasKind(around, "-") && !/^\s+of\s/.test(next);
  },
  // "for weeks", "years of war", but "hundreds of years", "two bloody days"
  "bare length": (around) => {
    const [touching = "", piece = ""] = piecesBefore(around);
    if (/^[-\s]*(?:old|long)\b/.test(textAfter(around))) return false;
    if (touching !== "") return /^[("“]$/.test(touching) || around.span.start === 0;
    return LENGTH_CUES.has(wordOf(piece)) || /^$|[.,;:)”"]$/.test(piece);
  },
  "day of the month": (around) => DAY_END.test(textAfter(around)),
  "some day": (around) => MODALS.has(wordBefore(around)),
  // "at 10:35", but "won 10:12"
  clock: (around) => {
    const [touching = "", piece = ""] = piecesBefore(around);
    if (around.lexemes.length > 1 || touching === "(") return true;
    return touching === "" && (CLOCK_CUES.has(wordOf(piece)) || /^$|[,;]$/.test(piece));
  },
  // "the Sept. 11 attacks"
  attacks: (around) =>
    /^(?:terror|terrorist|attacks?|hijack\w*)$/.test(wordsAfter(around)[0] ?? ""),
  hyphen: (around) => hasKind(around, "-") && !/^[-\s]*old/i.test(textAfter(around)),
  // "for the quarter ended", "the full year": the results of a business
  results: (around) => {
    if (isAboutGame(around)) return false;
    const [, which, unit] = around.lexemes;
    const next = textAfter(around);
    if (which?.kind === "quarter") return !/^(?:-|\s+(?:of|century|mile)\b)/.test(next);
    if (which?.kind === "period") return false;
    if (which?.kind !== "unit") return unit?.kind !== "unit" || unit.value === YEAR;
    const whole = wordBefore(around) === "for" && /^\s*[,.;)]/.test(next);
    return which.value === YEAR && (whole || /^\s+ended\b/.test(next));
  },
  // "the year ended Aug. 31" can be parts of two years of the calendar
  "year ended": (around) =>
    around.lexemes.at(-1)?.value === YEAR && /^\s+end(?:ed|ing)\s/.test(textAfter(around)),
  // "$5 a month", "10,000 a day"
  rate: (around) => {
    const word = wordBefore(around);
    return RATED_THINGS.has(word) || /[\d%]$/.test(word);
  },
};

const LENGTH_CUES = new Set(
  `for in within after before over by through throughout during since and or to last lasted lasting lasts take takes
   took taken spend spends spent wait waited many despite following until from these those`.split(
    /\s+/,
  ),
);
const DATED = /^\s+(?:in|on|as|at|last|this|\d)\b/;
const DAY_END =
  /^\s*(?:[.,;:)–—]|$|(?:of|to|and|at|in|with|when|that|was|were|is|he|she|they|it)\b)/;
const SEASON_NAMES = new Set(["spring", "summer", "autumn", "fall", "winter"]);
const FALL_FOLLOWERS = new Set([
  "of",
  "in",
  "from",
  "by",
  "to",
  "rate",
  "back",
  "off",
  "out",
  "into",
]);
const SMALL_YEAR_END =
  /^\s*(?:[.,;)](?!\d)|$)|^\s+(?:the|when|and|by|he|she|it|they|his|her|at|in|with|after|before|during|under|was|were)\b/;
const MODALS = new Set(["will", "would", "may", "might", "could", "can", "shall", "must"]);
const CLOCK_CUES = new Set(
  "at by from to until till since about around before after and between".split(" "),
);

/** "Resolution 1973", "Resolutions 1970 and 1973": a thing that is numbered stands before it. */
function isNumbered(around: Surroundings): boolean {
  const [touching, ...pieces] = piecesBefore(around);
  if (touching !== "") return false;
  const numbers = pieces.findIndex((piece) => !/^(?:\d{1,4},?|and|or)$/.test(piece));
  const listed = pieces.slice(0, Math.max(0, numbers)).some((piece) => /\d/.test(piece));
  const [piece = "", before = ""] = listed ? pieces.slice(numbers) : pieces;
  const thing = wordOf(piece).replace(/\.$/, "");
  // "about 2000", but "in about 1870"
  if (MEASURES.has(thing)) return !/^(?:in|by|from|since|until)$/.test(wordOf(before));
  return NUMBERED_THINGS.has(thing);
}

/** "2000 people", "2000 more people", "1900 to 2000 people". */
function isCounted(around: Surroundings): boolean {
  const [, measured = ""] = /^(?: to | or |[-–])[\d,]{1,9} ([a-z]+)/.exec(textAfter(around)) ?? [];
  if (COUNTED_THINGS.has(measured)) return true;
  const [first = "", second = ""] = wordsAfter(around);
  return COUNTED_THINGS.has(first) || (COUNT_MODIFIERS.has(first) && COUNTED_THINGS.has(second));
}

/** "a 1987 Toyota" was built in that year and tells nothing of what is said; "the 2015 Toyota recall" does. */
function isModel(around: Surroundings): boolean {
  const [first = ""] = wordsAfter(around);
  return MAKES_OF_CARS.has(first) && /^(?:an?|his|her|their|my)$|['’]s$/.test(wordBefore(around));
}

/** "in 1066", "the 1707 act", "(1812)", "mid-1848", "1541, 1563". */
function isCuedYear(around: Surroundings): boolean {
  const [touching = "", piece = ""] = piecesBefore(around);
  if (touching !== "") return /[([–—/-]$/.test(touching);
  return YEAR_CUES.has(wordOf(piece)) || MEASURES.has(wordOf(piece)) || /^\(?1\d{3},$/.test(piece);
}

const HOLIDAY_THINGS =
  /^(?:islands?|eggs?|bunn(?:y|ies)|trees?|carols?|presents?|gifts?|dinners?|cards?|songs?|music|lights|decorations?)$/;

const GAME =
  /\b(?:scor(?:ed|es|ing)|touchdowns?|field goals?|quarterback|halftime|half-time|rebounds|yards|kick-?off|penalt(?:y|ies)|coach|fumbles?|3-pointers?)\b/i;

/** "scored in the third quarter": a game's quarter is no quarter of a year. */
function isAboutGame({ text, span }: Surroundings): boolean {
  return GAME.test(text.slice(Math.max(0, span.start - 150), span.end + 100));
}

/** Whether the season is one whose name is another word too. */
function isFallOrSpring({ text, lexemes }: Surroundings): boolean {
  return lexemes.some(
    ({ kind, start, end }) =>
      kind === "season" && /^(?:fall|spring)$/i.test(text.slice(start, end)),
  );
}
