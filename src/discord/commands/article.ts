import type { AskingCommand } from "../command.js";
import { requestFor } from "../request.js";
import { articleOption, EVERYWHERE, MANNER_OPTIONS } from "./options.js";

export const article: AskingCommand = {
  data: {
    name: "article",
    description: "Show what is known of an article, and whom it quotes",
    ...EVERYWHERE,
    options: [articleOption("Words of its title, or its name", true), ...MANNER_OPTIONS],
  },
  request: (options) => requestFor("article", options("article") ?? ""),
};
