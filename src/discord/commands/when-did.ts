import type { AskingCommand } from "../command.js";
import { requestFor } from "../request.js";
import { EVERYWHERE, SEARCH_OPTIONS, soughtOption, soughtText } from "./options.js";

export const whenDid: AskingCommand = {
  data: {
    name: "when-did",
    description: "Find when something happened, and how the date is known",
    ...EVERYWHERE,
    options: [soughtOption("event", "What happened, in a few words"), ...SEARCH_OPTIONS],
  },
  request: (options) => requestFor("when-did", soughtText(options("event") ?? "", options)),
};
