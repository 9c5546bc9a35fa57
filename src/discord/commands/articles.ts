import type { AskingCommand } from "../command.js";
import { requestFor } from "../request.js";
import { EVERYWHERE, MANNER_OPTIONS } from "./options.js";

export const articles: AskingCommand = {
  data: {
    name: "articles",
    description: "List the articles that answers come from",
    ...EVERYWHERE,
    options: [...MANNER_OPTIONS],
  },
  request: () => requestFor("articles", ""),
};
