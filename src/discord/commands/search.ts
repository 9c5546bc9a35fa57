import { answerQuestion } from "../../answer/answer-question.js";
import { layoutOf } from "../../answer/layout.js";
import { dayOf } from "../../corpus/calendar.js";
import { parseQuestion, questionOf } from "../../question/parse-question.js";
import type { Question } from "../../question/question.js";
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
    const question = asked(options("words") ?? "", options("article"));
    return layoutOf(await answerQuestion(question, library), false);
  },
};

/** The words as a search, or as one of the questions in order of time: "the latest on the roof". */
function asked(words: string, article: string | undefined): Question {
  const today = dayOf(new Date());
  const question = parseQuestion(words, today);
  const isTimed =
    question?.kind === "first" || question?.kind === "latest" || question?.kind === "how-often";
  return isTimed
    ? { ...question, article: article ?? question.article }
    : questionOf("search", words, undefined, article, { today });
}
