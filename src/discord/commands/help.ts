import type { Line } from "../../answer/line.js";
import type { Command, MenuCommand, TellingCommand } from "../command.js";
import { EVERYWHERE, MANNER_OPTIONS } from "./options.js";

/** The command that explains all `others`, out of what Discord is told of them. */
export function helpFor(others: readonly Command[], menus: readonly MenuCommand[]): TellingCommand {
  const help: TellingCommand = {
    data: { name: "help", description: "Say what can be asked, and how", ...EVERYWHERE },
    tell: async () => ({
      blocks: [
        [INTRODUCTION, ...others.slice(0, 8).map(explained)],
        others.slice(8).map(explained),
        [explained(help), ...notes(menus)],
      ],
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

function notes(menus: readonly MenuCommand[]): readonly Line[] {
  const names = menus.map(({ data }) => `“${data.name}”`).join(" and ");
  return [
    { kind: "heading", strong: "In a direct message", rest: ", or when you mention me: just ask." },
    {
      kind: "remark",
      text: "who said the roof would hold? · when did the bridge open? · what did Marta Ruiz say about the river?",
    },
    { kind: "heading", strong: "In the menu of a message", rest: `, under Apps: ${names}.` },
    {
      kind: "small",
      text: "I write down nothing of what you ask: /privacy. “Not found” means that none of the articles says it.",
    },
  ];
}

const MANNERS = new Set(MANNER_OPTIONS.map(({ name }) => name));

/**
 * How a command is typed: `/who-said words [speaker]`, what may be left out in brackets. The options
 * of every command, on how the answer is given, are not repeated.
 */
export function usageOf({ data }: Command): string {
  const options = (data.options ?? [])
    .filter(({ name }) => !MANNERS.has(name))
    .map((option) => ("required" in option && option.required ? option.name : `[${option.name}]`));
  return [`/${data.name}`, ...options].join(" ");
}

function explained(command: Command): Line {
  return { kind: "heading", strong: usageOf(command), rest: `: ${command.data.description}` };
}
