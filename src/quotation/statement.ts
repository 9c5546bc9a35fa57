import type { Span } from "../text/span.js";
import { chooseSource } from "./choose-source.js";
import type { Sentence } from "./clause.js";
import { findCues } from "./cue.js";
import { CUE_VERBS } from "./cue-verbs.js";
import { interruptionIn } from "./interruption.js";
import { creditLine, isClearlySaid, looseSource } from "./loose-source.js";
import type { Range } from "./noun-phrase.js";
import type { Quoted } from "./quoted.js";
import { isSpeech } from "./quoted.js";
import type { Reading } from "./readings.js";
import { findReadings } from "./readings.js";
import { spanOf } from "./scene.js";
import type { Outline } from "./source-candidates.js";
import { outlineOf } from "./source-candidates.js";
import type { Subject } from "./subject.js";
import { subjectAfter, subjectBefore } from "./subject.js";
import { isUnreal } from "./unreal.js";
import type { Word } from "./word.js";

/** A quotation before anyone asked who speaks: its words, and where its cue and source stand. */
export interface Statement {
  readonly contents: readonly [Span, ...Span[]];
  readonly kind: "direct" | "mixed" | "indirect";
  /** Index of the sentence that its last words stand in. */
  readonly last: number;
  /** Index of the sentence that its cue stands in; its own where it has none. */
  readonly index: number;
  readonly cue: Span | undefined;
  /** The cue's lemma or phrase; "credit", "colon" or "" where no words report. */
  readonly cueKey: string;
  readonly negated: boolean;
  readonly subject: Subject | undefined;
  /** Whether cue and source are those of the sentence before, which it goes on with. */
  readonly carried?: boolean;
  /** Whether it is a quoted stretch alone in its sentence, without a cue. */
  readonly bare: boolean;
}

/** What each sentence reports, and the quoted stretches that no cue governs. */
export function findStatements(sentences: readonly Sentence[]): Statement[] {
  const statements: Statement[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (takesCredit(statements, index, sentence)) continue;
    const readings = findReadings(sentence);
    const own = [
      ...sourced(sentence, readings).map((reading) => stated(sentence, index, reading)),
      ...loose(sentence, index, readings),
    ].sort((a, b) => a.contents[0].start - b.contents[0].start);
    for (const statement of own) place(sentences, statements, statement);
  }
  return statements;
}

/** Gives a quotation without any source the name on the credit line at `index`, if this is one. */
function takesCredit(statements: Statement[], index: number, { words }: Sentence): boolean {
  const before = statements.at(-1);
  if (!before || before.last !== index - 1 || before.subject || before.kind !== "direct")
    return false;
  const subject = creditLine(words);
  if (!subject) return false;
  statements[statements.length - 1] = { ...before, index, subject, cueKey: "credit", bare: false };
  return true;
}

/** The readings, each with the source that the whole sentence speaks for. */
function sourced({ words }: Sentence, readings: readonly Reading[]): Reading[] {
  let outline: Outline | undefined;
  const once = () => {
    outline ??= outlineOf(words);
    return outline;
  };
  return readings.map((reading) => {
    const { cue, frame, left, right, probability } = reading;
    const subject = chooseSource(words, once, reading, readings);
    return { cue, subject, frame, left, right, probability };
  });
}

/** Adds the statement, or joins it to the one it goes on with. */
function place(sentences: readonly Sentence[], statements: Statement[], next: Statement): void {
  const introduced = next.bare
    ? (introduction(sentences, next) ?? interrupting(sentences, next))
    : undefined;
  const at = next.bare && !introduced ? continuedBy(sentences, statements, next) : -1;
  const before = statements[at];
  if (before)
    statements[at] = {
      ...before,
      contents: [...before.contents, ...next.contents],
      last: next.last,
    };
  else statements.push(introduced ?? inherited(statements, next) ?? next);
}

/** "…," he said. "…": index of the quotation that a bare one goes on with, -1 for none. */
function continuedBy(
  sentences: readonly Sentence[],
  statements: readonly Statement[],
  next: Statement,
): number {
  const here = sentences[next.last];
  for (let i = statements.length - 1; i >= Math.max(0, statements.length - 3); i -= 1) {
    const before = statements[i];
    const there = before && sentences[before.last];
    if (!before || !here || !there || before.cueKey === "credit") break;
    const near = here.paragraph === there.paragraph || next.last - before.last === 1;
    if (!near || here.paragraph - there.paragraph > 1) break;
    // a quotation that was closed does not go on in the next paragraph by itself
    if (here.paragraph !== there.paragraph && isClosed(there, before)) return -1;
    if (before.kind !== "indirect") return i;
    // "…," Ruiz said. Weber said that …. "…": Weber goes on
    if (
      before.subject &&
      !before.negated &&
      before.index > (statements[i - 1]?.last ?? before.index)
    )
      return -1;
  }
  return -1;
}

/** Whether a mark closes the last words of `statement`, which stand in `sentence`. */
function isClosed({ words }: Sentence, { contents }: Statement): boolean {
  const end = contents.at(-1)?.end;
  return words.some(({ quoted }) => quoted?.closed === true && quoted.inner.end === end);
}

/** Ruiz said that it was late. "We are tired.": the speaker of the sentence before goes on. */
function inherited(statements: readonly Statement[], next: Statement): Statement | undefined {
  const before = statements.at(-1);
  if (!next.bare || !before?.subject || before.cueKey === "credit") return undefined;
  if (next.last - before.last !== 1) return undefined;
  return { ...next, index: before.index, subject: before.subject, carried: true, bare: false };
}

/** "Ruiz tells the story in her own words." */
function tellsInOwnWords(words: readonly Word[]): boolean {
  const [a, b, c, d] = words.slice(-5).map(({ low }) => low);
  return a === "in" && /^(?:his|her|their)$/.test(b ?? "") && c === "own" && d === "words";
}

/** Ruiz continued: ¶ "…": a bare quotation after a sentence that ends in a colon. */
function introduction(sentences: readonly Sentence[], next: Statement): Statement | undefined {
  const words = sentences[next.last - 1]?.words ?? [];
  if (words.at(-1)?.low !== ":" && !tellsInOwnWords(words)) return undefined;
  const cue = findCues(words).findLast(
    ({ sort, key }) => sort === "verb" && CUE_VERBS.get(key)?.some((kind) => kind !== "attitude"),
  );
  const subject =
    cue && (cue.range.from === 0 ? subjectAfter(words, cue.range.to) : subjectBefore(words, cue));
  if (!cue || !subject) return undefined;
  return {
    ...next,
    index: next.last - 1,
    cue: spanOf(words, cue.range),
    cueKey: cue.key,
    subject,
    bare: false,
  };
}

/** "…," Ruiz said, and Weber cut in. "…": a bare quotation of whoever has the word by then. */
function interrupting(sentences: readonly Sentence[], next: Statement): Statement | undefined {
  const words = sentences[next.last - 1]?.words ?? [];
  const found = interruptionIn(words);
  if (!found) return undefined;
  const { subject, cue, key } = found;
  return {
    ...next,
    index: next.last - 1,
    cue: spanOf(words, cue),
    cueKey: key,
    subject,
    bare: false,
  };
}

function stated({ words }: Sentence, index: number, reading: Reading): Statement {
  const ranges = [reading.left, reading.right].filter(({ from, to }) => from < to);
  const [first, ...rest] = ranges.map((range) => contentSpan(words, range));
  const quoted = ranges.some((range) => holdsKind(words, range, "quoted"));
  const plain = ranges.some((range) => holdsKind(words, range, "word"));
  return {
    contents: [first ?? spanOf(words, reading.right), ...rest],
    kind: !quoted ? "indirect" : plain ? "mixed" : "direct",
    last: index,
    index,
    cue: spanOf(words, reading.cue.range),
    cueKey: reading.cue.key,
    negated: reading.cue.negated,
    subject: isUnreal(words, reading.cue, reading.subject) ? undefined : reading.subject,
    bare: false,
  };
}

function holdsKind(words: readonly Word[], { from, to }: Range, kind: Word["kind"]): boolean {
  for (let i = from; i < to; i += 1) if (words[i]?.kind === kind) return true;
  return false;
}

/** The words of the range, without a quotation mark at either end. */
function contentSpan(words: readonly Word[], { from, to }: Range): Span {
  const [first, last] = [words[from], words[to - 1]];
  return {
    start: first?.quoted?.inner.start ?? first?.span.start ?? 0,
    end: last?.quoted?.inner.end ?? last?.span.end ?? 0,
  };
}

/** Quoted stretches that the words around them give to someone, and those that are speech by their own shape. */
function loose({ words }: Sentence, index: number, readings: readonly Reading[]): Statement[] {
  const found: Statement[] = [];
  for (const [i, { quoted }] of words.entries()) {
    const statement =
      quoted && !covered(i, readings) ? looseAt(words, i, quoted, index, readings) : undefined;
    if (statement) found.push(statement);
  }
  return found;
}

function looseAt(
  words: readonly Word[],
  i: number,
  quoted: Quoted,
  index: number,
  readings: readonly Reading[],
): Statement | undefined {
  const source = looseSource(words, i);
  if (!isSpeech(quoted, words.length) && !(source && isClearlySaid(words, i, source)))
    return undefined;
  // "…" for the rest: the whole sentence goes on with what was said before it
  const whole = i === 0 && !source && readings.length === 0 && words.length > 2;
  return {
    contents: [whole ? contentSpan(words, { from: 0, to: lastWord(words) }) : quoted.inner],
    kind: whole ? "mixed" : "direct",
    last: index,
    index,
    cue: source?.cue && spanOf(words, source.cue),
    cueKey: source?.key ?? "",
    negated: false,
    subject: source?.subject,
    bare: whole || (!source && words.every(({ kind }) => kind !== "word")),
  };
}

/** Index after the last word that is no mark. */
function lastWord(words: readonly Word[]): number {
  return words.findLastIndex(({ kind }) => kind !== "mark") + 1;
}

function covered(i: number, readings: readonly Reading[]): boolean {
  return readings.some(({ left, right }) =>
    [left, right].some(({ from, to }) => from <= i && i < to),
  );
}
