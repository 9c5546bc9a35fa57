import { readFileSync } from "node:fs";
import { decode } from "../../src/archive/decode.js";
import { parseRecord } from "../../src/archive/parse-records.js";
import { understand } from "../../src/archive/understand.js";
import { ConfigError, readConfig } from "../../src/config.js";
import { escapeMarkdown, unescapeMarkdown } from "../../src/discord/escape.js";
import { readPress } from "../../src/discord/press/custom-id.js";
import { parseClaimedQuotation } from "../../src/question/parse-claimed-quotation.js";
import { parseQuestion } from "../../src/question/parse-question.js";
import { VARIABLES } from "../../src/variables.js";
import { oneOf } from "../random.js";
import { anyJson, anyText, mutated } from "./inputs.js";

/** Something that reads what others have written. */
export interface Target {
  readonly name: string;
  /** Its part of all inputs, in thousandths. */
  readonly share: number;
  /** Feeds it one input, and gives that input. @throws what it must not. */
  readonly feed: (random: () => number) => string | Promise<string>;
}

const SEED = readFileSync("seeds/000_b1ef2ff54c8c7456.txt", "utf8").slice(0, 1_500);

const IDS = [
  "1mabc:0z:1:abcd:00f:-:=who said this",
  "1s2abc123:0:wxyz:30c:abcdefgh:#abcdefgh",
  "1q0:abcdefghijk:abcdefgh:abcdef:1:z:0",
  "1r0:abcdefghijk",
];

const QUESTIONS = [
  "who said the bridge will stand in 2019?",
  "did Ida Holm say “we will rebuild” before:2020?",
  "what did Marta Ruiz say about in:Sputnik the harbour since last year?",
  "in what year was the treaty of Utrecht signed -Paris",
];

function text(
  name: string,
  share: number,
  samples: readonly string[],
  use: (text: string) => unknown,
): Target {
  return {
    ...{ name, share },
    feed: (random) => {
      const input = random() < 0.5 ? mutated(oneOf(samples, random), random) : anyText(random, 30);
      use(input);
      return input;
    },
  };
}

function article(format: "text" | "markdown" | "html", share: number): Target {
  return {
    ...{ name: `files of ${format}`, share },
    feed: async (random) => {
      const input = random() < 0.5 ? mutated(SEED, random) : anyText(random, 60);
      const { bad } = await understand({
        file: "a",
        format,
        text: input,
        line: 1,
        stated: undefined,
      });
      const fault = bad.find(({ because }) => because.startsWith("it could not be understood"));
      if (fault) throw new Error(`${fault.because}: ${JSON.stringify(input)}`);
      return input;
    },
  };
}

/** Every parser that outsiders can reach, and what it is fed. */
export const TARGETS: readonly Target[] = [
  text("custom ids", 400, IDS, readPress),
  text("questions", 180, QUESTIONS, parseQuestion),
  text("claimed quotations", 100, QUESTIONS, parseClaimedQuotation),
  text("markdown that is escaped", 100, [SEED.slice(0, 200)], (input) =>
    unescapeMarkdown(escapeMarkdown(input)),
  ),
  {
    ...{ name: "settings", share: 100 },
    feed: (random) => {
      const env = Object.fromEntries(
        Object.keys(VARIABLES)
          .filter(() => random() < 0.4)
          .map((name) => [name, anyText(random, 6)]),
      );
      rejecting(ConfigError, () => readConfig(env));
      return JSON.stringify(env);
    },
  },
  {
    ...{ name: "JSON Lines", share: 70 },
    feed: (random) => {
      const line = random() < 0.5 ? JSON.stringify(anyJson(random)) : anyText(random, 20);
      const fields = JSON.stringify({ id: anyJson(random, 0), text: anyText(random, 20) });
      parseRecord(random() < 0.3 ? fields : line);
      return line;
    },
  },
  {
    ...{ name: "bytes", share: 38 },
    feed: (random) => {
      const bytes = Uint8Array.from({ length: random() * 200 }, () => random() * 256);
      decode(bytes, random() < 0.5);
      return Buffer.from(bytes).toString("hex");
    },
  },
  article("text", 5),
  article("markdown", 5),
  article("html", 2),
];

function rejecting(kind: typeof ConfigError, work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof kind)) throw error;
  }
}
