import { describeQuestion } from "../question/question.js";
import type { Answer, NotFound, Result } from "./answer.js";
import { articlesLayout } from "./articles-layout.js";
import { attributionLines } from "./attribution-words.js";
import { dateLines } from "./date-words.js";
import type { Layout, Line } from "./line.js";
import { counted, partOf } from "./words.js";

/**
 * What a reply says, line by line.
 *
 * @param showReading Whether to say how the question was understood, as for free text.
 */
export function layoutOf(answer: Answer, showReading: boolean): Layout {
  const reading: readonly Line[] =
    showReading && "question" in answer
      ? [{ kind: "small", text: `Read as: ${describeQuestion(answer.question)}` }]
      : [];
  switch (answer.kind) {
    case "found":
      return {
        blocks: answer.results.map((result, i) => resultLines(result, i + 1)),
        footer: (shown, before) => [foundFooter(answer.results, shown, before), ...reading],
        isPrivate: false,
      };
    case "undated":
      return {
        blocks: answer.results.map((result, i) => [UNDATED, ...resultLines(result, i + 1)]),
        footer: () => reading,
        isPrivate: false,
      };
    case "not-found":
      return notFoundLayout(answer, reading);
    case "unclear":
      return {
        blocks: [[{ kind: "remark", text: answer.hint }]],
        footer: () => [],
        isPrivate: true,
      };
    case "articles":
      return articlesLayout(answer.articles);
  }
}

const UNDATED: Line = {
  kind: "heading",
  strong: "No date found",
  rest: ": the passage that fits best gives none",
};

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

function notesOn({ partial, alsoIn }: Result): Line[] {
  const notes: Line[] = [];
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

function notFoundLayout({ searched, hints, closest }: NotFound, reading: readonly Line[]): Layout {
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
