import type { DateScope } from "./date-scope.js";

/**
 * What is asked for.
 *
 * - `who-said`: whose words these are · `what-did`: what a person said
 * - `when-did`: the date of an event · `search`: where something is written
 * - `first`, `latest`: the earliest and the latest mention · `how-often`: how many there are
 */
export type QuestionKind =
  | "who-said"
  | "what-did"
  | "when-did"
  | "search"
  | "first"
  | "latest"
  | "how-often";

/** A question as understood, whether it came as a command's options or in plain English. */
export interface Question {
  readonly kind: QuestionKind;
  /** The words that an answer must bear out, as the asker wrote them. May be empty where a speaker is named. */
  readonly words: string;
  /** Stretches that must stand in the answer letter for letter, but for case, marks and spaces. */
  readonly phrases: readonly string[];
  /** Words that must not stand in it. */
  readonly without: readonly string[];
  /** Only what this person said. */
  readonly speaker: string | undefined;
  /** Whether it is asked who denied it, not who said it. */
  readonly denied: boolean;
  /** Whether only what somebody said counts as a mention, and not what the articles tell. */
  readonly spoken: boolean;
  /** Only in articles of this id, in this folder, or whose title, publisher or id holds these words. */
  readonly article: string | undefined;
  /** Only on these days: said or published then or, for `when-did`, happened then. */
  readonly dates: DateScope | undefined;
  /** Words that stand where a date should, and cannot be read: there is no answering without it. */
  readonly unread: string | undefined;
  /** Another reading, for where this one finds nothing: a date may be meant as a scope, a mention as an event. */
  readonly otherwise: Question | undefined;
}

/** A question about `words` and nothing else. */
export function questionAbout(kind: QuestionKind, words: string): Question {
  return {
    kind,
    words,
    phrases: [],
    without: [],
    speaker: undefined,
    denied: false,
    spoken: kind === "who-said" || kind === "what-did",
    article: undefined,
    dates: undefined,
    unread: undefined,
    otherwise: undefined,
  };
}
