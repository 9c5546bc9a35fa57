import { PermissionFlagsBits } from "discord.js";
import type { Line } from "../../answer/line.js";
import { counted, harmless, shortened } from "../../answer/words.js";
import type { TellingCommand } from "../command.js";
import type { Desk } from "../desk.js";
import { EVERYWHERE } from "./options.js";

export const status: TellingCommand = {
  data: {
    name: "status",
    description: "Show what is loaded and what has been asked, by kind",
    ...EVERYWHERE,
    defaultMemberPermissions: PermissionFlagsBits.ManageGuild,
  },
  isForOperators: true,
  tell: async (desk) => ({
    blocks: [await archiveLines(desk), answeredLines(desk), ...ratedLines(desk)],
    footer: () => [],
    isPrivate: true,
  }),
};

/** Lines of the load report that say that something is wrong, at most. */
const PROBLEMS = 10;

async function archiveLines({ shelf }: Desk): Promise<readonly Line[]> {
  const { library, report } = shelf();
  const { articles, passages, quotations, people } = await library.counts();
  return [
    { kind: "heading", strong: counted(articles, "article"), rest: " loaded" },
    {
      kind: "remark",
      text: [
        counted(passages, "passage"),
        counted(quotations, "quotation"),
        people === 1 ? "1 person quoted" : `${people} people quoted`,
      ].join(" · "),
    },
    ...reportLines(report),
  ];
}

/** What the loading said: the summary, and the files that were left out. */
export function reportLines(report: readonly string[]): readonly Line[] {
  const problems = report.filter((line) => line.startsWith("!"));
  const summary = report.at(-1);
  const more = problems.length - PROBLEMS;
  return [
    ...(summary ? [summary] : []),
    ...problems.slice(0, PROBLEMS),
    ...(more > 0 ? [`and ${counted(more, "more file")}`] : []),
  ].map((line) => ({ kind: "small", text: shortened(harmless(line), 150) }));
}

function ratedLines({ ratings }: Desk): readonly (readonly Line[])[] {
  const lines = ratings.lines();
  if (lines.length === 0) return [];
  return [
    [
      { kind: "heading", strong: "Answers", rest: " as those who read them found them" },
      ...lines.map((text): Line => ({ kind: "remark", text })),
    ],
  ];
}

function answeredLines({ tally, startedAt, now }: Desk): readonly Line[] {
  const minutes = Math.floor((now() - startedAt) / 60_000);
  const lines = tally.lines();
  return [
    { kind: "heading", strong: "Asked", rest: ` in ${counted(minutes, "minute")} since the start` },
    ...(lines.length > 0 ? lines : ["Nothing yet."]).map(
      (text): Line => ({ kind: "remark", text }),
    ),
  ];
}
