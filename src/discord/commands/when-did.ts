import type { AskingCommand } from "../command.js";
import { requestFor } from "../request.js";
import {
  ARTICLE_OPTION,
  DATE_OPTIONS,
  EVERYWHERE,
  MANNER_OPTIONS,
  soughtOption,
  soughtText,
} from "./options.js";

export const whenDid: AskingCommand = {
  data: {
    name: "when-did",
    description: "Find when something happened, and how the date is known",
    ...EVERYWHERE,
    options: [
      soughtOption("event", "What happened, in a few words"),
      ARTICLE_OPTION,
      ...DATE_OPTIONS,
      ...MANNER_OPTIONS,
    ],
  },
  request: (options) => requestFor("when-did", soughtText(options("event") ?? "", options)),
};
