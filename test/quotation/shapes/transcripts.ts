import type { Shape } from "./shape.js";

/** Turns, questions and opening statements. */
export const TRANSCRIPTS: readonly Shape[] = [
  [
    "question and answer",
    "Question: Will it hold?\nMarta Ruiz: It will.",
    "Will it hold? > - > not-named",
    "It will. > Marta Ruiz > named",
  ],
  [
    "a remark in the label",
    "Question (translated from Spanish): Will it hold?\nMarta Ruiz (smiling): It will.",
    "Will it hold? > - > not-named",
    "It will. > Marta Ruiz > named",
  ],
  [
    "a turn of two paragraphs",
    "Question: Will it hold?\nMarta Ruiz: It will.\nWe built it with our own hands.\nQuestion: And the road?",
    "Will it hold? > - > not-named",
    "It will. … We built it with our own hands. > Marta Ruiz > named",
    "And the road? > - > not-named",
  ],
  [
    "capitals",
    "RUIZ: It will hold.\nWEBER: It will not.\nRUIZ: We shall see.",
    "It will hold. > RUIZ > named",
    "It will not. > WEBER > named",
    "We shall see. > RUIZ > named",
  ],
  [
    "turns within marks",
    "“RUIZ: It will hold.\n“WEBER: It will not.\n“RUIZ: We shall see.”",
    "It will hold. > RUIZ > named",
    "It will not. > WEBER > named",
    "We shall see. > RUIZ > named",
  ],
  [
    "an applause is no word",
    "RUIZ: It will hold.\n(Applause.)\nWEBER: It will not.\nRUIZ: We shall see.",
    "It will hold. > RUIZ > named",
    "It will not. > WEBER > named",
    "We shall see. > RUIZ > named",
  ],
  [
    "Q and A",
    "Q: Will it hold?\nA: It will, I am sure.",
    "Will it hold? > - > not-named",
    "It will, I am sure. > - > not-named",
  ],
  [
    "marks inside a turn",
    "Question: Will it hold?\nMarta Ruiz: They call it “the old lady” here, and it will.",
    "Will it hold? > - > not-named",
    "They call it “the old lady” here, and it will. > Marta Ruiz > named",
  ],
  ["links are no turns", "READ MORE: The bridge is closed\nREAD MORE: The road is open"],
  ["notes are no turns", "Note: The bridge is closed.\nNote: The road is open."],
  [
    "remarks by",
    "Remarks by Mayor Marta Ruiz at the opening of the bridge\nLadies and gentlemen,\nWe are glad that you came. I thank you all.",
    "Ladies and gentlemen, … We are glad that you came. I thank you all. > Marta Ruiz > inferred",
  ],
  [
    "someone's remarks",
    "Mayor Marta Ruiz’s remarks at the opening of the bridge\nDear friends,\nI thank you all.",
    "Dear friends, … I thank you all. > Marta Ruiz > inferred",
  ],
  [
    "an opening before the questions",
    "Mayor Marta Ruiz’s remarks and answers to questions, Lima\nLadies and gentlemen,\nWe have built a bridge.\nQuestion: Will it hold?\nMarta Ruiz: It will.",
    "Ladies and gentlemen, … We have built a bridge. > Marta Ruiz > inferred",
    "Will it hold? > - > not-named",
    "It will. > Marta Ruiz > named",
  ],
];
