import type { Span } from "../text/span.js";
import { contains } from "../text/span.js";
import type { Reading } from "./find-readings.js";
import { REPORTING_VERBS, tellsTense } from "./verbs.js";

/** Where among the expressions the one may stand that says when the words were spoken. */
const STEPS = [1, 2, -1, -2];

/**
 * The date on which the words of a reading were spoken, where the sentence tells it: "will open in
 * May, she said in March 2020" and "he said in 2015 that it would end next year". What the words
 * count from is that date, and not the day of writing.
 */
export function spokenOn(
  text: string,
  sentenceOf: (span: Span) => Span,
  readings: readonly Reading[],
  place: number,
): Reading | undefined {
  const reading = readings[place];
  if (!reading || !countsFromWriting(reading)) return undefined;
  const near = STEPS.map((step) => readings[place + step]).filter(isNearDate);
  if (near.length === 0) return undefined;
  const { span } = reading;
  const sentence = sentenceOf(span);
  return near.find(({ span: said }) => {
    if (!contains(sentence, said)) return false;
    return said.start > span.start
      ? isSpokenBefore(text, sentence, span, said)
      : isSpokenBehind(text, sentence, said, span);
  });
}

function countsFromWriting({ meaning }: Reading): boolean {
  if (meaning.sort === "open") return !/^(?:previous|following|that)$/.test(meaning.toward);
  return meaning.sort === "shifted" && meaning.from === "dct";
}

/** A date that is no more and no less than a year, a month or a day of one. */
function isNearDate(reading: Reading | undefined): reading is Reading {
  if (!reading) return false;
  const { meaning } = reading;
  if (meaning.sort === "stated") {
    return meaning.type === "DATE" && /^\d{4}(?:-\d\d){0,2}$/.test(meaning.value);
  }
  return meaning.sort === "open" && meaning.parts.month !== undefined;
}

/** "…, she said in", "…,” Holt told the council on" */
const SPEAKING_BEFORE =
  /[,”"’']\s{1,160}((?:[\p{L}.'’-]{1,20}\s{1,160}){1,5}?)(?:of the \p{L}{1,20} )?(?:on|in|early in|late in)?\s{0,160}$/u;

/** Whether what ends with `span` is what was said at `said`: "will open in May, she said in March 2020". */
function isSpokenBefore(text: string, sentence: Span, span: Span, said: Span): boolean {
  const between = text.slice(span.end, said.start);
  const cue = between.length < 160 ? SPEAKING_BEFORE.exec(between) : undefined;
  const [first, ...more] = wordsOf(cue?.[1] ?? "");
  if (!(cue && first) || NO_SPEECH.has(first)) return false;
  if (![first, ...more].some((word) => REPORTING_VERBS.has(word))) return false;
  // "Last week, she said in 2018": no statement stands before it
  const before = text.slice(Math.max(sentence.start, span.start - 160), span.end + cue.index);
  return /[”"]/.test(between.charAt(cue.index)) || wordsOf(before).some(tellsTense);
}

/** Whether what `span` stands in is what was said at `said`: "she said in March 2020 that it would open in May". */
function isSpokenBehind(text: string, sentence: Span, said: Span, span: Span): boolean {
  const between = text.slice(said.end, span.start);
  if (between.length > 160 || OTHER_CLAUSE.test(between)) return false;
  const spoken = wordsOf(between);
  const before = text.slice(Math.max(sentence.start, said.start - 60), said.start);
  if (endsInSpeech(wordsOf(before))) return spoken.some(tellsTense);
  // "In March 2020 she said that it would open in May"
  const first = spoken.findIndex(tellsTense);
  return (
    /^(?:in|on)?\s*$/i.test(text.slice(sentence.start, said.start)) &&
    REPORTING_VERBS.has(spoken[first] ?? "") &&
    spoken.slice(first + 1).some(tellsTense)
  );
}

/** "she said in", "Holt told the council on", but not "the man who said in". */
function endsInSpeech(words: readonly string[]): boolean {
  const verb = words.findLastIndex((word) => REPORTING_VERBS.has(word));
  return (
    verb >= words.length - 4 &&
    verb > 0 &&
    !words.slice(Math.max(0, verb - 3), verb).some((word) => NO_SPEECH.has(word))
  );
}

/** What begins another statement. */
const OTHER_CLAUSE =
  /[;:”]|,\s+(?:and|but|while|although|which|who|a)\b|\b(?:and|but)\s+(?:he|she|it|they|on|in|last|next|this)\b/;

/** Words behind which a saying is only mentioned: "as he said in 2018", "what she said". */
const NO_SPEECH = new Set([
  "as",
  "what",
  "when",
  "which",
  "who",
  "that",
  "like",
  "than",
  "how",
  "after",
  "since",
]);

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[a-z']+/g) ?? []
  );
}
