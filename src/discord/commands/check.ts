import type { AskingCommand } from "../command.js";
import { requestFor } from "../request.js";
import { EVERYWHERE, MANNER_OPTIONS, soughtOption } from "./options.js";

/** Long enough for every quotation that a person may want checked (Discord takes 6 000). */
const QUOTATION_LENGTH = 6000;

export const check: AskingCommand = {
  data: {
    name: "check",
    description: "Check a quotation: exact, altered, another’s words, or not there",
    ...EVERYWHERE,
    options: [
      soughtOption(
        "quote",
        "The quotation, with its speaker if you like: “We will rebuild,” Ruiz said",
        QUOTATION_LENGTH,
      ),
      ...MANNER_OPTIONS,
    ],
  },
  request: (options) => requestFor("check", options("quote") ?? ""),
};
