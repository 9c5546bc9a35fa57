import type { Question } from "../question/question.js";
import type { Features } from "../retrieval/features.js";
import type { Timex } from "../timex/timex.js";
import type { Variant } from "./alternatives.js";
import type { Attribution } from "./attribution.js";
import type { Citation } from "./citation.js";
import type { Excerpt } from "./excerpt.js";

/** A date that the excerpt gives, and what it is the date of. */
export interface DateFinding {
  readonly timex: Timex;
  /** The other end, where the article gives a stretch: "1826 to 1827". */
  readonly until?: Timex;
  /** The expression as it stands in the article: "last Tuesday". */
  readonly words: string;
  /** Whether it is when the event happened, or when somebody spoke of it. */
  readonly of: "happened" | "said";
}

/** One piece of evidence, ready to be shown. */
export interface Result {
  /** Undefined where not even one sentence is short enough to be shown. */
  readonly excerpt: Excerpt | undefined;
  /** What stands just before it, where the article does not name the speaker. */
  readonly before: Excerpt | undefined;
  readonly citation: Citation;
  readonly attribution: Attribution | undefined;
  readonly date: DateFinding | undefined;
  /** The words that say when it was where no date does: "after his father's death". */
  readonly occasion?: Excerpt;
  /** Whether the question's words stand in it one after the other. */
  readonly exact: boolean;
  /** Whether more belongs to what was said than the excerpt shows. */
  readonly partial: boolean;
  /** Where else the same words are written, the earliest first. */
  readonly alsoIn: readonly Citation[];
  /** The days asked for, as they were asked for, where it is not known to be of them. */
  readonly perhapsNot: string | undefined;
  readonly score: number;
  /** What the score was made of. */
  readonly features: Features<string>;
}

type Results = readonly [Result, ...Result[]];

/** What was searched for besides: other names of what the question names. */
interface Searched {
  readonly also?: readonly string[];
}

/** What there is to say. Finding nothing is an answer too, and no error. */
export type Answer = Searched & Said;

type Said =
  | { readonly kind: "found"; readonly question: Question; readonly results: Results }
  /** What was counted and put in order of time; the results are those that were asked for. */
  | {
      readonly kind: "mentions";
      readonly question: Question;
      readonly tally: Tally;
      readonly results: readonly [DatedResult, ...DatedResult[]];
    }
  /** The articles tell of it, but not when it was. */
  | { readonly kind: "undated"; readonly question: Question; readonly results: Results }
  /** Passages that may tell of it or of something else: whatever they say is no answer, but a possibility. */
  | { readonly kind: "uncertain"; readonly question: Question; readonly results: Results }
  | NotFound
  /** The question cannot be searched for; `hint` says what to do. */
  | { readonly kind: "unclear"; readonly hint: string };

/** When something was said or published, in words: "12 March 2024", and how that is known. */
export interface When {
  readonly words: string;
  readonly how: string;
}

/** A result and when it was said or published; undefined where that is not known. */
export interface DatedResult extends Result {
  readonly when: When | undefined;
}

/** How many there are of one kind: of one year, of one person. */
export interface Count {
  readonly of: string;
  readonly count: number;
}

/** How often something was mentioned; the same words in several articles count once. */
export interface Tally {
  readonly total: number;
  readonly articles: number;
  /** The earliest year first. Those of no known year are in `undated`. */
  readonly byYear: readonly Count[];
  /** Who is quoted with it, most often first. Those whom the articles do not name are left out. */
  readonly byPerson: readonly Count[];
  readonly undated: number;
  /** Whether there are more than were counted. */
  readonly isPart: boolean;
}

/** Nothing in the archive bears the question out. */
export interface NotFound {
  readonly kind: "not-found";
  readonly question: Question;
  /** How many articles were searched. */
  readonly searched: number;
  /** What stands in the way, for people: `No article has the word “sprig”.` */
  readonly hints: readonly string[];
  /** The nearest there is, never to be passed off as an answer. */
  readonly closest: readonly Result[];
  /** Other questions, near this one, that do have an answer. */
  readonly alternatives: readonly Alternative[];
}

/** A question that has an answer, offered in place of one that has none. */
export interface Alternative extends Variant {
  readonly results: number;
}
