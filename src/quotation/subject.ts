import type { Word } from "./clause.js";
import type { Cue } from "./cue.js";
import { ADVERB, COORDINATOR, DAY, RELATIVE, SUBORDINATOR, VERB } from "./function-words.js";
import type { Range } from "./noun-phrase.js";
import {
  isClauseVerb,
  isDeterminer,
  isName,
  isNominal,
  isSubjectPronoun,
  phraseAfter,
  phraseBefore,
} from "./noun-phrase.js";

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
  const before = words[end - 1];
  if (!before) return undefined;
  if ((before.classes & RELATIVE) !== 0 && before.low !== "that") {
    return { range: { from: end - 1, to: end }, via: "relative" };
  }
  if (before.low === "that" && isNominal(words[end - 2])) {
    return { range: { from: end - 1, to: end }, via: "relative" };
  }
  if (cue.form === "ing" && cue.auxiliary === "") return participle(words, cue);
  if (cue.auxiliary === "to" && !isNominal(before)) return mainSubject(words, end);
  if (
    before.low === "," ||
    before.low === "-" ||
    before.low === "—" ||
    before.low === "–" ||
    before.low === ")"
  ) {
    return appositive(words, end - 1) ?? (before.low === "," ? coordinated(words, end) : undefined);
  }
  if ((before.classes & COORDINATOR) !== 0) return coordinated(words, end);
  const range = phraseBefore(words, end, clauseStart(words, end));
  return range && { range, via: "before" };
}

/** Index after the last mark, quoted stretch or conjunction that a subject does not reach across. */
function clauseStart(words: readonly Word[], end: number): number {
  for (let i = end - 1; i >= 0 && end - i < 40; i -= 1) {
    const word = words[i];
    if (!word) break;
    if (word.kind === "mark" && !/^['’.&-]$/.test(word.low)) return i + 1;
    if (word.kind === "quoted" && !(isName(words[i - 1]) && isName(words[i + 1]))) return i + 1;
    if ((word.classes & SUBORDINATOR) !== 0 && !word.capital && word.low !== "since") return i + 1;
    if (
      word.low === "that" &&
      i < end - 1 &&
      (isDeterminer(words[i + 1]) || isName(words[i + 1]) || isSubjectPronoun(words[i + 1]))
    )
      return i + 1;
    if (/^(?:but|or)$/.test(word.low)) return i + 1;
  }
  return Math.max(0, end - 40);
}

/** "Ruiz, a doctor in Lima, said": the phrase before the comma that opened the bracket. */
function appositive(words: readonly Word[], close: number): Subject | undefined {
  for (let i = close - 1; i > 0 && close - i < 45; i -= 1) {
    const word = words[i];
    if (!word || word.kind === "quoted") return undefined;
    if (word.kind !== "mark" || !/^[,(—–-]$/.test(word.low)) continue;
    const range = phraseBefore(words, i, clauseStart(words, i));
    if (!range) continue;
    const opens = range.from === 0 || !isNominal(words[range.from - 1]);
    if (opens && (isName(words[i - 1]) || isDeterminer(words[range.from]) || range.from === 0)) {
      return { range, via: "apposition" };
    }
  }
  return undefined;
}

/** "He smiled and said": the subject of the clause before. */
function coordinated(words: readonly Word[], end: number): Subject | undefined {
  const subject = firstSubject(words, Math.max(0, end - 60), end);
  return subject && { range: subject, via: "coordination" };
}

/** "…, saying": the main clause's subject, not the nearest noun. */
function participle(words: readonly Word[], cue: Cue): Subject | undefined {
  const subject =
    cue.range.from === 0
      ? mainSubjectAfter(words, cue.head)
      : firstSubject(words, 0, cue.range.from);
  return subject && { range: subject, via: "participle" };
}

function mainSubject(words: readonly Word[], end: number): Subject | undefined {
  const subject = firstSubject(words, 0, end);
  return subject && { range: subject, via: "coordination" };
}

/** "Speaking to reporters, she …": the subject after the comma. */
function mainSubjectAfter(words: readonly Word[], head: number): Range | undefined {
  const comma = words.findIndex((word, i) => i > head && word.low === ",");
  return comma > 0 ? phraseAfter(words, comma + 1) : undefined;
}

/** The last phrase in the stretch that a finite verb follows and no preposition precedes: its subject. */
function firstSubject(words: readonly Word[], from: number, end: number): Range | undefined {
  for (let i = from; i < end; i += 1) {
    if (!isFinite(words, i)) continue;
    let stop = i;
    while (stop > from && ((words[stop - 1]?.classes ?? 0) & ADVERB) !== 0) stop -= 1;
    const before = words[stop - 1];
    if (before && /^[,)—–-]$/.test(before.low)) {
      const found = appositive(words, stop - 1);
      if (found) return found.range;
    }
    const range = phraseBefore(words, stop, Math.max(from, clauseStart(words, stop)));
    if (range) return range;
  }
  return undefined;
}

function isFinite(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || word.kind !== "word") return false;
  if (
    /^(?:is|are|was|were|has|have|had|does|did|do|will|would|can|could|may|might|must|should|shall|'s|'ve|'re|'ll|'d)$/.test(
      word.low,
    )
  ) {
    return !(word.low === "'s" && isName(words[i + 1]));
  }
  if (!word.verb || (word.classes & VERB) === 0 || word.verb.form === "ing") return false;
  const before = words[i - 1];
  return (
    (isNominal(before) ||
      isSubjectPronoun(before) ||
      before?.low === "," ||
      ((before?.classes ?? 0) & ADVERB) !== 0) &&
    (word.verb.form === "past" || word.verb.form === "s" || isClauseVerb(words, i))
  );
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
  const by = words.findIndex((word, i) => i >= start && i < start + 25 && word.low === "by");
  const range = by >= 0 ? phraseAfter(words, by + 1) : undefined;
  return range && { range, via: "agent" };
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
  return undefined;
}
