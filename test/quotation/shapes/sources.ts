import type { Shape } from "./shape.js";

/** Whom descriptions, pronouns and words alone stand for, and where nobody is named. */
export const SOURCES: readonly Shape[] = [
  [
    "a role, then the name",
    "“We will rebuild,” said the bridge's chief engineer, Jonas Weber. “It will hold.”",
    "We will rebuild, … It will hold. > Jonas Weber > named",
  ],
  [
    "a role with a preposition, then the name",
    "“We will rebuild,” said the head of the works, Jonas Weber.",
    "We will rebuild, > Jonas Weber > named",
  ],
  [
    "a possessive role, then the name",
    "“We will rebuild,” says its builder, Jonas Weber.",
    "We will rebuild, > Jonas Weber > named",
  ],
  [
    "an owner's role, then the name",
    "“We will rebuild,” said Ortega's project manager, Jonas Weber, on Friday.",
    "We will rebuild, > Jonas Weber > named",
  ],
  [
    "a role after a time, then the name",
    "Last year the roads secretary, Jonas Weber, promised that the bridge would hold.",
    "that the bridge would hold > Jonas Weber > named",
  ],
  [
    "according to a role, then the name",
    "The bridge is safe, according to the city's engineer, Jonas Weber.",
    "The bridge is safe > Jonas Weber > named",
  ],
  [
    "a role, then a clause of someone else's",
    "“We will rebuild,” said the engineer, Jonas Weber nodding beside him.",
    "We will rebuild, > - > not-named",
  ],
];
