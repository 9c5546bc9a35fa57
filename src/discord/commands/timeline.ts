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

export const timeline: AskingCommand = {
  data: {
    name: "timeline",
    description: "List what happened, in the order of the dates that the articles give",
    ...EVERYWHERE,
    options: [
      soughtOption("about", "What it is about, in a few words"),
      ARTICLE_OPTION,
      ...DATE_OPTIONS,
      ...MANNER_OPTIONS,
    ],
  },
  request: (options) => requestFor("timeline", soughtText(options("about") ?? "", options)),
};
