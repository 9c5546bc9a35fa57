import { describeQuestion } from "../question/describe-question.js";
import type { Question, QuestionKind } from "../question/question.js";
import { MOST_COUNTED } from "./alternatives.js";
import type { Alternative, Answer, NotFound, Result } from "./answer.js";
import { attributionLines } from "./attribution-words.js";
import { dateLines } from "./date-words.js";
import { wordsOf } from "./excerpt.js";
import type { Layout, Line } from "./line.js";
import { mentionBlocks } from "./mentions-layout.js";
import { counted, partOf, shortened } from "./words.js";

/**
 * What a reply says, line by line.
 *
 * @param showReading Whether to say how the question was understood, as for free text.
 */
export function layoutOf(answer: Answer, showReading: boolean): Layout {
  const reading: readonly Line[] = [
    ...(answer.also ? [alsoLine(answer.also)] : []),
    ...(showReading && "question" in answer
      ? [{ kind: "small", text: `Read as: ${describeQuestion(answer.question)}` } as const]
      : []),
  ];
  switch (answer.kind) {
    case "found":
      return {
        blocks: answer.results.map((result, i) => resultLines(result, i + 1)),
        footer: (shown, before) => [foundFooter(answer.results, shown, before), ...reading],
        isPrivate: false,
      };
    case "mentions":
      return {
        blocks: mentionBlocks(answer, resultLines),
        footer: () => reading,
        isPrivate: false,
      };
    case "undated":
      return {
        blocks: answer.results.map((result, i) => [undated(result), ...resultLines(result, i + 1)]),
        footer: () => reading,
        isPrivate: false,
      };
    case "uncertain":
      return uncertainLayout(answer.results, reading);
    case "not-found":
      return notFoundLayout(answer, reading);
    case "unclear":
      return {
        blocks: [[{ kind: "remark", text: answer.hint }]],
        footer: () => [],
        isPrivate: true,
      };
  }
}

function alsoLine(names: readonly string[]): Line {
  return { kind: "small", text: `Also searched: ${shortened(names.join(", "), 200)}` };
}

/** Says that no date is given, and what is said instead of one. */
function undated({ occasion }: Result): Line {
  return occasion
    ? {
        kind: "heading",
        strong: `“${shortened(wordsOf(occasion), 140)}”`,
        rest: ": the article gives no date but this",
      }
    : {
        kind: "heading",
        strong: "No date found",
        rest: ": the passage that fits best gives none",
      };
}

const UNCERTAIN: Line = {
  kind: "heading",
  strong: "Not certain that this is it",
  rest: ": the closest passages may tell of something else",
};

/** Passages that may answer; what they say of the time is offered below them, and never leads. */
function uncertainLayout(results: readonly Result[], reading: readonly Line[]): Layout {
  return {
    blocks: results.map((result, i) => [
      ...(i === 0 ? [UNCERTAIN] : []),
      excerptLine(result),
      ...possibility(result),
      { kind: "citation", number: i + 1, citation: result.citation },
    ]),
    footer: () => reading,
    isPrivate: true,
  };
}

function possibility({ date, occasion }: Result): readonly Line[] {
  const words = date?.words ?? (occasion && wordsOf(occasion));
  return words === undefined
    ? []
    : [
        {
          kind: "small",
          text: `It says “${shortened(words, 140)}”, perhaps of another event: a possibility, no answer.`,
        },
      ];
}

/** A result, line by line, under its number. */
export function resultLines(result: Result, number: number): readonly Line[] {
  const { attribution, date, citation } = result;
  const [heading, ...remarks] = attribution
    ? attributionLines(result, attribution)
    : date
      ? dateLines(result, date)
      : [];
  return [
    ...(heading ? [heading] : []),
    excerptLine(result),
    ...remarks,
    ...linesBefore(result),
    { kind: "citation", number, citation },
    ...notesOn(result),
  ];
}

function linesBefore({ before }: Result): Line[] {
  if (!before) return [];
  return [
    { kind: "small", text: "The lines before it:" },
    { kind: "excerpt", excerpt: before },
  ];
}

function excerptLine({ excerpt, citation }: Result): Line {
  return excerpt
    ? { kind: "excerpt", excerpt }
    : { kind: "remark", text: `Paragraph ${citation.paragraph} is one sentence too long to show.` };
}

function notesOn({ partial, alsoIn, perhapsNot }: Result): Line[] {
  const notes: Line[] = [];
  if (perhapsNot !== undefined)
    notes.push({
      kind: "small",
      text: `Whether it is of the days asked for (${perhapsNot}) is not known.`,
    });
  if (partial)
    notes.push({
      kind: "small",
      text: "Part of a longer quotation, shortened by whole sentences.",
    });
  if (alsoIn.length > 0)
    notes.push({ kind: "small", text: `Also in ${counted(alsoIn.length, "other article")}.` });
  return notes;
}

function foundFooter(results: readonly Result[], shown: number, before = 0): Line {
  const all = results.length;
  const some = before > 0 ? partOf(shown, before, all, "result") : `${shown} of ${all} results`;
  const count = all === 1 ? "The only result" : some;
  const match = results[0]?.exact ? " · exact words" : "";
  return { kind: "small", text: `${count}${match}` };
}

function notFoundLayout(answer: NotFound, reading: readonly Line[]): Layout {
  const { searched, closest } = answer;
  const hints = [...answer.hints, ...answer.alternatives.map((one) => `${alternativeWords(one)}.`)];
  const nothing: Line = {
    kind: "heading",
    strong: "Not found",
    rest:
      searched === 1
        ? " in the 1 article searched."
        : ` in any of the ${counted(searched, "article")}.`,
  };
  const offered: readonly Line[] =
    closest.length > 0 ? [{ kind: "small", text: "Closest passages, not an answer:" }] : [];
  return {
    blocks: [
      [nothing, ...hints.map((text): Line => ({ kind: "remark", text })), ...offered],
      ...closest.map((result, i): readonly Line[] => [
        excerptLine(result),
        { kind: "citation", number: i + 1, citation: result.citation },
      ]),
    ],
    footer: () => reading,
    isPrivate: true,
  };
}

/** "Without “in 2019”: 1 quotation". */
function alternativeWords({ change, question, results }: Alternative): string {
  const colon = change.endsWith("?") ? "" : ":";
  return `${change}${colon} ${countOf(question, results)}`;
}

/** How many answers an alternative has: "1 quotation", "10 mentions or more". */
export function countOf({ kind }: Question, results: number): string {
  return `${counted(results, NOUNS[kind])}${results >= MOST_COUNTED ? " or more" : ""}`;
}

const NOUNS: Readonly<Record<QuestionKind, string>> = {
  "who-said": "quotation",
  "what-did": "quotation",
  "when-did": "result",
  search: "passage",
  first: "mention",
  latest: "mention",
  "how-often": "mention",
};
