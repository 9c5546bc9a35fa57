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
  [
    "a surname that two have",
    "Jonas Weber met Marta Weber in Lima.\n\n“We will rebuild,” Weber said.",
    "We will rebuild, > Jonas Weber > inferred",
  ],
  [
    "a surname that only one has",
    "Jonas Weber met Marta Ruiz in Lima.\n\n“We will rebuild,” Weber said.",
    "We will rebuild, > Jonas Weber > named-earlier",
  ],
  [
    "a role beside the name is someone else's",
    "Marta Ruiz, and the mayor of Lima, opened the hall.\n\n“We will rebuild,” the mayor said.",
    "We will rebuild, > - > not-named",
  ],
  [
    "a role after the name is its own",
    "Marta Ruiz, the mayor of Lima, opened the hall.\n\n“We will rebuild,” the mayor said.",
    "We will rebuild, > Marta Ruiz > inferred",
  ],
  [
    "a role that two hold at once",
    "Mayor Marta Ruiz of Lima met Mayor Jonas Weber of Bonn.\n\n“We will rebuild,” the mayor said.",
    "We will rebuild, > - > not-named",
  ],
  [
    "one name, two walks of life",
    "Mayor Jonas Weber opened the hall.\n\nThe rock is old, said Jonas Weber, a geologist.\n\n“We will rebuild,” Weber said.",
    "The rock is old > Jonas Weber > named",
    "We will rebuild, > Jonas Weber > inferred",
  ],
  [
    "it is no person",
    "“We are late,” Ruiz said. “We will rebuild,” it added.",
    "We are late, > Ruiz > named",
    "We will rebuild, > - > not-named",
  ],
  [
    "the firm is no person",
    "Jonas Weber of Halden Stone came to Lima.\n\n“We will rebuild,” the firm said.",
    "We will rebuild, > - > not-named",
  ],
  ["a people", "“We will rebuild,” Germans said.", "We will rebuild, > - > not-named"],
  [
    "officials, then they",
    "Marta Ruiz came to Lima.\n\nThe bridge is old, officials said. “We will rebuild,” they added.",
    "The bridge is old > - > not-named",
    "We will rebuild, > - > not-named",
  ],
  [
    "several of one calling",
    "Engineer Jonas Weber came to Lima.\n\n“We will rebuild,” the engineers said.",
    "We will rebuild, > - > not-named",
  ],
  [
    "he, whom the sentence does not name after the pronoun",
    "Jonas Weber met Pablo Ruiz in Lima. The talks went well. “He is a friend,” he said of Ruiz.",
    "He is a friend, > Jonas Weber > inferred",
  ],
  [
    "a first name that women and men have, told by a title",
    "Mr. Robin Weber met Marta Ruiz in Lima.\n\n“We will rebuild,” he said.",
    "We will rebuild, > Robin Weber > inferred",
  ],
  [
    "someone and others",
    "Marta Ruiz and other engineers said the bridge was closed.",
    "the bridge was closed > Marta Ruiz > named",
  ],
  [
    "someone's body and others",
    "Ruiz’s office and other bodies said the bridge was closed.",
    "the bridge was closed > - > not-named",
  ],
];
