import { padded } from "../corpus/calendar.js";

/** The year that a value begins with: -480 for `BC0480-08`; undefined where it begins with none. */
export function yearOf(value: string): number | undefined {
  const [, era, year] = /^(BC)?(\d{4})(?!\d)/.exec(value) ?? [];
  return year === undefined ? undefined : Number(year) * (era ? -1 : 1);
}

/** A year as values write it: `2019`, and `BC0480` for -480. */
export function yearText(year: number): string {
  return year < 0 ? `BC${padded(-year, 4)}` : padded(year, 4);
}

/** The year so many after `year`; 1 BC is followed by AD 1. */
export function shiftedYear(year: number, by: number): number {
  const shifted = (year < 0 ? year + 1 : year) + by;
  return shifted <= 0 ? shifted - 1 : shifted;
}
