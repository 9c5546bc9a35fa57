/** The days of the week as they are shown, Monday first, as in ISO 8601. */
export const WEEKDAY_NAMES: readonly string[] =
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** The seasons' codes in TIMEX3 values and their names. */
export const SEASON_NAMES: Readonly<Record<string, string>> = {
  SP: "spring",
  SU: "summer",
  FA: "autumn",
  WI: "winter",
};

/** The codes of parts of a day in TIMEX3 values, as they are said after a date. */
export const DAY_PART_NAMES: Readonly<Record<string, string>> = {
  MO: "in the morning",
  MI: "at midday",
  AF: "in the afternoon",
  EV: "in the evening",
  NI: "at night",
  DT: "by day",
};

/** The units of TIMEX3 durations (those of hours and less with their `T`), one and many. */
export const UNIT_NAMES: Readonly<Record<string, readonly [string, string]>> = {
  ML: ["millennium", "millennia"],
  CE: ["century", "centuries"],
  DE: ["decade", "decades"],
  Y: ["year", "years"],
  Q: ["quarter", "quarters"],
  M: ["month", "months"],
  WE: ["weekend", "weekends"],
  W: ["week", "weeks"],
  D: ["day", "days"],
  TH: ["hour", "hours"],
  TM: ["minute", "minutes"],
  TS: ["second", "seconds"],
};

/** "1st", "2nd", "11th". */
export function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}
