import type { Shape } from "./shape.js";

/** Who speaks: titles, appositions, surnames, roles, pronouns, bodies, several at once. */
export const SPEAKERS: readonly Shape[] = [
  [
    "an Arabic article",
    "“We will rebuild,” Ahmed al-Rashid said.",
    "We will rebuild, > Ahmed al-Rashid > named",
  ],
  [
    "a title and an institute",
    "“We will rebuild,” said Dr. Ahmed al-Rashid of the University of Lima.",
    "We will rebuild, > Ahmed al-Rashid > named",
  ],
  [
    "a title before the name",
    "“We will rebuild,” Mayor Marta Ruiz said.",
    "We will rebuild, > Marta Ruiz > named",
  ],
  [
    "an abbreviated title",
    "“We will rebuild,” Gov. Marta Ruiz said.",
    "We will rebuild, > Marta Ruiz > named",
  ],
  [
    "a role before the name",
    "“We will rebuild,” said council spokeswoman Marta Ruiz.",
    "We will rebuild, > Marta Ruiz > named",
  ],
  [
    "a country before the role",
    "“We will rebuild,” Peruvian Foreign Minister Marta Ruiz said.",
    "We will rebuild, > Marta Ruiz > named",
  ],
  [
    "a country after the role",
    "“We will rebuild,” Prime Minister of Peru Marta Ruiz said.",
    "We will rebuild, > Marta Ruiz > named",
  ],
  [
    "an apposition",
    "“We will rebuild,” Marta Ruiz, the mayor of the town, said.",
    "We will rebuild, > Marta Ruiz > named",
  ],
  [
    "an apposition after an inverted cue",
    "“We will rebuild,” said Marta Ruiz, the mayor of the town.",
    "We will rebuild, > Marta Ruiz > named",
  ],
  [
    "an apposition before indirect speech",
    "Marta Ruiz, a doctor, said the bridge was closed.",
    "the bridge was closed > Marta Ruiz > named",
  ],
  ["an age", "“We will rebuild,” Marta Ruiz, 54, said.", "We will rebuild, > Marta Ruiz > named"],
  [
    "a party in brackets",
    "“We will rebuild,” Sen. Marta Ruiz (D-Ohio) said.",
    "We will rebuild, > Marta Ruiz > named",
  ],
  [
    "a nickname in marks",
    "“We will rebuild,” Marta “Tita” Ruiz said.",
    "We will rebuild, > Marta “Tita” Ruiz > named",
  ],
  [
    "an initial",
    "“We will rebuild,” Marta W. Ruiz said.",
    "We will rebuild, > Marta W. Ruiz > named",
  ],
  [
    "an apostrophe",
    "“We will rebuild,” Liam O’Brien said.",
    "We will rebuild, > Liam O’Brien > named",
  ],
  [
    "a hyphen",
    "“We will rebuild,” Anna Lee-Jones said.",
    "We will rebuild, > Anna Lee-Jones > named",
  ],
  ["accents", "“We will rebuild,” André Dubé said.", "We will rebuild, > André Dubé > named"],
  [
    "a particle",
    "“We will rebuild,” Jan van Dijk said.",
    "We will rebuild, > Jan van Dijk > named",
  ],
  [
    "a surname after the full name",
    "Marta Ruiz came to Lima.\n“We will rebuild,” Ruiz said.",
    "We will rebuild, > Marta Ruiz > named-earlier",
  ],
  [
    "a surname with a title after the full name",
    "Marta Ruiz came to Lima.\n“We will rebuild,” Ms. Ruiz said.",
    "We will rebuild, > Marta Ruiz > named-earlier",
  ],
  ["a surname alone", "“We will rebuild,” Ruiz said.", "We will rebuild, > Ruiz > named"],
  [
    "she",
    "Marta Ruiz came to Lima on Friday.\n“We will rebuild,” she said.",
    "We will rebuild, > Marta Ruiz > inferred",
  ],
  [
    "he, past a woman",
    "Jonas Weber met Marta Ruiz on Friday.\n“We will rebuild,” he said.",
    "We will rebuild, > Jonas Weber > inferred",
  ],
  [
    "she, past a man",
    "Jonas Weber met Marta Ruiz on Friday.\n“We will rebuild,” she said.",
    "We will rebuild, > Marta Ruiz > inferred",
  ],
  [
    "he added",
    "“We will rebuild,” Jonas Weber said.\n“It will take years,” he added.",
    "We will rebuild, > Jonas Weber > named",
    "It will take years, > Jonas Weber > inferred",
  ],
  ["he, with nobody named", "“We will rebuild,” he said.", "We will rebuild, > - > not-named"],
  [
    "she, where only a man is named",
    "Peter Weber came to Lima.\n“We will rebuild,” she said.",
    "We will rebuild, > - > not-named",
  ],
  [
    "a role",
    "Foreign Minister Marta Ruiz came to Lima.\n“We will rebuild,” the minister said.",
    "We will rebuild, > Marta Ruiz > inferred",
  ],
  [
    "a role with its country",
    "Peruvian Foreign Minister Marta Ruiz met German Foreign Minister Jonas Weber.\n“We will rebuild,” the German minister said.",
    "We will rebuild, > Jonas Weber > inferred",
  ],
  [
    "a role with of",
    "Peruvian Foreign Minister Marta Ruiz met German Foreign Minister Jonas Weber.\n“We will rebuild,” the foreign minister of Peru said.",
    "We will rebuild, > Marta Ruiz > inferred",
  ],
  [
    "a role that two hold",
    "Foreign Minister Marta Ruiz met Trade Minister Jonas Weber in Lima.\n“We will rebuild,” the minister said.",
    "We will rebuild, > - > not-named",
  ],
  [
    "the top diplomat",
    "Peruvian Foreign Minister Marta Ruiz came to Berlin.\n“We will rebuild,” the top Peruvian diplomat said.",
    "We will rebuild, > Marta Ruiz > inferred",
  ],
  [
    "a role nobody was given",
    "Marta Ruiz came to Lima.\n“We will rebuild,” the governor said.",
    "We will rebuild, > - > not-named",
  ],
  [
    "a spokesman",
    "“We will rebuild,” a spokesman for the ministry said.",
    "We will rebuild, > - > not-named",
  ],
  ["several people", "“We will rebuild,” residents said.", "We will rebuild, > - > not-named"],
  [
    "two names",
    "“We will rebuild,” Marta Ruiz and Jonas Weber said.",
    "We will rebuild, > Marta Ruiz and Jonas Weber > named",
  ],
  [
    "a ministry",
    "“We will rebuild,” the Foreign Ministry said.",
    "We will rebuild, > Foreign Ministry > named",
  ],
  [
    "a ministry of something",
    "“We will rebuild,” the Ministry of Trade said.",
    "We will rebuild, > Ministry of Trade > named",
  ],
  [
    "the ministry, named before",
    "The Foreign Ministry met on Friday.\n“We will rebuild,” the ministry said.",
    "We will rebuild, > Foreign Ministry > named-earlier",
  ],
  [
    "it, after a ministry",
    "The bridge is closed, the Foreign Ministry said.\n“We will rebuild,” it added.",
    "The bridge is closed > Foreign Ministry > named",
    "We will rebuild, > Foreign Ministry > inferred",
  ],
  [
    "the statement, after a ministry",
    "The bridge is closed, the Foreign Ministry said.\n“We will rebuild,” the statement said.",
    "The bridge is closed > Foreign Ministry > named",
    "We will rebuild, > Foreign Ministry > inferred",
  ],
  [
    "it, after a person",
    "“We are late,” Marta Ruiz said.\n“We will rebuild,” it added.",
    "We are late, > Marta Ruiz > named",
    "We will rebuild, > - > not-named",
  ],
  [
    "they",
    "Marta Ruiz came to Lima.\n“We will rebuild,” they said.",
    "We will rebuild, > - > not-named",
  ],
  [
    "who, after a name",
    "The work is slow, said Marta Ruiz, who said she would resign.",
    "The work is slow > Marta Ruiz > named",
    "she would resign > Marta Ruiz > named",
  ],
  ["a newspaper", "“We were wrong,” the Daily Post wrote.", "We were wrong, > Daily Post > named"],
  [
    "the main clause's subject",
    "Marta Ruiz met Jonas Weber in Lima, saying “we need each other.”",
    "we need each other. > Marta Ruiz > named",
  ],
  [
    "two people, one surname, by first name",
    "Marta Ruiz met her brother Pablo Ruiz.\n“We will rebuild,” Pablo Ruiz said.",
    "We will rebuild, > Pablo Ruiz > named",
  ],
  [
    "a campaign",
    "The Ruiz campaign said it would not pay.",
    "it would not pay > Ruiz campaign > named",
  ],
  ["someone's office", "Ruiz’s office said it would not pay.", "it would not pay > - > not-named"],
  [
    "a surname that is a word for a role",
    "Howard Dean came to Lima.\n“We will rebuild,” Dean said.",
    "We will rebuild, > Howard Dean > named-earlier",
  ],
  [
    "a surname that is a month",
    "“We will rebuild,” Theresa May said.",
    "We will rebuild, > Theresa May > named",
  ],
  [
    "a body by its letters",
    "The World Trade Council (WTC) met in Lima.\n“We will rebuild,” the WTC said.",
    "We will rebuild, > World Trade Council > named-earlier",
  ],
  [
    "the full name only in a later paragraph",
    "“We will rebuild,” Ruiz said.\nMarta Ruiz was elected in May.",
    "We will rebuild, > Marta Ruiz > named-earlier",
  ],
];
