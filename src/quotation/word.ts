import type { Span } from "../text/span.js";
import type { Quoted } from "./quoted.js";
import type { VerbReading } from "./verb-forms.js";

/** What a word is by its form alone, wherever it stands. */
export interface WordForm {
  /** In lower case, with straight apostrophes; a quoted stretch is `"`. */
  readonly low: string;
  readonly kind: "word" | "mark" | "quoted";
  readonly capital: boolean;
  /** The word classes that the form allows: a sum of the constants in function-words.ts. */
  readonly classes: number;
  readonly verb: VerbReading | undefined;
}

/** A word, a punctuation mark, or a whole quoted stretch: what a sentence is made of here. */
export interface Word extends WordForm {
  readonly span: Span;
  readonly quoted: Quoted | undefined;
  /** Whether it can stand in a noun phrase as noun, adjective or number. */
  readonly nominal: boolean;
  /** Its sort for the models' features, as far as it alone tells: `sortOf` gives the whole. */
  readonly sort: string;
}
