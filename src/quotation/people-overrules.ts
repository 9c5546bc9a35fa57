/** The content of `people.json`: what a person knows better than the rules. */
export interface Overrules {
  /** Spellings of one person; the first is the name shown. */
  readonly same?: readonly (readonly string[])[];
  /** Pairs of spellings of two people, alike as they are. */
  readonly different?: readonly (readonly [string, string])[];
  /** A name that another person has in these articles. */
  readonly split?: readonly { readonly name: string; readonly articles: readonly string[] }[];
}
