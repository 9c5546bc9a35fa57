import type { ClaimedQuotation } from "../question/parse-claimed-quotation.js";
import type { Result } from "./answer.js";
import type { SpeakerVerdict } from "./claimed-speaker.js";
import type { Excerpt } from "./excerpt.js";

/** Where claimed words stand, ready to be shown. */
export interface Place {
  readonly result: Result;
  /** Exactly the words that were compared, from the first to the last. */
  readonly stretch: Excerpt;
  /**
   * Whose words they are: one quotation's, the article's own, or both (also: several
   * quotations'). Only a quotation's have a speaker.
   */
  readonly whose: "quotation" | "article" | "mixed";
  /** Whether the article reports it in its own words, without quotation marks. */
  readonly isReported: boolean;
}

/** Words in which a claim differs from the article. */
export interface Change {
  /** The claim's words; empty where it left words out. */
  readonly claimed: string;
  /** The article's words; undefined where the claim added words. */
  readonly source: Excerpt | undefined;
  /** The claim's word before them; undefined at its beginning. */
  readonly after: string | undefined;
}

/** Claimed words of which each stands where the place says, word for word. */
export interface Part {
  readonly words: string;
  readonly place: Place;
}

/** What is to be said of a quotation that somebody wants checked. */
export type QuotationCheck =
  | {
      readonly kind: "exact";
      readonly claim: ClaimedQuotation;
      readonly place: Place;
      /** Never `differs`. */
      readonly speaker: SpeakerVerdict;
      /** Whether words were left out where the claim has an ellipsis. */
      readonly leftOut: boolean;
      readonly elsewhere: readonly Place[];
    }
  | {
      readonly kind: "another-speaker";
      readonly claim: ClaimedQuotation;
      readonly place: Place;
      readonly elsewhere: readonly Place[];
    }
  | {
      readonly kind: "altered";
      readonly claim: ClaimedQuotation;
      readonly place: Place;
      readonly speaker: SpeakerVerdict;
      /** How many words were changed, added or left out. */
      readonly edits: number;
      readonly changes: readonly [Change, ...Change[]];
    }
  | {
      readonly kind: "joined";
      readonly claim: ClaimedQuotation;
      readonly parts: readonly [Part, Part, ...Part[]];
    }
  | {
      readonly kind: "not-in-archive";
      readonly claim: ClaimedQuotation;
      /** How many articles there are. */
      readonly searched: number;
      /** What comes nearest, never to be passed off as the same. */
      readonly closest: Place | undefined;
    }
  /** It cannot be checked; `hint` says what to do. */
  | { readonly kind: "unclear"; readonly hint: string };
