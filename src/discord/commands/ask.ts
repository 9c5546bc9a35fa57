import { withoutEnd } from "../../text/without-end.js";
import type { AskingCommand } from "../command.js";
import { requestFor } from "../request.js";
import { EVERYWHERE, SEARCH_OPTIONS, soughtOption, soughtText } from "./options.js";

export const ask: AskingCommand = {
  data: {
    name: "ask",
    description: "Ask in your own words: who said, when did, what did somebody say",
    ...EVERYWHERE,
    options: [
      soughtOption("question", "For example: who said the roof would hold?"),
      ...SEARCH_OPTIONS,
    ],
  },
  request: (options) =>
    requestFor("ask", soughtText(withoutMark(options("question") ?? ""), options)),
};

/** A question mark in mid-text would be read as part of the words before the filters. */
function withoutMark(question: string): string {
  return withoutEnd(question, /[?!\s]/);
}
