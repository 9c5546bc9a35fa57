/** Numbers for terms, from 0 on: a term keeps its number, however many archives are built. */
export interface TermNumbers {
  /** The number of `term`, a new one where it has none. */
  give(term: string): number;
  /** The number of `term`; undefined where it was given none. */
  of(term: string): number | undefined;
  /** The terms by their numbers. */
  readonly terms: readonly string[];
}

/** Numbers of which none is given yet. */
export function numberTerms(): TermNumbers {
  const numbers = new Map<string, number>();
  const terms: string[] = [];
  return {
    terms,
    of: (term) => numbers.get(term),
    give: (term) => {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      numbers.set(term, terms.length);
      return terms.push(term) - 1;
    },
  };
}
