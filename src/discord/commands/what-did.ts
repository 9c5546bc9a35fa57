import type { AskingCommand } from "../command.js";
import { requestFor } from "../request.js";
import {
  ARTICLE_OPTION,
  DATE_OPTIONS,
  EVERYWHERE,
  MANNER_OPTIONS,
  personOption,
  soughtOption,
  soughtText,
} from "./options.js";

export const whatDid: AskingCommand = {
  data: {
    name: "what-did",
    description: "Find what a person said, about a topic or at all",
    ...EVERYWHERE,
    options: [
      personOption("speaker", "Whose words you want", true),
      { ...soughtOption("about", "What they are about"), required: false },
      ARTICLE_OPTION,
      ...DATE_OPTIONS,
      ...MANNER_OPTIONS,
    ],
  },
  request: (options) => requestFor("what-did", soughtText(options("about") ?? "", options)),
};
