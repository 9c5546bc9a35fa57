import type { Shape } from "./shape.js";

/** Quotations that a clause of their own introduces, closes or takes over; and headings that do not. */
export const INTRODUCTIONS: readonly Shape[] = [
  [
    "a second cue introduces the quoted words",
    "The mayor noted that she taught law, and added: “I know a little about this.”",
    "that she taught law > - > not-named",
    "I know a little about this. > - > not-named",
  ],
  [
    "another clause introduces the quoted words",
    "Ivar Holm noted that the bridge had closed twice, Clara Weber boasted, “That makes me proud.”",
    "that the bridge had closed twice > Ivar Holm > named",
    "That makes me proud. > Clara Weber > named",
  ],
  [
    "a report within a report stays whole",
    "Clara Weber said Ivar Holm told her, “The bridge is closed to all of us.”",
    "Ivar Holm told her, “The bridge is closed to all of us. > Clara Weber > named",
  ],
  [
    "the cue is said again",
    "Ivar Holm said the walk was long because “nobody had a map of the hills,” he said.",
    "the walk was long because “nobody had a map of the hills, > Ivar Holm > named",
  ],
  [
    "a question with its cue, and the answer",
    "Clara Weber was asked, “Would you have told her if you had known?” She answered, “I have no idea at all.”",
    "Would you have told her if you had known? > - > not-named",
    "I have no idea at all. > Clara Weber > inferred",
  ],
  [
    "a short cry and its verb",
    "“It holds!” beamed Clara Weber of Halden.",
    "It holds! > Clara Weber > named",
  ],
  [
    "a short order and its verb",
    "Clara Weber stood up. “Quiet,” she demanded, as the crowd went on.",
    "Quiet, > Clara Weber > inferred",
  ],
  [
    "a short sentence after a colon",
    "Ivar Holm does not mince words: “An answer is due.”",
    "An answer is due. > Ivar Holm > named",
  ],
  ["a single word after a colon", "Ivar Holm had a boat with a name: “Gull.”"],
  ["a short title and a verb that is no cue", "“Gull,” the ferry of the Holm family, sank in May."],
  [
    "quoted words until something happens",
    "Clara Weber repeatedly says, “Do not do it,” until the bell is heard.",
    "Do not do it, > Clara Weber > named",
  ],
  [
    "inverted, with a clause about the speaker",
    "Said Ivar Holm, who grew up with Weber in the town, “We were all so proud of her.”",
    "We were all so proud of her. > Ivar Holm > named",
  ],
  [
    "inverted, above the words",
    "Stated Ivar Holm:\n\n“I think that the stakes are so high for all of us.”",
    "I think that the stakes are so high for all of us. > Ivar Holm > named",
  ],
  [
    "a credit line below the words",
    "“The idea that I would close the school is plain absurd.”\n\n- Ivar Holm.\n\nThe school has forty pupils.",
    "The idea that I would close the school is plain absurd. > Ivar Holm > named",
  ],
  [
    "a list below the words is no credit",
    "“The idea that I would close the school is plain absurd.”\n\n- Ivar Holm was ill.",
    "The idea that I would close the school is plain absurd. > - > not-named",
  ],
  [
    "someone else cuts in",
    "“Tell her I promised,” Clara Weber said, and her husband cut in. “Do not forget me, I am an old friend of hers too.”",
    "Tell her I promised, > Clara Weber > named",
    "Do not forget me, I am an old friend of hers too. > - > not-named",
  ],
  [
    "the crowd cheers, and she goes on",
    "“We go,” Clara Weber said, and the crowd cheered. “We go at once, all of us together.”",
    "We go, … We go at once, all of us together. > Clara Weber > named",
  ],
  [
    "a heading that names what came of a speech",
    "Clara Weber gave up her post.\n\nIn the wake of Ivar Holm's remarks, Clara Weber called on the council to act.\n\n“I am tired of waiting for my town,” Weber said.",
    "the council to act > Clara Weber > named",
    "I am tired of waiting for my town, > Clara Weber > named-earlier",
  ],
  [
    "according to someone who is described",
    "According to Rosa Blum, who chairs the panel, the report was late.",
    "the report was late > Rosa Blum > named",
  ],
  [
    "a plural owner is part of a body's name",
    "“The offer is an insult,” the Teachers' Union said.",
    "The offer is an insult, > Teachers' Union > named",
  ],
  [
    "what someone may yet say",
    "If Ivar Holm says that the bridge is safe, the town will open it.",
    "that the bridge is safe, the town will open it > - > not-named",
  ],
  [
    "told by someone",
    "Clara Weber was told by Ivar Holm that the bridge was safe.",
    "that the bridge was safe > Ivar Holm > named",
  ],
  [
    "somebody else speaks in the sentence between",
    "“It is late for all of us,” Marta Ruiz said. Jonas Weber said that it was early. “We have time for the bridge.”",
    "It is late for all of us, > Marta Ruiz > named",
    "that it was early > Jonas Weber > named",
    "We have time for the bridge. > Jonas Weber > inferred",
  ],
  [
    "the same clause goes on in between",
    "“It is late for all of us,” Marta Ruiz said, adding that it was cold. “We have no time for the bridge.”",
    "It is late for all of us, … We have no time for the bridge. > Marta Ruiz > named",
    "that it was cold > Marta Ruiz > named",
  ],
];
