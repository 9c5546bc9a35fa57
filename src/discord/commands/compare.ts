import { compareText } from "../answer-compare.js";
import type { AskingCommand } from "../command.js";
import { requestFor } from "../request.js";
import { EVERYWHERE, MANNER_OPTIONS, personOption, soughtOption } from "./options.js";

export const compare: AskingCommand = {
  data: {
    name: "compare",
    description: "Put two people’s words on a topic beside each other",
    ...EVERYWHERE,
    options: [
      personOption("one", "The one person", true),
      personOption("other", "The other person", true),
      { ...soughtOption("about", "What their words are about", 200), required: false },
      ...MANNER_OPTIONS,
    ],
  },
  request: (options) =>
    requestFor(
      "compare",
      compareText(options("one") ?? "", options("other") ?? "", options("about") ?? ""),
    ),
};
