import type { Span } from "../text/span.js";

/** A word, number or mark that can stand in a date phrase. */
export interface Lexeme extends Span {
  /** What it can be there: the name that the rules' patterns use. */
  readonly kind: string;
  /** The number it stands for: 3 for "March", 2019 for "2019"; 0 where it stands for none. */
  readonly value: number;
}
