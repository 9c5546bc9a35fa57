/** How the content stands to the cue: before it, around it, or after it (and then what leads to it). */
export type Frame =
  | "before"
  | "quoted-before"
  | "around"
  | "bare"
  | "that"
  | "hearer"
  | "adverbial"
  | "comma"
  | "colon"
  | "quoted"
  | "preposition"
  | "later-that";
