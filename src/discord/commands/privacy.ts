import type { Layout, Line } from "../../answer/line.js";
import type { TellingCommand } from "../command.js";
import { EVERYWHERE } from "./options.js";

const NOTHING: readonly Line[] = [
  { kind: "heading", strong: "What is kept", rest: ": nothing is written down" },
];

const UNANSWERED: readonly Line[] = [
  {
    kind: "heading",
    strong: "What is kept",
    rest: ": the words of questions that have no answer",
  },
  {
    kind: "remark",
    text: "Whoever runs me keeps these words in a file, to see what the articles lack: what you type as a question or a command, never who asked, and nothing that had an answer.",
  },
];

/** The rest of what is kept, said so that nobody needs to read the source. */
const LINES: readonly Line[] = [
  {
    kind: "remark",
    text: "Answers come from a folder of articles on the machine that I run on. No question is sent anywhere else.",
  },
  {
    kind: "remark",
    text: "So that “and in 2019?” can be understood, your last question stays in memory for up to 15 minutes, and so do the numbers of the messages that I answered, so that I can correct a reply when you edit its question. Neither is written down; both are gone when I stop.",
  },
  {
    kind: "remark",
    text: "“Useful” and “Wrong” are counted by the kind of answer, never with who said so or what was asked. So that nobody counts twice, a key made of your user number and the message’s stays in memory until I stop.",
  },
  {
    kind: "remark",
    text: "The log has one line a question: its kind, how long it took, and whether something was found. Never its words, never who asked.",
  },
  {
    kind: "remark",
    text: "The buttons below an answer carry the question and your user number, so that they work later and for you. They are gone when the message is removed.",
  },
];

export const privacy: TellingCommand = {
  data: { name: "privacy", description: "Say what is kept of what you ask", ...EVERYWHERE },
  tell: async ({ keepUnanswered }): Promise<Layout> => ({
    blocks: [[...(keepUnanswered ? UNANSWERED : NOTHING), ...LINES]],
    footer: () => [],
    isPrivate: true,
  }),
};
