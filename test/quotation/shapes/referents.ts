import type { Shape } from "./shape.js";

/** Whom names, titles, roles and pronouns refer to where several could be meant, or nobody. */
export const REFERENTS: readonly Shape[] = [
  [
    "a headline's capitals are no part of a name",
    "Marta Ruiz Mends Old Bridge With Glue\n\n“We will rebuild,” Ruiz said.",
    "We will rebuild, > Marta Ruiz > named-earlier",
  ],
  [
    "a headline's verb after the full name of the body",
    "Lorna Ruiz Crosses Bridge Twice Daily\n\nLorna Ruiz came to Lima.\n\n“We will rebuild,” Ruiz said.",
    "We will rebuild, > Lorna Ruiz > named-earlier",
  ],
  [
    "an apposition whose last word is a name",
    "Marta Ruiz, director of the Lima Trade Council, an old body, said the bridge was closed.",
    "the bridge was closed > Marta Ruiz > named",
  ],
  [
    "an office whose last word is a name, then its holder",
    "The head of the Trade Council, Marta Ruiz, said the bridge was closed.",
    "the bridge was closed > Marta Ruiz > named",
  ],
  [
    "a role that was shortened before the name",
    "Gov. Marta Ruiz came to Lima with Sen. Jonas Weber.\n\n“We will rebuild,” the governor said.",
    "We will rebuild, > Marta Ruiz > inferred",
  ],
  [
    "a shortened role that two have",
    "Sen. Marta Ruiz came to Lima with Sen. Jonas Weber.\n\n“We will rebuild,” the senator said.",
    "We will rebuild, > - > not-named",
  ],
];
