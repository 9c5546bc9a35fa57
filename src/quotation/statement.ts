import type { Span } from "../text/span.js";
import type { Sentence, Word } from "./clause.js";
import { isName, phraseAfter } from "./noun-phrase.js";
import { isSpeech } from "./quoted.js";
import type { Reading } from "./readings.js";
import { findReadings } from "./readings.js";
import type { Subject } from "./subject.js";

/** A quotation before anyone asked who speaks: its words, and where its cue and source stand. */
export interface Statement {
  readonly contents: readonly [Span, ...Span[]];
  readonly kind: "direct" | "mixed" | "indirect";
  readonly sentence: Sentence;
  /** Index of its sentence in the article. */
  readonly index: number;
  readonly cue: Span | undefined;
  readonly cueKey: string;
  readonly negated: boolean;
  readonly subject: Subject | undefined;
  /** Index of the cue's head word; -1 without a cue. */
  readonly head: number;
}

/** What each sentence reports, and the quoted stretches that no cue governs. */
export function findStatements(sentences: readonly Sentence[]): Statement[] {
  const statements: Statement[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const readings = findReadings(sentence);
    const own = readings.map((reading) => stated(sentence, index, reading));
    own.push(...loose(sentence, index, readings));
    own.sort((a, b) => a.contents[0].start - b.contents[0].start);
    for (const statement of own) {
      const last = statements.at(-1);
      if (last && continues(last, statement))
        statements[statements.length - 1] = joined(last, statement);
      else statements.push(statement);
    }
  }
  return statements;
}

function stated(sentence: Sentence, index: number, reading: Reading): Statement {
  const { words } = sentence;
  const spans: Span[] = [];
  let quoted = 0;
  let plain = 0;
  for (const { from, to } of [reading.left, reading.right]) {
    if (to <= from) continue;
    const [first, last] = [words[from], words[to - 1]];
    if (!first || !last) continue;
    const alone = to - from === 1 && first.quoted;
    spans.push(alone ? alone.inner : { start: first.span.start, end: last.span.end });
    for (let i = from; i < to; i += 1) {
      if (words[i]?.kind === "quoted") quoted += 1;
      else if (words[i]?.kind === "word") plain += 1;
    }
  }
  const [head, ...rest] = spans;
  const { from, to } = reading.cue.range;
  return {
    contents: [head ?? sentence.span, ...rest],
    kind: quoted === 0 ? "indirect" : plain === 0 ? "direct" : "mixed",
    sentence,
    index,
    cue: { start: words[from]?.span.start ?? 0, end: words[to - 1]?.span.end ?? 0 },
    cueKey: reading.cue.key,
    negated: reading.cue.negated,
    subject: reading.subject,
    head: reading.cue.head,
  };
}

/** Quoted stretches with a credit, and those that are speech by their own shape. */
function loose(sentence: Sentence, index: number, readings: readonly Reading[]): Statement[] {
  return sentence.words.flatMap((word, i) => {
    if (!word.quoted) return [];
    const credit = creditAfter(sentence.words, i);
    if (covered(i, readings) || (!credit && !isSpeech(word.quoted, sentence.words.length))) return [];
    return [
      {
        contents: [word.quoted.inner] as const,
        kind: "direct" as const,
        sentence,
        index,
        cue: credit ? sentence.words[i + 1]?.span : undefined,
        cueKey: credit ? "credit" : "",
        negated: false,
        subject: credit,
        head: -1,
      },
    ];
  });
}

/** "…" ― Marta Ruiz, nurse: the name on a credit line. */
function creditAfter(words: readonly Word[], at: number): Subject | undefined {
  if (!/^(?:[―—–-]|--)$/.test(words[at + 1]?.low ?? "")) return undefined;
  const dashes = words[at + 2]?.low === "-" ? 2 : 1;
  const range = phraseAfter(words, at + 1 + dashes);
  if (!range || !isName(words[range.to - 1])) return undefined;
  const next = words[range.to];
  return !next || next.kind !== "word" ? { range, via: "after" } : undefined;
}

function covered(i: number, readings: readonly Reading[]): boolean {
  return readings.some(({ left, right }) =>
    [left, right].some(({ from, to }) => from <= i && i < to),
  );
}

function isBare({ sentence, cue }: Statement): boolean {
  return cue === undefined && sentence.words.every((word: Word) => word.kind !== "word");
}

/** "…," he said. "…": a quotation alone in its sentence goes on with the one before. */
function continues(last: Statement, next: Statement): boolean {
  if (!isBare(next) || last.kind === "indirect" || last.cueKey === "credit") return false;
  return (
    last.sentence.paragraph === next.sentence.paragraph ||
    last.sentence.paragraph + 1 === next.sentence.paragraph
  );
}

function joined(last: Statement, next: Statement): Statement {
  return {
    ...last,
    contents: [...last.contents, ...next.contents],
    sentence: { ...last.sentence, paragraph: next.sentence.paragraph },
  };
}
