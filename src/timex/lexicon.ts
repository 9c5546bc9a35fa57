import { MONTH_NAMES, WEEKDAY_NAMES } from "./date-words.js";
import { HOLIDAYS } from "./holidays.js";

/** What a word can be in a date phrase: the name that patterns use, and the number it stands for. */
export interface Sense {
  readonly kind: string;
  readonly value: number;
}

/** Words that stand for themselves or for each other, by the name that patterns use. */
const GRAMMAR: Readonly<Record<string, string>> = {
  the: "the",
  a: "a an",
  this: "this",
  that: "that",
  these: "these those",
  last: "last",
  past: "past",
  previous: "previous preceding prior",
  next: "next",
  coming: "coming upcoming forthcoming",
  following: "following ensuing subsequent",
  same: "same",
  current: "current",
  latest: "latest",
  ago: "ago",
  earlier: "earlier",
  later: "later",
  before: "before",
  after: "after",
  early: "early",
  late: "late",
  mid: "mid",
  post: "post",
  pre: "pre",
  beginning: "beginning start outset",
  end: "end close",
  middle: "middle",
  each: "each every",
  other: "other",
  per: "per",
  of: "of",
  in: "in",
  on: "on",
  at: "at",
  to: "to",
  and: "and",
  or: "or",
  from: "from",
  until: "until till through thru",
  for: "for",
  within: "within during lasting",
  about: "about around approximately roughly nearly almost some",
  over: "over",
  more: "more",
  less: "less fewer",
  than: "than",
  least: "least",
  most: "most",
  no: "no",
  up: "up",
  only: "only just",
  another: "another additional",
  couple: "couple",
  dozen: "dozen",
  few: "few",
  several: "several many numerous",
  recent: "recent",
  future: "future",
  near: "near foreseeable",
  distant: "distant",
  old: "old olds",
  long: "long",
  period: "period term span",
  full: "full entire whole",
  final: "final closing opening",
  rest: "rest remainder",
  fiscal: "fiscal financial",
  comparable: "comparable corresponding",
  once: "once",
  twice: "twice",
  times: "times",
  time: "time",
  moment: "moment point",
  half: "half",
  quarter: "quarter",
  quarters: "quarters",
  seconds: "seconds",
  weekend: "weekend",
  weekends: "weekends",
  yesterday: "yesterday",
  today: "today",
  tomorrow: "tomorrow",
  tonight: "tonight",
  now: "now",
  presently: "currently presently nowadays",
  recently: "recently",
  so: "so",
  noon: "noon midday",
  midnight: "midnight",
  oclock: "o'clock oclock",
  hours: "hrs",
  dawn: "dawn dusk",
};

/** Lists whose place is the value: the first word of `ones` is 1. */
const COUNTED: Readonly<Record<string, string>> = {
  number: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen`,
  ordinal: `first - third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`,
  daypart: "morning - afternoon evening night",
  dayparts: "mornings - afternoons evenings nights",
  unit: "minute hour day week month year decade century millennium fortnight",
  units: "minutes hours days weeks months years decades centuries millennia fortnights",
  adverb: "hourly daily weekly - - annually nightly",
};

/** The places of `COUNTED.unit`, as a duration writes them: value 3 is a day. */
export const UNIT_CODES: readonly string[] = " TM TH D W M Y DE CE ML 2W".split(" ");

/** The places of `COUNTED.adverb`, as a duration writes them. */
export const ADVERB_CODES: readonly string[] = " TH D W M Q Y D".split(" ");

/** The places of `COUNTED.daypart`, as a TIMEX3 value writes them. */
export const DAY_PART_CODES: readonly string[] = " MO MI AF EV NI".split(" ");

/** The seasons' codes; "spring" is season 1. */
export const SEASON_CODES: readonly string[] = " SP SU FA WI".split(" ");

const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
const DECADES = "twenties thirties forties fifties sixties seventies eighties nineties";
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1e6 };

/** Zones by their offset from UTC in hours; those of summer are so named. */
const ZONES: Readonly<Record<string, number>> = {
  gmt: 0,
  utc: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  bst: 1,
  cet: 1,
  cest: 2,
  eet: 2,
  msk: 3,
};

function senses(): Map<string, Sense> {
  const lexicon = new Map<string, Sense>();
  const add = (word: string, kind: string, value: number) => lexicon.set(word, { kind, value });
  const addAll = (words: string, kind: string, valueAt: (place: number) => number) => {
    for (const [place, entry] of words.split(/\s+/).entries()) {
      for (const word of entry.split("|")) if (word !== "-") add(word, kind, valueAt(place));
    }
  };
  for (const [kind, words] of Object.entries(GRAMMAR)) addAll(words, kind, () => 0);
  for (const [kind, words] of Object.entries(COUNTED)) addAll(words, kind, (place) => place + 1);
  addAll(TENS, "number", (place) => 20 + place * 10);
  addAll(DECADES, "shortdecade", (place) => 20 + place * 10);
  for (const [word, scale] of Object.entries(SCALES)) add(word, "scale", scale);
  add("thirtieth", "ordinal", 30);
  add("second", "second", 2);
  add("spring", "season", 1);
  add("summer", "season", 2);
  addAll("fall autumn", "season", () => 3);
  add("winter", "season", 4);
  addAll("am a.m a.m.", "meridiem", () => 0);
  addAll("pm p.m p.m.", "meridiem", () => 12);
  addAll("bc b.c b.c. bce b.c.e b.c.e.", "bc", () => 0);
  addAll("ad a.d a.d.", "ad", () => 0);
  addAll("q1 q2 q3 q4", "quartercode", (place) => place + 1);
  addAll("h1 h2", "halfcode", (place) => place + 1);
  for (const [zone, offset] of Object.entries(ZONES)) add(zone, "zone", offset);
  for (const [place, name] of MONTH_NAMES.entries()) {
    if (!/^(?:March|May|August)$/.test(name)) add(name.toLowerCase(), "monthname", place + 1);
  }
  for (const [place, name] of WEEKDAY_NAMES.entries()) {
    add(name.toLowerCase(), "dayname", place + 1);
    add(`${name.toLowerCase()}s`, "daynames", place + 1);
  }
  for (const [place, { names }] of HOLIDAYS.entries()) {
    for (const name of names) add(name, "holiday", place);
  }
  return lexicon;
}

/** What the words of date phrases mean, by their lower-case form with straight apostrophes. */
export const LEXICON: ReadonlyMap<string, Sense> = senses();

/** Months' and weekdays' names that are other words too; with a capital they may be meant. */
export const CAPITALISED: ReadonlyMap<string, Sense> = new Map([
  ["may", { kind: "may", value: 5 }],
  ["march", { kind: "may", value: 3 }],
  ["august", { kind: "monthname", value: 8 }],
  ...["jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "sept"].map(
    (word, place) =>
      [word, { kind: "monthabbreviation", value: place === 12 ? 9 : place + 1 }] as const,
  ),
  ...["mon", "tue", "wed", "thu", "fri", "sat", "sun", "", "tues", "weds", "thur"].map(
    (word, place) => [word, { kind: "dayabbreviation", value: (place % 7) + 1 }] as const,
  ),
  ["thurs", { kind: "dayabbreviation", value: 4 }],
  ["fy", { kind: "fy", value: 0 }],
  ["ce", { kind: "ad", value: 0 }],
  ["z", { kind: "zone", value: 0 }],
]);

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
