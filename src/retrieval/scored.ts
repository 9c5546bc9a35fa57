/** A value with how well it fits, higher is better. Scores of one list compare, others do not. */
export interface Scored<T> {
  readonly value: T;
  readonly score: number;
}
