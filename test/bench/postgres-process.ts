import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { percentiles, timed } from "./measure.js";

/** How long questions of one kind took in milliseconds, and how long they took the first time they were asked. */
export interface Asked extends Percentiles {
  readonly kind: string;
  readonly asked: number;
  readonly first: Percentiles;
}

interface Percentiles {
  readonly p50: number;
  readonly p99: number;
}

/** How often each question is asked; the first time finds little in memory. */
const ROUNDS = 2;

const distOf = (file: string) => pathToFileURL(resolve("dist", file)).href;

/** Answers the questions on its input from the database that is named, as the program was built. */
async function main(url: string): Promise<void> {
  const questions: Readonly<Record<string, readonly string[]>> = JSON.parse(
    await text(process.stdin),
  );
  const { keepDatabase }: typeof import("../../src/database/keep-database.js") = await import(
    distOf("database/keep-database.js")
  );
  const { answerQuestion }: typeof import("../../src/answer/answer-question.js") = await import(
    distOf("answer/answer-question.js")
  );
  const { parseQuestion }: typeof import("../../src/question/parse-question.js") = await import(
    distOf("question/parse-question.js")
  );
  const { layoutOf }: typeof import("../../src/answer/layout.js") = await import(
    distOf("answer/layout.js")
  );
  const { compose }: typeof import("../../src/discord/compose.js") = await import(
    distOf("discord/compose.js")
  );
  const { keepHeapSmall }: typeof import("../../src/database/small-heap.js") = await import(
    distOf("database/small-heap.js")
  );
  keepHeapSmall();
  const archive = await keepDatabase({ url });
  const times = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [kind, asked] of Object.entries(questions)) {
      const own = times.get(kind) ?? [];
      times.set(kind, own);
      for (const words of asked) {
        const { ms } = await timed(async () => {
          const question = parseQuestion(words);
          if (!question) return undefined;
          return compose(layoutOf(await answerQuestion(question, archive.library()), true));
        });
        own.push(ms);
      }
    }
  }
  const all = [...times.values()].flat();
  const allFirst = [...times.values()].flatMap((own) => own.slice(0, own.length / ROUNDS));
  const kinds = [...times].map(([kind, own]) =>
    askedOf(kind, own, own.slice(0, own.length / ROUNDS)),
  );
  process.stdout.write(JSON.stringify([...kinds, askedOf("all", all, allFirst)]));
  archive.close();
}

function askedOf(kind: string, times: readonly number[], first: readonly number[]): Asked {
  return { kind, asked: times.length, ...percentiles(times), first: percentiles(first) };
}

await main(process.argv[2] ?? "");
