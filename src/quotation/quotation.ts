import type { Span } from "../text/span.js";

/**
 * Something an article reports someone as having said.
 *
 *     "We will rebuild," Marta Ruiz said on Friday, "whatever it costs."
 *      └── content ───┘  └─mention─┘ └cue┘          └─── content ──┘
 *
 * The terms are those of PARC 3 (Pareti 2016) and PolNeAR.
 */
export interface Quotation {
  /** The words said, without their quotation marks. A cue in mid-sentence splits them. */
  readonly contents: readonly [Span, ...Span[]];
  /** Direct: all between marks, or a transcript's turn. Indirect: none. Mixed: some. */
  readonly kind: "direct" | "mixed" | "indirect";
  /** The words that report it: "said", "according to". Absent in a transcript or a bare quotation. */
  readonly cue: Span | undefined;
  /** Whether it is speech, or an attitude that the article reports: "believes", "wants". */
  readonly act: "speech" | "attitude";
  /** Whether the article says that it was not said: "did not say". */
  readonly denied: boolean;
  readonly speaker: Speaker;
}

/**
 * How sure the article is about who spoke.
 *
 * - `named`: a name stands at the cue, or before the turn in a transcript.
 * - `named-earlier`: a part of a name that the article gives in full elsewhere.
 * - `inferred`: a pronoun or a role; `reason` says in words whom it was taken for.
 * - `not-named`: the article gives no name. A description ("a spokesman") may stand at the cue.
 */
export type Grade = "named" | "named-earlier" | "inferred" | "not-named";

export interface Speaker {
  readonly grade: Grade;
  /**
   * The person, organisation or document the mention refers to, as fully as the article names it.
   * Undefined exactly where the grade is `not-named`.
   */
  readonly name: string | undefined;
  /** The role that the article gives the speaker, in its own words: "Iraqi Foreign Minister". */
  readonly role: Span | undefined;
  /** The words at the cue: "Alhakim", "the Russian minister", "he". Undefined where there are none. */
  readonly mention: Span | undefined;
  /** Why this name, for people: `"he" is Sergey Lavrov, named one paragraph earlier`. */
  readonly reason: string;
}
