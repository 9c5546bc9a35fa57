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
    "“We will rebuild,” said Halden’s project manager, Jonas Weber, on Friday.",
    "We will rebuild, > Jonas Weber > named",
  ],
  [
    "a role after a time, then the name",
    "Last year the roads secretary, Jonas Weber, promised that the bridge would hold.",
    "that the bridge would hold > Jonas Weber > named",
  ],
  [
    "according to a role, then the name",
    "The bridge is safe, according to the council’s engineer, Jonas Weber.",
    "The bridge is safe > Jonas Weber > named",
  ],
  [
    "a role, then a clause of someone else's",
    "“We will rebuild,” said the engineer, Jonas Weber nodding beside him.",
    "We will rebuild, > - > not-named",
  ],
  [
    "a role given before",
    "The striker Jonas Weber scored twice.\n\n“I was lucky tonight,” the striker explained.",
    "I was lucky tonight, > Jonas Weber > inferred",
  ],
  [
    "a name with herself",
    "“We will rebuild,” Marta Ruiz herself said.",
    "We will rebuild, > Marta Ruiz > named",
  ],
  [
    "a story in her own words",
    "The gardener, Marta Ruiz, tells the story in her own words.\n\n“The bridge fell at noon.\n\n“I ran to the mill.”",
    "The bridge fell at noon. … I ran to the mill. > Marta Ruiz > named",
  ],
  [
    "a campaign of someone's",
    "Marta Ruiz’s campaign said the bridge was closed.",
    "the bridge was closed > - > not-named",
  ],
  [
    "words alone in their paragraph, someone else named since",
    "“We will rebuild the bridge,” Marta Ruiz said, as Jonas Weber listened.\n\n“It is the only road to the sea.”",
    "We will rebuild the bridge, > Marta Ruiz > named",
    "It is the only road to the sea. > - > not-named",
  ],
  [
    "he is no firm",
    "The manufacturer, Halden Stone, was late again.\n\n“We will rebuild,” he said.",
    "We will rebuild, > - > not-named",
  ],
  [
    "an office of two fields before the name",
    "Remarks by Minister of Roads and Bridges Odalind Varn at the opening of the bridge\n\nDear friends, I am glad to be here.\n\nWe have waited for this bridge.",
    "Dear friends, I am glad to be here. … We have waited for this bridge. > Odalind Varn > inferred",
  ],
  [
    "she is a nurse without a name",
    "Jane Keel runs the clinic. A nurse, who feared for her job, said staff had complained since May.\n\n“We were tired of it,” she said.",
    "staff had complained since May > - > not-named",
    "We were tired of it, > - > not-named",
  ],
  [
    "a pronoun tells who is a woman",
    "Odalind Varn, the pianist, died on Monday. The critic Aldo Fennick wrote that he had wept at the concert.\n\nShe disliked microphones. “I am not a parrot,” she told a friend in May.",
    "that he had wept at the concert > Aldo Fennick > named",
    "I am not a parrot, > Odalind Varn > inferred",
  ],
  [
    "a description with who, without commas",
    "People who had seen the plan for the bridge said it was a mistake.",
    "it was a mistake > - > not-named",
  ],
  [
    "a name with a participle",
    "Jonas Weber standing on the bridge said it was safe.",
    "it was safe > Jonas Weber > named",
  ],
  [
    "a description with a participle",
    "Neighbours marching through Halden shouted “We want no bridge here.”",
    "We want no bridge here. > - > not-named",
  ],
  [
    "a calling of whom the sentence before is about",
    "Jonas Weber, who came in May, dived under Keel's kick.\n\n“I was lucky tonight,” the goalkeeper explained.",
    "I was lucky tonight, > Jonas Weber > inferred",
  ],
  [
    "a calling, and two people before",
    "Jonas Weber stopped the kick of Marta Ruiz.\n\n“I was lucky tonight,” the goalkeeper explained.",
    "I was lucky tonight, > - > not-named",
  ],
  [
    "a year between who and the cue",
    "The mayor is Marta Ruiz, who in 2010 said that the bridge would hold.",
    "that the bridge would hold > Marta Ruiz > named",
  ],
];
