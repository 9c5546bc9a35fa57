import type { Answer } from "../../src/answer/answer.js";
import { answerQuestion } from "../../src/answer/answer-question.js";
import { loadArchive } from "../../src/archive/load-archive.js";
import type { Article } from "../../src/corpus/article.js";
import { parseQuestion } from "../../src/question/parse-question.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import type { Library } from "../../src/retrieval/library.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";
import { ANSWERABLE, UNANSWERABLE } from "../gold/questions/index.js";
import { gradeAnswerable, gradeUnanswerable, type Verdict } from "./grade-answer.js";

/** The day on which the gold questions are asked. */
const ASKED_ON = "2025-01-15";

const FOLDERS = ["seeds", "test/gold/articles"];

/** How the bot did on the gold questions. */
export interface Evaluation {
  readonly answerable: readonly Verdict[];
  readonly unanswerable: readonly Verdict[];
}

/** The four figures that are held: two shares, two counts. */
interface Figures {
  readonly rightFirst: number;
  readonly refused: number;
  readonly wrongSpeaker: number;
  readonly wrongDate: number;
}

/** What answers should reach. */
export const AIMS: Figures = { rightFirst: 0.9, refused: 0.9, wrongSpeaker: 0, wrongDate: 0 };

/** What they have reached, and must not fall below: raised with every step towards the aims. */
export const FLOORS: Figures = { rightFirst: 0.95, refused: 0.99, wrongSpeaker: 0, wrongDate: 0 };

/** Whether `figures` are as good as `bar`, each of them. */
export function reaches(figures: Figures, bar: Figures): boolean {
  return (
    figures.rightFirst >= bar.rightFirst &&
    figures.refused >= bar.refused &&
    figures.wrongSpeaker <= bar.wrongSpeaker &&
    figures.wrongDate <= bar.wrongDate
  );
}

/** The seeds and the gold articles. */
export async function goldArticles(): Promise<readonly Article[]> {
  const archives = await Promise.all(FOLDERS.map((folder) => loadArchive(folder)));
  return archives.flatMap(({ articles }) => articles.map(({ article }) => article));
}

/** Asks every gold question of the seeds and the gold articles, loaded as one archive. */
export async function evaluate(): Promise<Evaluation> {
  const articles = await goldArticles();
  const library = buildMemoryLibrary(articles.map((article) => annotate(article)));
  return {
    answerable: await inTurn(ANSWERABLE, async (gold) =>
      gradeAnswerable(gold, await answerTo(gold.ask, library)),
    ),
    unanswerable: await inTurn(UNANSWERABLE, async (gold) =>
      gradeUnanswerable(gold, await answerTo(gold.ask, library)),
    ),
  };
}

/** The four figures, to be held against the floors. */
export function figuresOf({ answerable, unanswerable }: Evaluation): Figures {
  const all = [...answerable, ...unanswerable];
  return {
    rightFirst: shareOf(answerable),
    refused: shareOf(unanswerable),
    wrongSpeaker: all.filter(({ wrongSpeaker }) => wrongSpeaker).length,
    wrongDate: all.filter(({ wrongDate }) => wrongDate).length,
  };
}

/** Which share of `verdicts` is right. */
export function shareOf(verdicts: readonly Verdict[]): number {
  return verdicts.filter(({ right }) => right).length / verdicts.length;
}

async function answerTo(text: string, library: Library): Promise<Answer> {
  const question = parseQuestion(text, ASKED_ON);
  if (!question) return { kind: "unclear", hint: text };
  return answerQuestion(question, library);
}

async function inTurn<T>(
  items: readonly T[],
  ask: (item: T) => Promise<Verdict>,
): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const item of items) verdicts.push(await ask(item));
  return verdicts;
}
