import type { AskingCommand } from "../command.js";
import { requestFor } from "../request.js";
import { EVERYWHERE, MANNER_OPTIONS, personOption } from "./options.js";

export const people: AskingCommand = {
  data: {
    name: "people",
    description: "List whom the articles quote, and how often",
    ...EVERYWHERE,
    options: [personOption("name", "Only those of this name"), ...MANNER_OPTIONS],
  },
  request: (options) => requestFor("people", options("name") ?? ""),
};
