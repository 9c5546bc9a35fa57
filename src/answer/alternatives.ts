import type { Question } from "../question/question.js";
import { shortened } from "./words.js";

/** Of the results of an alternative, so many are counted. */
export const MOST_COUNTED = 10;

/** A question near another one, and in what it differs. */
export interface Variant {
  readonly question: Question;
  /** What it changes, for people: `Without the filter “in 2019”`. */
  readonly change: string;
  /** Which of the asker's words are replaced; left out where only something is left out. */
  readonly respelled?: readonly Respelling[];
}

/** Words as the asker wrote them, and what stands in their place. */
export interface Respelling {
  readonly from: string;
  readonly to: string;
}

/** A filter: what it is called, undefined where it is not set, and the question without it. */
interface Filter {
  readonly words: (question: Question) => string | undefined;
  readonly drop: (question: Question) => Question;
}

const FILTERS: readonly Filter[] = [
  {
    words: ({ kind, speaker }) =>
      speaker !== undefined && kind !== "what-did" ? `by: ${speaker.replace(/^#/, "")}` : undefined,
    drop: (question) => ({ ...question, speaker: undefined }),
  },
  { words: ({ dates }) => dates?.words, drop: (question) => ({ ...question, dates: undefined }) },
  {
    words: ({ article }) => article && `in: ${article}`,
    drop: (question) => ({ ...question, article: undefined }),
  },
  {
    words: ({ without }) =>
      without.length > 0 ? without.map((word) => `-${word}`).join(" ") : undefined,
    drop: (question) => ({ ...question, without: [] }),
  },
];

/** `question` without each of its filters in turn, and in its other reading. */
export function variantsOf(question: Question): Variant[] {
  const { otherwise } = question;
  return [
    ...FILTERS.flatMap(({ words, drop }) => {
      const filter = words(question);
      return filter
        ? [{ question: drop(question), change: `Without the filter “${shortened(filter, 60)}”` }]
        : [];
    }),
    ...(question.phrases.length > 0
      ? [{ question: { ...question, phrases: [] }, change: "Without the quotation marks" }]
      : []),
    ...(otherwise ? [{ question: otherwise, change: changeTo(otherwise) }] : []),
  ];
}

/** What another reading changes, for people. */
function changeTo({ kind, dates }: Question): string {
  if (kind === "when-did") return "As an event that the articles tell of";
  if (kind === "first" || kind === "latest") return "As mentions in the articles";
  return `With “${shortened(dates?.words ?? "", 60)}” as the days on which it was said`;
}
