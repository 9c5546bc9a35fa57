import type { AskingCommand } from "../command.js";
import { requestFor } from "../request.js";
import { EVERYWHERE, SEARCH_OPTIONS, soughtOption, soughtText } from "./options.js";

export const search: AskingCommand = {
  data: {
    name: "search",
    description: "Find where something is written",
    ...EVERYWHERE,
    options: [
      soughtOption("words", 'Words to look for; "exact phrase" and -without work too'),
      ...SEARCH_OPTIONS,
    ],
  },
  request: (options) => requestFor("search", soughtText(options("words") ?? "", options)),
};
