import { PermissionFlagsBits } from "discord.js";
import type { Layout, Line } from "../../answer/line.js";
import { counted, shortened } from "../../answer/words.js";
import type { TellingCommand } from "../command.js";
import type { Desk } from "../desk.js";
import { EVERYWHERE } from "./options.js";
import { reportLines } from "./status.js";

export const reload: TellingCommand = {
  data: {
    name: "reload",
    description: "Read the folder of articles anew",
    ...EVERYWHERE,
    defaultMemberPermissions: PermissionFlagsBits.ManageGuild,
  },
  isForOperators: true,
  tell: async (desk) => told(await linesOf(desk)),
};

async function linesOf({ reload, shelf }: Desk): Promise<readonly Line[]> {
  const before = await shelf().library.counts();
  const result = await reload();
  if (result.kind === "kept") {
    const still = `: I answer on from the ${counted(before.articles, "article")} read before`;
    return [
      { kind: "heading", strong: "Not reloaded", rest: still },
      ...result.why
        .split("\n")
        .map((line): Line => ({ kind: "remark", text: shortened(line, 300) })),
    ];
  }
  const { articles } = await result.shelf.library.counts();
  return [
    {
      kind: "heading",
      strong: "Reloaded",
      rest: `: ${counted(articles, "article")}, ${before.articles} before`,
    },
    ...reportLines(result.shelf.report),
  ];
}

function told(lines: readonly Line[]): Layout {
  return { blocks: [lines], footer: () => [], isPrivate: true };
}
