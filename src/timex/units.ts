import type { Unit } from "./meaning.js";
import type { Found } from "./rule.js";

/** The units in the order of the lexicon's "unit" and "units": value 3 is a day. */
const UNITS: readonly (Unit | undefined)[] = [
  undefined,
  "TM",
  "TH",
  "D",
  "W",
  "M",
  "Y",
  "DE",
  "CE",
  "ML",
];

const UNITS_OF_THEIR_OWN: Readonly<Record<string, Unit>> = {
  quarter: "Q",
  quarters: "Q",
  second: "TS",
  seconds: "TS",
  weekend: "WE",
  weekends: "WE",
  season: "SE",
};

/** The unit that stands in a match as `unit`, if there is one. */
export function unitOf(found: Found): Unit | undefined {
  return UNITS_OF_THEIR_OWN[found.kind("unit")] ?? UNITS[found.value("unit")];
}

/** Years in what is not counted by itself: "half a century" is fifty years, "two decades" are twenty. */
const YEARS: Readonly<Partial<Record<Unit, number>>> = { DE: 10, CE: 100, ML: 1000 };

/** A duration's value: `P3D`, `PT2H`, `PXY` where the number is open, `P2Y6M` for two and a half years. */
export function durationValue(count: number | "X", unit: Unit): string {
  const years = YEARS[unit];
  if (years !== undefined && typeof count === "number" && (unit === "DE" || count % 1 !== 0))
    return `P${Math.round(count * years)}Y`;
  if (unit === "TH" && typeof count === "number" && count % 1 === 0.5 && count > 1) {
    return `PT${Math.floor(count)}H30M`;
  }
  const [time, code] = unit.startsWith("T") ? ["T", unit.slice(1)] : ["", unit];
  if (unit === "Y" && typeof count === "number" && count % 1 === 0.5 && count > 1) {
    return `P${Math.floor(count)}Y6M`;
  }
  if (count === 0.5 && unit === "Y") return "P6M";
  if (count === 0.5 && unit === "TH") return "PT30M";
  if (count === 1.5 && unit === "TM") return "PT1M30S";
  return `P${time}${count}${code}`;
}
