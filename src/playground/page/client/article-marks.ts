import type { PageArticle, PageQuotation, PageSpan } from "../protocol.js";
import type { Mark } from "./nest-marks.js";

/** What a mark in an article says. */
export type Meaning =
  | { readonly kind: "quotation"; readonly number: number; readonly speaker: Speaker }
  /** The words that report a quotation, or name its speaker. */
  | { readonly kind: "cue" | "mention"; readonly number: number; readonly speaker: Speaker }
  | { readonly kind: "time"; readonly number: number }
  /** What the answer quoted. */
  | { readonly kind: "cited" };

/** Somebody who is quoted. */
export interface Speaker {
  /** Undefined for all whom the article does not name. */
  readonly name: string | undefined;
  readonly quotations: number;
  /** One of `COLOURS` colours, counted from 0; they are given out again where speakers are many. */
  readonly colour: number;
}

/** How many colours there are in the style sheet. */
const COLOURS = 8;

/** Whoever the article quotes, most quoted first; those who are not named together, and last. */
export function speakersOf({ quotations }: Pick<PageArticle, "quotations">): readonly Speaker[] {
  const counts = new Map<string | undefined, number>();
  for (const { speaker } of quotations) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const rank = ([name, count]: readonly [string | undefined, number]) =>
    name === undefined ? 0 : count;
  return [...counts]
    .sort((a, b) => rank(b) - rank(a))
    .map(([name, count], i) => ({ name, quotations: count, colour: i % COLOURS }));
}

/** The marks of an article, the outer of two at one place first. */
export function marksOf(
  { quotations, times }: Pick<PageArticle, "quotations" | "times">,
  cited: PageSpan | undefined,
): Mark<Meaning>[] {
  const speakers = new Map(speakersOf({ quotations }).map((speaker) => [speaker.name, speaker]));
  return [
    ...(cited ? [{ ...cited, means: { kind: "cited" } as const }] : []),
    ...quotations.flatMap((quotation, number) => {
      const speaker = speakers.get(quotation.speaker);
      return speaker ? quotationMarks(quotation, number, speaker) : [];
    }),
    ...times.map(({ start, end }, number) => ({
      ...{ start, end },
      means: { kind: "time", number } as const,
    })),
  ];
}

function quotationMarks(
  { contents, cue, mention }: PageQuotation,
  number: number,
  speaker: Speaker,
): Mark<Meaning>[] {
  const marked = (spans: readonly PageSpan[], kind: "quotation" | "cue" | "mention") =>
    spans.map(({ start, end }) => ({ start, end, means: { kind, number, speaker } }));
  return [
    ...marked(contents, "quotation"),
    ...marked(cue ? [cue] : [], "cue"),
    ...marked(mention ? [mention] : [], "mention"),
  ];
}
