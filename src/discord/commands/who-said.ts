import { answerQuestion } from "../../answer/answer-question.js";
import { layoutOf } from "../../answer/layout.js";
import { dayOf } from "../../corpus/calendar.js";
import { questionOf } from "../../question/parse-question.js";
import type { Command } from "../command.js";
import { ARTICLE_OPTION, EVERYWHERE, SPEAKER_OPTION, soughtOption } from "./options.js";

export const whoSaid: Command = {
  data: {
    name: "who-said",
    description: "Find who said something, quoted from the articles",
    ...EVERYWHERE,
    options: [
      soughtOption("words", "Words of the quotation, exact or not"),
      SPEAKER_OPTION,
      ARTICLE_OPTION,
    ],
  },
  answer: async (options, library) => {
    const words = options("words") ?? "";
    const question = questionOf("who-said", words, options("speaker"), options("article"), {
      today: dayOf(new Date()),
    });
    return layoutOf(await answerQuestion(question, library), false);
  },
};
