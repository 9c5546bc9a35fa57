import { answerQuestion } from "../../answer/answer-question.js";
import { layoutOf } from "../../answer/layout.js";
import { questionOf } from "../../question/parse-question.js";
import type { Command } from "../command.js";
import { ARTICLE_OPTION, EVERYWHERE, soughtOption } from "./options.js";

export const search: Command = {
  data: {
    name: "search",
    description: "Find where something is written",
    ...EVERYWHERE,
    options: [
      soughtOption("words", 'Words to look for; "exact phrase" and -without work too'),
      ARTICLE_OPTION,
    ],
  },
  answer: async (options, library) => {
    const question = questionOf("search", options("words") ?? "", undefined, options("article"));
    return layoutOf(await answerQuestion(question, library), false);
  },
};
