import type { AskingCommand } from "../command.js";
import { requestFor } from "../request.js";
import { EVERYWHERE, SEARCH_OPTIONS, soughtOption, soughtText } from "./options.js";

export const timeline: AskingCommand = {
  data: {
    name: "timeline",
    description: "List what happened, in the order of the dates that the articles give",
    ...EVERYWHERE,
    options: [soughtOption("about", "What it is about, in a few words"), ...SEARCH_OPTIONS],
  },
  request: (options) => requestFor("timeline", soughtText(options("about") ?? "", options)),
};
