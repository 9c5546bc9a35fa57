import type { Word } from "./clause.js";
import type { Cue } from "./cue.js";
import { CUE_VERBS } from "./cue-verbs.js";
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DAY,
  MODAL,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  VERB,
} from "./function-words.js";
import type { Range } from "./noun-phrase.js";
import { phraseAfter, phraseBefore } from "./noun-phrase.js";
import { BODY_NOUNS } from "./organisation-nouns.js";
import { PERSON_NOUNS, PLURAL_NOUNS } from "./person-nouns.js";
import { isClauseVerb, isDeterminer, isName, isNominal, isSubjectPronoun } from "./word-class.js";

/** Who a cue says is the source, and by what construction. */
export interface Subject {
  readonly range: Range;
  readonly via:
    | "before"
    | "apposition"
    | "relative"
    | "coordination"
    | "participle"
    | "inversion"
    | "agent"
    | "possessive"
    | "after";
}

/** The source's mention on the left of a verb cue: "Lavrov", "the minister, a lawyer,", "who", "he … and". */
export function subjectBefore(words: readonly Word[], cue: Cue): Subject | undefined {
  const end = cue.range.from;
  if (cue.form === "ing" && cue.auxiliary === "") return participle(words, cue);
  if (cue.auxiliary === "to" && !cue.governor) return coordinated(words, end);
  if (cue.governor && isInfinitive(words, end)) return coordinated(words, end);
  return localSubject(words, end) ?? coordinated(words, end);
}

/** "refused | to comment", where what governs has an object: "asked him to say". */
function isInfinitive(words: readonly Word[], end: number): boolean {
  return words[end]?.low === "to";
}

/** The subject that stands right before the verb group that begins at `end`. */
function localSubject(words: readonly Word[], end: number): Subject | undefined {
  const stop = beforeAdverbials(words, end);
  const before = words[stop - 1];
  if (!before) return undefined;
  if (before.low === "that" && isNominal(words[stop - 2])) {
    const antecedent = phraseBefore(words, stop - 1, clauseStart(words, stop - 1));
    return antecedent && { range: antecedent, via: "relative" };
  }
  if ((before.classes & RELATIVE) !== 0 && before.low !== "that") {
    return { range: { from: stop - 1, to: stop }, via: "relative" };
  }
  if (CLOSES.test(before.low)) return appositive(words, stop - 1);
  if ((before.classes & COORDINATOR) !== 0) return undefined;
  const range = phraseBefore(words, stop, clauseStart(words, stop));
  return range && { range, via: "before" };
}

const CLOSES = /^(?:[,)—–―-]|--)$/;
const OPENS = /^(?:[,(—–―-]|--)$/;

/** "Ruiz on Friday | said", "the company last month | announced": the subject's end. */
function beforeAdverbials(words: readonly Word[], end: number): number {
  let stop = end;
  for (let hops = 0; hops < 3; hops += 1) {
    const [second, first] = [words[stop - 2], words[stop - 1]];
    if (!first || !second) break;
    const dated =
      (first.classes & DAY) !== 0 ||
      /^(?:week|month|year|night|morning|evening|afternoon)$/.test(first.low);
    if (dated && /^(?:on|last|this|next|late|early|in|that|earlier|since)$/.test(second.low)) {
      stop -= 2;
      if (/^(?:just|earlier|later|late|early|only)$/.test(words[stop - 1]?.low ?? "")) stop -= 1;
    } else if ((first.classes & DAY) !== 0 && isNominal(second)) stop -= 1;
    else if (/^(?:all|both|each)$/.test(first.low) && (isNominal(second) || second.low === ")"))
      stop -= 1;
    else break;
  }
  return stop;
}

/** Index after the last mark, quoted stretch or conjunction that a subject does not reach across. */
function clauseStart(words: readonly Word[], end: number): number {
  for (let i = end - 1; i >= 0 && end - i < 40; i -= 1) if (isBarrier(words, i, end)) return i + 1;
  return Math.max(0, end - 40);
}

function isBarrier(words: readonly Word[], i: number, end: number): boolean {
  const word = words[i];
  if (!word) return true;
  if (word.kind === "mark") return !/^['’.&-]$/.test(word.low);
  if (word.kind === "quoted") return !(isName(words[i - 1]) && isName(words[i + 1]));
  if (
    (word.classes & SUBORDINATOR) !== 0 &&
    !(
      word.low === "since" ||
      (word.low === "as" && i > 0 && isNominal(words[i - 1]) && !isName(words[i + 1]))
    )
  )
    return true;
  if (word.low === "that") return i < end - 1 && opensClause(words, i + 1);
  return /^(?:but|or|so|then)$/.test(word.low) && i < end - 1;
}

function opensClause(words: readonly Word[], i: number): boolean {
  return (
    isDeterminer(words[i]) ||
    isName(words[i]) ||
    isSubjectPronoun(words[i]) ||
    words[i]?.low.endsWith("s") === true
  );
}

/** "Ruiz, a doctor in Lima, said": the phrase before the mark that opened the bracket; names come first. */
function appositive(words: readonly Word[], close: number): Subject | undefined {
  let found: Range | undefined;
  for (let i = close - 1; i > 0 && close - i < 45; i -= 1) {
    const word = words[i];
    if (!word || (word.kind === "quoted" && !isName(words[i + 1]))) break;
    if (word.kind !== "mark" || !OPENS.test(word.low)) continue;
    const range = phraseEndingAt(words, i);
    if (!range) continue;
    // WASHINGTON -- President …
    const dateline = range.from === 0 && /^(?:--|[—–-])$/.test(word.low);
    if (isLeading(words, range) && !dateline) found = range;
    if (found && isName(words[i - 1]) && found === range && isEdge(words, range.from - 1)) break;
  }
  if (!found) return undefined;
  const inner = nameBetween(words, found.to + 1, close);
  return { range: inner && !isName(words[found.to - 1]) ? inner : found, via: "apposition" };
}

/** "one of the lawyers, | Marta Ruiz, | said": the name that a description leads to. */
function nameBetween(words: readonly Word[], from: number, close: number): Range | undefined {
  let end = from;
  while (end < close && words[end]?.kind === "word") end += 1;
  const range = phraseAfter(words, from, end);
  return range && range.to === end && isName(words[end - 1]) && end - from < 8
    ? { from, to: end }
    : undefined;
}

/** The phrase before word `i`, past a bracket: "Gwen Moore (D-Wis.) |". */
function phraseEndingAt(words: readonly Word[], i: number): Range | undefined {
  let end = i;
  if (words[i - 1]?.low === ")") {
    while (end > 0 && i - end < 10 && words[end]?.low !== "(") end -= 1;
  }
  return phraseBefore(words, end, clauseStart(words, end));
}

/** Whether the phrase can be what an apposition explains: nothing governs it from the left. */
function isLeading(words: readonly Word[], { from }: Range): boolean {
  const before = words[from - 1];
  if (!before) return true;
  if (before.kind === "mark" || before.kind === "quoted") return true;
  return (before.classes & (COORDINATOR | SUBORDINATOR)) !== 0 || before.low === "that";
}

/** Whether a sentence, a quotation or a clause begins after word `i`. */
function isEdge(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || word.kind === "quoted") return true;
  if (word.low === "," && words[i - 1]?.kind === "quoted") return true;
  return (word.classes & (COORDINATOR | SUBORDINATOR)) !== 0;
}

/** "He smiled and said": the subject of the clause before. */
function coordinated(words: readonly Word[], end: number): Subject | undefined {
  const range = subjectUpTo(words, end);
  return range && { range, via: "coordination" };
}

/** "…, saying": the main clause's subject, not the nearest noun; but "footage of Ruiz | saying". */
function participle(words: readonly Word[], cue: Cue): Subject | undefined {
  const { from } = cue.range;
  const before = words[from - 1];
  const leads = from === 0 || (from < 3 && (before?.classes ?? 0) & (SUBORDINATOR | PREPOSITION));
  if (leads) {
    const range = mainSubjectAfter(words, cue.head);
    return range && { range, via: "participle" };
  }
  if (isNominal(before)) {
    const range = phraseBefore(words, from, clauseStart(words, from));
    const core = range && lastCore(words, range);
    if (core && isAnimate(words, core)) return { range: core, via: "before" };
  }
  const range = subjectUpTo(words, from);
  return range && { range, via: "participle" };
}

/** Whether someone can speak who is called so: a name, a person, a body. */
function isAnimate(words: readonly Word[], { from, to }: Range): boolean {
  const last = words[to - 1];
  const low = last?.low ?? "";
  return (
    to - from < 8 &&
    (isName(last) || PERSON_NOUNS.has(low) || PLURAL_NOUNS.has(low) || BODY_NOUNS.has(low))
  );
}

/** "footage of | Marta Ruiz": the phrase after the last preposition. */
function lastCore(words: readonly Word[], { from, to }: Range): Range {
  for (let i = to - 1; i > from; i -= 1)
    if ((words[i]?.classes ?? 0) & PREPOSITION) return { from: i + 1, to };
  return { from, to };
}

/** "Speaking to reporters, she …": the subject after the comma. */
function mainSubjectAfter(words: readonly Word[], head: number): Range | undefined {
  for (let i = head + 1; i < words.length && i < head + 30; i += 1) {
    const comma = words[i]?.low === "," || words[i]?.quoted !== undefined;
    if (comma && isNominalStart(words, i + 1)) return phraseAfter(words, i + 1);
  }
  return undefined;
}

function isNominalStart(words: readonly Word[], i: number): boolean {
  return isDeterminer(words[i]) || isName(words[i]) || isSubjectPronoun(words[i]);
}

/** The subject before `end` of the last verb of saying, else of the first finite verb. */
function subjectUpTo(words: readonly Word[], end: number): Range | undefined {
  let first: Range | undefined;
  let saying: Range | undefined;
  for (let i = Math.max(0, end - 60); i < end; i += 1) {
    if (!isFiniteVerb(words, i)) continue;
    const range = localSubject(words, groupStart(words, i))?.range;
    if (!range || /^(?:who|which|that)$/.test(words[range.from]?.low ?? "")) continue;
    first ??= range;
    const kinds = CUE_VERBS.get(words[i]?.verb?.lemma ?? "");
    if (kinds?.includes("say") || kinds?.includes("tell")) saying = range;
  }
  return saying ?? first;
}

/** Where the verb's auxiliaries and adverbs begin. */
function groupStart(words: readonly Word[], i: number): number {
  let from = i;
  while (from > 0 && ((words[from - 1]?.classes ?? 0) & (ADVERB | AUXILIARY | MODAL)) !== 0)
    from -= 1;
  return from;
}

const FINITE =
  /^(?:is|are|was|were|has|have|had|does|did|do|will|would|can|could|may|might|must|should|shall|'s|'ve|'re|'ll|'d)$/;

function isFiniteVerb(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word?.kind !== "word") return false;
  if (FINITE.test(word.low)) return word.low !== "'s" || isSubjectPronoun(words[i - 1]);
  const form = word.verb?.form;
  if ((word.classes & VERB) === 0 || form === "ing" || form === undefined) return false;
  if (isClauseVerb(words, i - 1) && !CLOSES.test(words[i - 1]?.low ?? "")) return false;
  if (form === "past" || form === "s") return follows(words[i - 1]);
  return isClauseVerb(words, i);
}

/** What a finite verb can follow: its subject, an adverb, the end of an apposition. */
function follows(before: Word | undefined): boolean {
  if (before === undefined) return false;
  if (isNominal(before) || isSubjectPronoun(before) || CLOSES.test(before.low)) return true;
  return (before.classes & (ADVERB | DAY)) !== 0;
}

/** The source's mention on the right: "said Lavrov", "asked the minister". */
export function subjectAfter(words: readonly Word[], start: number): Subject | undefined {
  const first = words[start];
  if (!first || ((first.classes & DAY) !== 0 && !isName(words[start + 1]))) return undefined;
  const range = phraseAfter(words, start);
  return range && { range, via: "inversion" };
}

/** "was described by critics": the agent of a passive. */
export function agentAfter(words: readonly Word[], start: number): Subject | undefined {
  for (let i = start; i < words.length && i < start + 25; i += 1) {
    if (words[i]?.low !== "by") continue;
    const range = phraseAfter(words, i + 1);
    return range && { range, via: "agent" };
  }
  return undefined;
}

/** "his criticism of", "Lavrov's call for": the owner of a noun cue. */
export function ownerBefore(words: readonly Word[], cue: Cue): Subject | undefined {
  let i = cue.range.from - 1;
  while (i >= 0 && isNominal(words[i]) && !words[i]?.capital && cue.range.from - i < 4) i -= 1;
  const word = words[i];
  if (!word) return undefined;
  if (/^(?:his|her|its|their|my|our|your)$/.test(word.low))
    return { range: { from: i, to: i + 1 }, via: "possessive" };
  if (word.low === "'s" || word.low === "'" || word.low === "’") {
    const range = phraseBefore(words, i, clauseStart(words, i));
    return range && { range, via: "possessive" };
  }
  return coordinated(words, cue.range.from);
}
