import type { Answer, Result } from "../../src/answer/answer.js";
import { wordsOf } from "../../src/answer/excerpt.js";
import type { Answerable, Unanswerable } from "../gold/questions/gold-question.js";

/** How an answer compares with the gold one. */
export interface Verdict {
  readonly ask: string;
  readonly kind: string;
  /** Right first, or, for what the articles do not answer, refused. */
  readonly right: boolean;
  /** A name was given to words that are somebody else's, or nobody's. */
  readonly wrongSpeaker: boolean;
  /** A date was given first that is not the event's. */
  readonly wrongDate: boolean;
  /** A date of something else was told beside the right one, as if sources differed. */
  readonly wrongDateBeside: boolean;
  readonly expected: string;
  readonly got: string;
}

/** Compares the first result with what a careful reader answers. */
export function gradeAnswerable(gold: Answerable, answer: Answer): Verdict {
  const results = "results" in answer ? answer.results : [];
  const [first] = results;
  const name = first?.attribution?.speaker.name;
  // what is called uncertain is offered, not asserted
  const value = answer.kind === "found" ? first?.date?.timex.value : undefined;
  const dates = [gold.value].flat();
  const told = new Set(
    (answer.kind === "found" ? results : []).map(({ date }) => date?.timex.value),
  );
  const named = gold.speaker === undefined || [gold.speaker].flat().some((one) => same(one, name));
  const right =
    (answer.kind === "found" || answer.kind === "mentions") &&
    first !== undefined &&
    first.citation.article.id.includes(gold.article) &&
    shown(first).includes(plain(gold.holds)) &&
    named &&
    (gold.grade === undefined || first.attribution?.speaker.grade === gold.grade) &&
    (gold.value === undefined || dates.includes(value ?? "")) &&
    (gold.values ?? []).every((one) => told.has(one));
  return {
    ask: gold.ask,
    kind: gold.kind,
    right,
    wrongSpeaker: gold.speaker !== undefined && name !== undefined && !named,
    wrongDate: gold.value !== undefined && isAsserted(value) && !bornOut(value, dates),
    wrongDateBeside:
      gold.value !== undefined &&
      [...told].slice(1).some((one) => isAsserted(one) && !bornOut(one, dates)),
    expected: describeGold(gold),
    got: describeAnswer(answer),
  };
}

/** Looks for a refusal: nothing found, a date that is not told, or words said to be denied. */
export function gradeUnanswerable({ kind, ask, trap }: Unanswerable, answer: Answer): Verdict {
  const first = "results" in answer ? answer.results[0] : undefined;
  const denied = trap === "denial" && first?.attribution?.denied === true;
  const undated = kind === "when-did" && !isAsserted(first?.date?.timex.value);
  const found = answer.kind === "found" || answer.kind === "mentions";
  const asksWho = kind === "who-said" || kind === "did-say";
  return {
    ask,
    kind: trap,
    right: !found || denied || (undated && trap !== "event is nowhere"),
    wrongSpeaker: found && asksWho && !denied && first?.attribution?.speaker.name !== undefined,
    wrongDate: found && kind === "when-did" && isAsserted(first?.date?.timex.value),
    wrongDateBeside: false,
    expected: `no answer (${trap})`,
    got: describeAnswer(answer),
  };
}

/** Whether both are the same person, or nobody: a title before the name makes nobody else of them. */
function same(gold: string | null | undefined, name: string | undefined): boolean {
  if (!gold || !name) return (gold ?? undefined) === name;
  return ` ${name.toLowerCase()}`.endsWith(` ${gold.toLowerCase()}`);
}

/** Whether a value claims a year: what is left open claims nothing. */
function isAsserted(value: string | undefined): value is string {
  return value !== undefined && /^\d{2}/.test(value);
}

/** A coarser date than the gold one is no lie. */
function bornOut(value: string, gold: readonly (string | undefined)[]): boolean {
  return gold.some((one) => one?.startsWith(value));
}

/** `text` on one line, with straight apostrophes: how gold words and articles are compared. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("’", "'");
}

function shown({ excerpt }: Result): string {
  return excerpt ? plain(wordsOf(excerpt)) : "";
}

function describeGold({ article, holds, speaker, grade, value, values }: Answerable): string {
  const parts = [speaker === undefined ? undefined : String(speaker), grade, values ?? value];
  return [`${article} “${holds}”`, ...parts.filter((part) => part !== undefined)].join(" · ");
}

function describeAnswer(answer: Answer): string {
  if (!("results" in answer)) return answer.kind;
  const [first] = answer.results;
  const speaker = first.attribution?.speaker;
  const parts = [
    answer.kind,
    first.citation.article.id,
    speaker && `${speaker.name ?? "nobody"} (${speaker.grade})`,
    first.attribution?.denied ? "denied" : undefined,
    answer.results.flatMap(({ date }) => date?.timex.value ?? []).join(" ") || undefined,
    `“${shown(first).slice(0, 160)}”`,
  ];
  return parts.filter((part) => part !== undefined).join(" · ");
}
