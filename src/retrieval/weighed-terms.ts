/** The terms that a question asks for, as passages are ranked by them. */
export interface WeighedTerms {
  /** Each term sought with its weight: the rarer in the archive, the heavier. */
  readonly weights: ReadonlyMap<string, number>;
  /** The terms sought, each once, in the order of `weights`: to find them is cheaper than to find out. */
  readonly sought: readonly string[];
  /** The sum of the weights. */
  readonly total: number;
  /** The terms in the order in which they were asked for, repetitions kept. */
  readonly terms: readonly string[];
  /** Terms a passage of the archive, on average. */
  readonly averageLength: number;
}
