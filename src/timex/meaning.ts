import type { Mod, TimexType } from "./timex.js";

/**
 * Units of time as TIMEX3 durations write them, those of hours and less with their `T`:
 * "CE" a century, "TM" a minute, "WE" a weekend.
 */
export type Unit =
  | "ML"
  | "CE"
  | "DE"
  | "Y"
  | "Q"
  | "SE"
  | "M"
  | "W"
  | "WE"
  | "D"
  | "TH"
  | "TM"
  | "TS";

/** Parts of a date that words can name without its year. */
export interface OpenParts {
  readonly month?: number;
  readonly day?: number;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday?: number;
  /** 1 for spring to 4 for winter. */
  readonly season?: number;
  readonly quarter?: number;
  readonly half?: number;
  /** Only the weekend, Saturday and Sunday. */
  readonly weekend?: true;
  /** The week that the day lies in. */
  readonly week?: true;
  /** A place in `HOLIDAYS`. */
  readonly holiday?: number;
}

/**
 * Where to look for the rest of an open date: before or after the day of writing as the tense
 * says, before it ("last"), after it ("next"), in the same week or year ("this"), up to it or from it
 * on ("a week ago Friday", "a week from Friday"); or before, after
 * or in the year of the date told of last ("the previous April", "the following summer", "that spring").
 */
export type Toward =
  | "tense"
  | "past"
  | "future"
  | "this"
  | "until now"
  | "from now"
  | "previous"
  | "following"
  | "that";

/** What the words of a time expression say, before it is known when they were written. */
export type Meaning =
  /** "March 2019", "three days", "now": all is in the words. */
  | {
      readonly sort: "stated";
      readonly type: TimexType;
      readonly value: string;
      readonly mod?: Mod;
    }
  /** "yesterday", "two years ago", "the next day": so many units before or after something. */
  | {
      readonly sort: "shifted";
      readonly unit: Unit;
      /** Undefined for "days later", which leaves the number open. */
      readonly by: number | undefined;
      /** What the words count from: the day of writing, or the date told of last. */
      readonly from: "dct" | "narrative";
      /** "10 p.m." as `T22:00`. */
      readonly clock?: string | undefined;
      /** "June last year": the part of the unit that is meant. */
      readonly part?: OpenParts;
      /** "the quarter": the one whose results are told. */
      readonly results?: true;
    }
  /** "in June", "on Monday", "last Thanksgiving": a part of a date, and where to look for the rest. */
  | {
      readonly sort: "open";
      readonly parts: OpenParts;
      readonly toward: Toward;
      readonly clock?: string | undefined;
      /** "the day after Christmas": so many days after the day that the parts give. */
      readonly days?: number;
    };

/** "44 years old": words of time that are no time expression. */
export type Nothing = "nothing";
