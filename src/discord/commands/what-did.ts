import type { AskingCommand } from "../command.js";
import { requestFor } from "../request.js";
import { EVERYWHERE, personOption, SEARCH_OPTIONS, soughtOption, soughtText } from "./options.js";

export const whatDid: AskingCommand = {
  data: {
    name: "what-did",
    description: "Find what a person said, about a topic or at all",
    ...EVERYWHERE,
    options: [
      personOption("speaker", "Whose words you want", true),
      { ...soughtOption("about", "What they are about"), required: false },
      ...SEARCH_OPTIONS,
    ],
  },
  request: (options) => requestFor("what-did", soughtText(options("about") ?? "", options)),
};
