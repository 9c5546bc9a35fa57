import type { Shape } from "./shape.js";

/** Which words are the source: far subjects, passives, several cues, and clauses whose verb is not known for saying. */
export const MENTIONS: readonly Shape[] = [
  [
    "a participle after a second clause",
    "Jonas Weber left the room, and Marta Ruiz stayed behind for an hour, saying the bridge was unsafe.",
    "the bridge was unsafe > Marta Ruiz > named",
  ],
  [
    "a participle after one clause",
    "Marta Ruiz met Jonas Weber at the mill, saying the bridge was unsafe.",
    "the bridge was unsafe > Marta Ruiz > named",
  ],
  [
    "a participle after an inverted cue",
    "“We will rebuild,” said Marta Ruiz, adding that it would take years.",
    "We will rebuild, > Marta Ruiz > named",
    "that it would take years > Marta Ruiz > named",
  ],
  [
    "a dateline is nobody",
    "HALDEN — Mayor Marta Ruiz has defended the plan, saying it would work.",
    "the plan > Marta Ruiz > named",
    "it would work > Marta Ruiz > named",
  ],
  [
    "what was never said",
    "Had Marta Ruiz said that the bridge was safe, nobody would have believed it.",
    "that the bridge was safe, nobody would have believed it > - > not-named",
  ],
  [
    "what she had said",
    "Marta Ruiz had said that the bridge was safe.",
    "that the bridge was safe > Marta Ruiz > named",
  ],
  [
    "wrong to say",
    "Marta Ruiz was wrong to say that the bridge was safe.",
    "that the bridge was safe > - > not-named",
  ],
  [
    "she was told, and says nothing",
    "Marta Ruiz was told that the bridge was unsafe.",
    "that the bridge was unsafe > - > not-named",
  ],
  [
    "an unknown verb after a comma in the marks",
    "“We will rebuild the bridge by next summer,” an angry Marta Ruiz retaliated.",
    "We will rebuild the bridge by next summer, > Marta Ruiz > named",
  ],
  [
    "an unknown verb, inverted",
    "“We will rebuild the bridge by next summer,” exhorted the council’s engineer, Jonas Weber.",
    "We will rebuild the bridge by next summer, > Jonas Weber > named",
  ],
  [
    "an unknown verb before the marks",
    "And Marta Ruiz gloated: “I told you that the bridge would never hold.”",
    "I told you that the bridge would never hold. > Marta Ruiz > named",
  ],
  [
    "a name and a colon",
    "Marta Ruiz: “I told you that the bridge would never hold.”",
    "I told you that the bridge would never hold. > Marta Ruiz > named",
  ],
  [
    "a colon after a thing",
    "The plate on the bridge was plain: “Nobody may cross after dark, and no carts.”",
    "Nobody may cross after dark, and no carts. > - > not-named",
  ],
  [
    "a title before a comma",
    "“The Long Road over the Old Bridge,” a novel, lay on the table.",
    "The Long Road over the Old Bridge, > - > not-named",
  ],
  [
    "a quotation after a colon, with a cue of its own",
    "But he said he was too busy: “I have a lot going on this week,” Jonas Weber wrote.",
    "he was too busy > - > not-named",
    "I have a lot going on this week, > Jonas Weber > named",
  ],
  [
    "two speakers in one sentence",
    "“It is late,” she said, but despite the hour, “I think he will come,” said Marta Ruiz.",
    "It is late, > - > not-named",
    "I think he will come, > Marta Ruiz > named",
  ],
  [
    "what a relative clause quotes",
    "“We are tired,” said Jonas Weber, who thinks the council “must listen to us at last.”",
    "We are tired, > Jonas Weber > named",
    "the council “must listen to us at last. > Jonas Weber > named",
  ],
  [
    "a first name that looks like a verb",
    "“We will rebuild,” said Will Doyle, an engineer.",
    "We will rebuild, > Will Doyle > named",
  ],
  [
    "someone's colleagues",
    "Marta Ruiz's associates said the bridge was closed.",
    "the bridge was closed > - > not-named",
  ],
  [
    "a missing closing mark before the cue",
    "“We will rebuild the bridge, Marta Ruiz said.\nJonas Weber left at noon.\nHe said the bridge was old.",
    "We will rebuild the bridge, > Marta Ruiz > named",
    "the bridge was old > Jonas Weber > inferred",
  ],
  [
    "what she said, in another's words",
    "“She asked about the piano,” recalled Wim Aalders. “She said, ‘Then we must not shout.’”",
    "She asked about the piano, … She said, > Wim Aalders > named",
    "Then we must not shout. > - > not-named",
  ],
  [
    "what I said, in my own words",
    "“I said, ‘Then we must not shout,’ and she left,” recalled Wim Aalders.",
    "I said, ‘Then we must not shout,’ and she left, > Wim Aalders > named",
  ],
  [
    "three marks in a row",
    "''In town they call it 'the new old bridge,''' said Marta Ruiz.",
    "In town they call it 'the new old bridge,' > Marta Ruiz > named",
  ],
  [
    "single marks re-opened in each paragraph",
    "‘We will rebuild the bridge,’ Marta Ruiz said. ‘It is our duty to the town.\n‘It will cost a lot, and we know it very well.\n‘But it will hold.’",
    "We will rebuild the bridge, … It is our duty to the town. … It will cost a lot, and we know it very well. … But it will hold. > Marta Ruiz > named",
  ],
  [
    "an aside after the auxiliary",
    "Weber's friends have in the past said that the bridge was unsafe.",
    "that the bridge was unsafe > - > not-named",
  ],
  [
    "an aside after the auxiliary, and a name",
    "Marta Ruiz has in particular noted that the bridge was unsafe.",
    "that the bridge was unsafe > Marta Ruiz > named",
  ],
  [
    "a participle that goes with something else",
    "Marta Ruiz ran against Weber, with one of her posters asking, “Is he good enough for us?”",
    "Is he good enough for us? > - > not-named",
  ],
  [
    "questions that somebody gets are not the receiver's",
    "Jonas Weber has faced questions about what had gone wrong with the bridge.",
    "what had gone wrong with the bridge > - > not-named",
  ],
  [
    "questions that somebody asks are",
    "Marta Ruiz questions whether the bridge is safe.",
    "whether the bridge is safe > Marta Ruiz > named",
  ],
];
