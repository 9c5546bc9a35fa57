import { layoutOf } from "../../answer/layout.js";
import type { Command } from "../command.js";
import { EVERYWHERE } from "./options.js";

export const articles: Command = {
  data: {
    name: "articles",
    description: "List the articles that answers come from",
    ...EVERYWHERE,
  },
  answer: async (_, library) =>
    layoutOf({ kind: "articles", articles: await library.articles() }, false),
};
