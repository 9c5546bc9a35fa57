import type { AskingCommand } from "../command.js";
import { requestFor } from "../request.js";
import { EVERYWHERE, personOption, SEARCH_OPTIONS, soughtOption, soughtText } from "./options.js";

export const whoSaid: AskingCommand = {
  data: {
    name: "who-said",
    description: "Find who said something, quoted from the articles",
    ...EVERYWHERE,
    options: [
      soughtOption("words", "Words of the quotation, exact or not"),
      personOption("speaker", "Only what this person said"),
      ...SEARCH_OPTIONS,
    ],
  },
  request: (options) => requestFor("who-said", soughtText(options("words") ?? "", options)),
};
