import type { PlainDate } from "../corpus/article.js";
import { addDays, easterSunday, nthWeekday, plainDate } from "../corpus/calendar.js";

/** A day that news names instead of dating it. */
export interface Holiday {
  /** In lower case, with straight apostrophes. */
  readonly names: readonly string[];
  /** `12-25` where it falls on the same day each year. */
  readonly fixed?: string;
  /** Its day in a year, where it moves. */
  readonly moving?: (year: number) => PlainDate | undefined;
}

const afterEaster = (days: number) => (year: number) => {
  const easter = easterSunday(year);
  return easter && addDays(easter, days);
};

/**
 * Holidays that fall on one day in the whole English-speaking press or belong to one country
 * alone. "Labour Day" and "Mother's Day" in British spelling, "Independence Day" outside the
 * United States and lunar feasts are left out: their day depends on the country.
 */
export const HOLIDAYS: readonly Holiday[] = [
  { names: ["new year's day"], fixed: "01-01" },
  { names: ["epiphany"], fixed: "01-06" },
  { names: ["martin luther king day", "mlk day"], moving: (y) => nthWeekday(y, 1, 1, 3) },
  { names: ["valentine's day", "st. valentine's day"], fixed: "02-14" },
  { names: ["presidents day", "presidents' day"], moving: (y) => nthWeekday(y, 2, 1, 3) },
  { names: ["st. patrick's day", "st patrick's day"], fixed: "03-17" },
  { names: ["april fools' day", "april fool's day"], fixed: "04-01" },
  { names: ["ash wednesday"], moving: afterEaster(-46) },
  { names: ["palm sunday"], moving: afterEaster(-7) },
  { names: ["maundy thursday"], moving: afterEaster(-3) },
  { names: ["good friday"], moving: afterEaster(-2) },
  { names: ["easter", "easter sunday"], moving: afterEaster(0) },
  { names: ["easter monday"], moving: afterEaster(1) },
  { names: ["ascension day"], moving: afterEaster(39) },
  { names: ["pentecost", "whit sunday"], moving: afterEaster(49) },
  { names: ["may day"], fixed: "05-01" },
  { names: ["memorial day"], moving: (y) => nthWeekday(y, 5, 1, -1) },
  { names: ["juneteenth"], fixed: "06-19" },
  { names: ["fourth of july", "july fourth"], fixed: "07-04" },
  { names: ["bastille day"], fixed: "07-14" },
  { names: ["labor day"], moving: (y) => nthWeekday(y, 9, 1, 1) },
  { names: ["columbus day"], moving: (y) => nthWeekday(y, 10, 1, 2) },
  { names: ["halloween"], fixed: "10-31" },
  { names: ["all saints' day"], fixed: "11-01" },
  { names: ["guy fawkes night"], fixed: "11-05" },
  { names: ["armistice day", "veterans day", "remembrance day"], fixed: "11-11" },
  { names: ["thanksgiving", "thanksgiving day"], moving: (y) => nthWeekday(y, 11, 4, 4) },
  { names: ["black friday"], moving: (y) => plusOne(nthWeekday(y, 11, 4, 4)) },
  { names: ["christmas eve"], fixed: "12-24" },
  { names: ["christmas", "christmas day"], fixed: "12-25" },
  { names: ["boxing day"], fixed: "12-26" },
  { names: ["new year's eve"], fixed: "12-31" },
];

function plusOne(date: PlainDate | undefined): PlainDate | undefined {
  return date && addDays(date, 1);
}

/** The day of a holiday in a year. */
export function holidayIn(holiday: Holiday, year: number): PlainDate | undefined {
  if (holiday.moving) return holiday.moving(year);
  const [month, day] = (holiday.fixed ?? "").split("-");
  return plainDate(year, Number(month), Number(day));
}
