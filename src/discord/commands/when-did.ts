import { answerQuestion } from "../../answer/answer-question.js";
import { layoutOf } from "../../answer/layout.js";
import { dayOf } from "../../corpus/calendar.js";
import { questionOf } from "../../question/parse-question.js";
import type { Command } from "../command.js";
import { ARTICLE_OPTION, EVERYWHERE, soughtOption } from "./options.js";

export const whenDid: Command = {
  data: {
    name: "when-did",
    description: "Find when something happened, and how the date is known",
    ...EVERYWHERE,
    options: [soughtOption("event", "What happened, in a few words"), ARTICLE_OPTION],
  },
  answer: async (options, library) => {
    const event = options("event") ?? "";
    const question = questionOf("when-did", event, undefined, options("article"), {
      today: dayOf(new Date()),
    });
    return layoutOf(await answerQuestion(question, library), false);
  },
};
