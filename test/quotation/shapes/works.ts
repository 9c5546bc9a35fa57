import type { Shape } from "./shape.js";

/** Letters, books and remarks: what they say, their authors say, as far as one can tell. */
export const WORKS: readonly Shape[] = [
  [
    "somebody's letter",
    "Marta Ruiz lives in Halden.\n\nRuiz's letter says that the bridge is unsafe.",
    "that the bridge is unsafe > Marta Ruiz > inferred",
  ],
  [
    "a book by somebody",
    "A book by Marta Ruiz of the Coastal Institute says that the bridge is unsafe.",
    "that the bridge is unsafe > Marta Ruiz > inferred",
  ],
  [
    "a lawsuit that somebody filed",
    "According to a lawsuit filed by Marta Ruiz, the bridge is unsafe.",
    "the bridge is unsafe > Marta Ruiz > inferred",
  ],
  [
    "her remarks",
    "Marta Ruiz lives in Halden.\n\nHer remarks suggest that the bridge is unsafe.",
    "that the bridge is unsafe > Marta Ruiz > inferred",
  ],
  [
    "a study of somebody",
    "A study of Marta Ruiz says that the bridge is unsafe.",
    "that the bridge is unsafe > - > not-named",
  ],
  [
    "somebody's office is somebody else",
    "Marta Ruiz lives in Halden.\n\nRuiz's office says that the bridge is unsafe.",
    "that the bridge is unsafe > - > not-named",
  ],
  [
    "a letter to one by another",
    "A letter to Marta Ruiz by the council says that the bridge is unsafe.",
    "that the bridge is unsafe > - > not-named",
  ],
];
