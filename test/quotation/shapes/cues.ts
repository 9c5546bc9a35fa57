import type { Shape } from "./shape.js";

/** Cues in every order, with their frames, and indirect and mixed speech. */
export const CUES: readonly Shape[] = [
  [
    "said that",
    "Marta Ruiz said that the bridge was closed.",
    "that the bridge was closed > Marta Ruiz > named",
  ],
  [
    "said without that",
    "Marta Ruiz said the bridge was closed.",
    "the bridge was closed > Marta Ruiz > named",
  ],
  ["says", "Marta Ruiz says the bridge is closed.", "the bridge is closed > Marta Ruiz > named"],
  [
    "has said",
    "Marta Ruiz has said the bridge will close.",
    "the bridge will close > Marta Ruiz > named",
  ],
  [
    "the cue at the end",
    "The bridge is closed for repairs, Marta Ruiz said.",
    "The bridge is closed for repairs > Marta Ruiz > named",
  ],
  [
    "an inverted cue at the end",
    "The bridge is closed for repairs, said Marta Ruiz.",
    "The bridge is closed for repairs > Marta Ruiz > named",
  ],
  [
    "the cue at the end, with a day",
    "The bridge is closed for repairs, Marta Ruiz said on Friday.",
    "The bridge is closed for repairs > Marta Ruiz > named",
  ],
  [
    "the cue at the end, in a statement",
    "The bridge is closed for repairs, the city council said in a statement.",
    "The bridge is closed for repairs > - > not-named",
  ],
  [
    "according to, after",
    "The bridge is safe, according to Marta Ruiz.",
    "The bridge is safe > Marta Ruiz > named",
  ],
  [
    "according to, before",
    "According to Marta Ruiz, the bridge is safe.",
    "the bridge is safe > Marta Ruiz > named",
  ],
  [
    "in the words of",
    "In the words of Marta Ruiz, the bridge is a ruin.",
    "the bridge is a ruin > Marta Ruiz > named",
  ],
  [
    "told with a hearer",
    "Marta Ruiz told reporters that the bridge was closed.",
    "that the bridge was closed > Marta Ruiz > named",
  ],
  [
    "told with a name as hearer",
    "Marta Ruiz told Jonas Weber that the bridge was closed.",
    "that the bridge was closed > Marta Ruiz > named",
  ],
  [
    "told, before the marks",
    "Marta Ruiz told the Daily Post: “We will rebuild.”",
    "We will rebuild. > Marta Ruiz > named",
  ],
  [
    "told, after the marks",
    "“We will rebuild,” Marta Ruiz told the Daily Post.",
    "We will rebuild, > Marta Ruiz > named",
  ],
  [
    "warned",
    "Marta Ruiz warned that the bridge could fall.",
    "that the bridge could fall > Marta Ruiz > named",
  ],
  [
    "insisted",
    "Marta Ruiz insisted that the bridge was safe.",
    "that the bridge was safe > Marta Ruiz > named",
  ],
  [
    "acknowledged",
    "Marta Ruiz acknowledged that the work was late.",
    "that the work was late > Marta Ruiz > named",
  ],
  [
    "denied that",
    "Marta Ruiz denied that the bridge was unsafe.",
    "that the bridge was unsafe > Marta Ruiz > named",
  ],
  [
    "asked whether",
    "Marta Ruiz asked whether the bridge was safe.",
    "whether the bridge was safe > Marta Ruiz > named",
  ],
  [
    "asked why",
    "Marta Ruiz asked why the bridge was closed.",
    "why the bridge was closed > Marta Ruiz > named",
  ],
  [
    "argued",
    "Marta Ruiz argued that tolls would pay for the bridge.",
    "that tolls would pay for the bridge > Marta Ruiz > named",
  ],
  [
    "noted",
    "Marta Ruiz noted that the bridge was old.",
    "that the bridge was old > Marta Ruiz > named",
  ],
  [
    "announced",
    "Marta Ruiz announced that the bridge would close.",
    "that the bridge would close > Marta Ruiz > named",
  ],
  [
    "promised to",
    "Marta Ruiz promised to rebuild the bridge.",
    "to rebuild the bridge > Marta Ruiz > named",
  ],
  [
    "vowed to",
    "Marta Ruiz vowed to rebuild the bridge.",
    "to rebuild the bridge > Marta Ruiz > named",
  ],
  [
    "suggested that",
    "Marta Ruiz suggested that the work be stopped.",
    "that the work be stopped > Marta Ruiz > named",
  ],
  ["claimed", "Marta Ruiz claimed the money was gone.", "the money was gone > Marta Ruiz > named"],
  [
    "pointed out",
    "Marta Ruiz pointed out that the bridge was old.",
    "that the bridge was old > Marta Ruiz > named",
  ],
  [
    "went on to say",
    "Marta Ruiz went on to say that the bridge was old.",
    "that the bridge was old > Marta Ruiz > named",
  ],
  [
    "declined to say",
    "Marta Ruiz declined to say whether the bridge was safe.",
    "whether the bridge was safe > Marta Ruiz > named",
  ],
  [
    "called for",
    "Marta Ruiz called for an end to the strike.",
    "an end to the strike > Marta Ruiz > named",
  ],
  [
    "criticised",
    "Marta Ruiz criticized the council’s plan.",
    "the council’s plan > Marta Ruiz > named",
  ],
  [
    "saying, after the main verb",
    "Marta Ruiz defended the plan on Friday, saying it would work.",
    "the plan on Friday > Marta Ruiz > named",
    "it would work > Marta Ruiz > named",
  ],
  [
    "adding, after the marks",
    "“We will rebuild,” Marta Ruiz said, adding that it would take years.",
    "We will rebuild, > Marta Ruiz > named",
    "that it would take years > Marta Ruiz > named",
  ],
  [
    "and said",
    "Marta Ruiz smiled and said that the bridge was safe.",
    "that the bridge was safe > Marta Ruiz > named",
  ],
  [
    "but added",
    "Marta Ruiz said the bridge was closed, but added that it would open soon.",
    "the bridge was closed > Marta Ruiz > named",
    "that it would open soon > Marta Ruiz > named",
  ],
  [
    "a day before the cue",
    "Marta Ruiz on Friday said the bridge was closed.",
    "the bridge was closed > Marta Ruiz > named",
  ],
  [
    "a day after the cue",
    "Marta Ruiz said Friday that the bridge was closed.",
    "that the bridge was closed > Marta Ruiz > named",
  ],
  [
    "in an interview",
    "Marta Ruiz said in an interview that the bridge was closed.",
    "that the bridge was closed > Marta Ruiz > named",
  ],
  [
    "the place before the cue",
    "In Lima, Marta Ruiz said the bridge was closed.",
    "the bridge was closed > Marta Ruiz > named",
  ],
  [
    "words in marks inside indirect speech",
    "Marta Ruiz said the bridge was “a ruin” and would be closed.",
    "the bridge was “a ruin” and would be closed > Marta Ruiz > named",
  ],
  [
    "marks at the end of indirect speech",
    "Marta Ruiz said the bridge was “a danger to everyone who crosses it.”",
    "the bridge was “a danger to everyone who crosses it. > Marta Ruiz > named",
  ],
  [
    "described as",
    "Marta Ruiz described the bridge as “a ruin.”",
    "the bridge as “a ruin. > Marta Ruiz > named",
  ],
  [
    "called with marks",
    "Marta Ruiz called the plan “a bad joke.”",
    "the plan “a bad joke. > Marta Ruiz > named",
  ],
  [
    "accused",
    "Marta Ruiz accused the council of waste.",
    "the council of waste > Marta Ruiz > named",
  ],
  [
    "a document shows",
    "The report shows that the bridge is unsafe.",
    "that the bridge is unsafe > - > not-named",
  ],
  [
    "the police said",
    "Police said the driver was unhurt.",
    "the driver was unhurt > - > not-named",
  ],
];
