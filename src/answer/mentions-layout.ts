import type { QuestionKind } from "../question/question.js";
import type { Answer, Count, DatedResult, Tally } from "./answer.js";
import { attributionLines } from "./attribution-words.js";
import type { Line } from "./line.js";
import { counted, shortened } from "./words.js";

type Mentions = Extract<Answer, { readonly kind: "mentions" }>;

/**
 * How often, when first and when last: the counts, then one block for each mention that is shown.
 *
 * @param resultLines The lines of a result under its number, its own heading first.
 */
export function mentionBlocks(
  { question, tally, results }: Mentions,
  resultLines: (result: DatedResult, number: number) => readonly Line[],
): readonly (readonly Line[])[] {
  const blocks = results.map((result, i): readonly Line[] => {
    const place = placeOf(question.kind, i, results.length, tally);
    const lines = resultLines(result, i + 1);
    const own = result.attribution ? lines.slice(1) : lines;
    return [headingOf(result, place), ...own, ...howDated(result)];
  });
  const [first = [], ...rest] = blocks;
  const counts = countLines(question.kind, tally);
  return question.kind === "how-often"
    ? [[...counts, ...first], ...rest]
    : [[...first, ...counts], ...rest];
}

/** "The earliest", "the latest": what the mention at `place` is, undefined where it is just one more. */
function placeOf(
  kind: QuestionKind,
  place: number,
  of: number,
  { isPart }: Tally,
): string | undefined {
  const counted = isPart ? " of those counted" : "";
  if (kind === "how-often") {
    const one = of === 1 ? "the only dated mention" : place === 0 ? "the earliest" : "the latest";
    return `${one}${counted}`;
  }
  const first = `the ${kind === "first" ? "earliest" : "latest"} dated mention${counted}`;
  return place === 0 ? first : undefined;
}

function headingOf(result: DatedResult, place: string | undefined): Line {
  const { when, attribution } = result;
  const [named] = attribution ? attributionLines(result, attribution) : [];
  const who = named?.kind === "heading" ? `${named.strong}${named.rest}` : undefined;
  if (!when) return { kind: "heading", strong: who ?? "Not dated", rest: who ? ", not dated" : "" };
  const rest = [place, who].filter((words) => words !== undefined).join(", ");
  return { kind: "heading", strong: when.words, rest: rest && `: ${rest}` };
}

function howDated({ when }: DatedResult): readonly Line[] {
  return when ? [{ kind: "small", text: `Dated by: ${when.how}.` }] : [];
}

/** How many people are named in the counts. */
const NAMED = 5;

function countLines(kind: QuestionKind, tally: Tally): readonly Line[] {
  const { articles, byYear, byPerson, undated } = tally;
  const times = timesOf(tally);
  const where = ` in ${counted(articles, "article")}`;
  const head: Line =
    kind === "how-often"
      ? { kind: "heading", strong: times, rest: where }
      : { kind: "small", text: `${times}${where}.` };
  const years = [...byYear.map(words), ...(undated > 0 ? [`of no known year: ${undated}`] : [])];
  const people = byPerson.slice(0, NAMED).map(words);
  const more = byPerson.length - NAMED;
  return [
    head,
    { kind: "small", text: `By year: ${years.join(" · ")}` },
    ...(people.length > 0
      ? [
          {
            kind: "small",
            text: `By person: ${people.join(" · ")}${more > 0 ? ` and ${counted(more, "other")}` : ""}`,
          } as const,
        ]
      : []),
    ...caveat(kind, undated),
    ...(tally.isPart ? [PART] : []),
  ];
}

const PART: Line = {
  kind: "small",
  text: "There are more than I count at once: the counts are of the likeliest.",
};

function timesOf({ total, isPart }: Tally): string {
  if (isPart) return `At least ${total === 1 ? "once" : `${total} times`}`;
  return total === 1 ? "Once" : total === 2 ? "Twice" : `${total} times`;
}

/** What has no date may be earlier or later than all that has. */
function caveat(kind: QuestionKind, undated: number): readonly Line[] {
  if (undated === 0) return [];
  const what = kind === "first" ? "earlier" : kind === "latest" ? "later" : "earlier or later";
  const who = undated === 1 ? "1 has no known date and" : `${undated} have no known date and`;
  return [{ kind: "small", text: `${who} may be ${what}.` }];
}

const words = ({ of, count }: Count) => `${shortened(of, 60)}: ${count}`;
