/**
 * The vocabulary of English date phrases, by the names that the rules' patterns use. Months, days,
 * ordinals and units are the language's own; abbreviations are those of the AP and Reuters style
 * guides; the words of place and direction were collected from the TIMEX3 annotation guidelines.
 */

/** Words that stand for themselves or for each other, by the name that patterns use. */
export const GRAMMAR: Readonly<Record<string, string>> = {
  the: "the",
  a: "a an",
  this: "this",
  these: "these",
  that: "that",
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
  by: "by",
  since: "since",
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
  old: "old olds",
  long: "long",
  period: "period",
  term: "term span",
  full: "full entire whole",
  straight: "straight consecutive successive solid",
  final: "final closing opening",
  rest: "rest remainder",
  fiscal: "fiscal financial",
  comparable: "comparable corresponding",
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
  bc: "bc b.c b.c. bce b.c.e b.c.e.",
  ad: "ad a.d a.d.",
  am: "am a.m a.m.",
  pm: "pm p.m p.m.",
  oclock: "o'clock oclock",
};

/** Lists whose place is the value: the first word of `ones` is 1. */
export const COUNTED: Readonly<Record<string, string>> = {
  number: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen`,
  ordinal: `first - third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth - - - - - - - - - thirtieth`,
  second: "- second",
  daypart: "morning - afternoon evening night",
  unit: "minute hour day week month year decade century millennium",
  units: "minutes hours days weeks months years decades centuries millennia",
  season: "spring summer fall|autumn winter",
  quartercode: "q1 q2 q3 q4",
  halfcode: "h1 h2",
  adverb: "hourly daily weekly - - annually nightly",
};

/** The places of `COUNTED.adverb`, as a duration writes them. */
export const ADVERB_CODES: readonly string[] = " TH D W M Q Y D".split(" ");

/** The places of `COUNTED.daypart`, as a TIMEX3 value writes them. */
export const DAY_PART_CODES: readonly string[] = " MO MI AF EV NI".split(" ");

/** The seasons' codes; "spring" is season 1. */
export const SEASON_CODES: readonly string[] = " SP SU FA WI".split(" ");

/** The tens, from twenty. */
export const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
/** The decades of a century, from its twenties. */
export const DECADES = "twenties thirties forties fifties sixties seventies eighties nineties";
/** Words that multiply the number before them. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1e6,
};

/** Zones that news names beside a time of day. */
export const ZONES = "gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet msk";

/** Abbreviations of the months and of the days of the week, in order; "-" keeps a place. */
export const MONTH_ABBREVIATIONS = "jan feb mar apr - jun jul aug sep|sept oct nov dec";
/** Those of the days, Monday first. */
export const DAY_ABBREVIATIONS = "mon tue|tues wed|weds thu|thur|thurs fri sat sun";
