import type { Line } from "../../answer/line.js";
import type { Command } from "../command.js";
import { EVERYWHERE } from "./options.js";

/** The command that explains all `others`, out of what Discord is told of them. */
export function helpFor(others: readonly Command[]): Command {
  const help: Command = {
    data: { name: "help", description: "Say what can be asked, and how", ...EVERYWHERE },
    answer: async () => ({
      blocks: [[INTRODUCTION, ...[...others, help].map(explained), ...NOTES]],
      footer: () => [],
      isPrivate: true,
    }),
  };
  return help;
}

const INTRODUCTION: Line = {
  kind: "remark",
  text: "I answer from a folder of articles, in the articles’ own words: who said it, when it happened, where it is written.",
};

const NOTES: readonly Line[] = [
  { kind: "heading", strong: "In a direct message", rest: ", or when you mention me: just ask." },
  {
    kind: "remark",
    text: "who said the roof would hold? · when did the bridge open? · what did Marta Ruiz say about the river?",
  },
  {
    kind: "small",
    text: "I keep nothing of what you ask. “Not found” means that none of the articles says it.",
  },
];

/** How a command is typed: `/who-said words [speaker]`, what may be left out in brackets. */
export function usageOf({ data }: Command): string {
  const options = (data.options ?? []).map((option) =>
    "required" in option && option.required ? option.name : `[${option.name}]`,
  );
  return [`/${data.name}`, ...options].join(" ");
}

function explained(command: Command): Line {
  return { kind: "heading", strong: usageOf(command), rest: `: ${command.data.description}` };
}
