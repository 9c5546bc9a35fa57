import type { Article } from "../corpus/article.js";
import type { Question } from "../question/question.js";
import type { Timex } from "../timex/timex.js";
import type { Attribution } from "./attribution.js";
import type { Citation } from "./citation.js";
import type { Excerpt } from "./excerpt.js";

/** A date that the excerpt gives, and what it is the date of. */
export interface DateFinding {
  readonly timex: Timex;
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
  /** Whether the question's words stand in it one after the other. */
  readonly exact: boolean;
  /** Whether more belongs to what was said than the excerpt shows. */
  readonly partial: boolean;
  /** Where else the same words are written. */
  readonly alsoIn: readonly Citation[];
  readonly score: number;
}

type Results = readonly [Result, ...Result[]];

/** What there is to say. Finding nothing is an answer too, and no error. */
export type Answer =
  | { readonly kind: "found"; readonly question: Question; readonly results: Results }
  /** The articles tell of it, but not when it was. */
  | { readonly kind: "undated"; readonly question: Question; readonly results: Results }
  | NotFound
  /** The question cannot be searched for; `hint` says what to do. */
  | { readonly kind: "unclear"; readonly hint: string }
  | { readonly kind: "articles"; readonly articles: readonly Article[] };

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
}
