import { followsName } from "./affiliation.js";
import { sourceAfter } from "./apposed-name.js";
import type { Apposition } from "./apposition.js";
import { appositionBefore, explainedBy } from "./apposition.js";
import { beforeAdverbials } from "./before-adverbials.js";
import { clauseStart } from "./clause-start.js";
import type { Cue } from "./cue.js";
import { CLOSES, groupStart, isFiniteVerb } from "./finite-verb.js";
import { ADVERB, COORDINATOR, DAY, PREPOSITION, RELATIVE, SUBORDINATOR } from "./function-words.js";
import type { Range } from "./noun-phrase.js";
import { phraseAfter, phraseBefore } from "./noun-phrase.js";
import { isNounAfter } from "./noun-use.js";
import { BODY_NOUNS } from "./organisation-nouns.js";
import { PERSON_NOUNS, PLURAL_NOUNS } from "./person-nouns.js";
import { postmodified, withoutParticiple } from "./postmodifier.js";
import type { Word } from "./word.js";
import { isDeterminer, isName, isNominal, isSubjectPronoun } from "./word-class.js";

/** Who a cue says is the source, and by what construction. */
export interface Subject {
  readonly range: Range;
  /** Where it begins, or the apposition that the range is part of: "a lawyer, | Marta Ruiz,". */
  readonly start: number;
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
  /** Whether another phrase of the sentence could as well be the source. */
  readonly doubtful: boolean;
}

/** The source in `range`, which leaves no doubt so far. */
export function subjectIn(range: Range, via: Subject["via"], start = range.from): Subject {
  return { range, start, via, doubtful: false };
}

/** The source's mention on the left of a verb cue: "Lavrov", "the minister, a lawyer,", "who", "he … and". */
export function subjectBefore(words: readonly Word[], cue: Cue): Subject | undefined {
  const end = cue.range.from;
  if (cue.form === "ing" && cue.auxiliary === "") return participle(words, cue);
  if (cue.auxiliary === "to" && !cue.governor) return coordinated(words, end);
  if (cue.governor && isInfinitive(words, end)) return coordinated(words, end);
  const local = localSubject(words, end);
  const explained =
    local?.via === "before" && introduces(words, cue) ? explainedBy(words, local.range) : undefined;
  if (explained) return subjectIn(explained, "apposition");
  if (local?.via === "before" && isNounAfter(words, cue, local.range))
    return ownerBefore(words, cue) ?? local;
  return local ?? coordinated(words, end);
}

/** Whether what was said surely follows the cue or stands in marks before it: no "Ruiz, the mayor said, was late". */
function introduces(words: readonly Word[], { range }: Cue): boolean {
  const next = words[range.to];
  return (
    next?.quoted !== undefined ||
    /^(?::|that)$/.test(next?.low ?? "") ||
    words[0]?.quoted !== undefined ||
    (next?.low === "," && words[range.to + 1]?.quoted !== undefined)
  );
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
    return antecedent && subjectIn(antecedent, "relative");
  }
  if ((before.classes & RELATIVE) !== 0 && before.low !== "that") {
    return subjectIn({ from: stop - 1, to: stop }, "relative");
  }
  if (CLOSES.test(before.low)) {
    const found = appositionBefore(words, stop - 1);
    return found && subjectIn(found.range, "apposition", found.start);
  }
  // the hacker known as "Moth," | stated
  if (
    before.quoted?.tail === "," &&
    /^(?:as|called|nicknamed|dubbed)$/.test(words[stop - 2]?.low ?? "")
  ) {
    const found = appositionBefore(words, stop - 1);
    return found && subjectIn(found.range, "apposition", found.start);
  }
  if ((before.classes & COORDINATOR) !== 0) return undefined;
  const floor = clauseStart(words, stop);
  const range = phraseBefore(words, stop, floor);
  const owner = range && ownerOfPlace(words, range);
  if (owner) return subjectIn(owner.range, "apposition", owner.start);
  const described = range && postmodified(words, range.from, floor);
  return range && subjectIn(described ?? withoutParticiple(words, range), "before");
}

/** "Dana Moss, 50, of Lima | learned": the name before the place. */
function ownerOfPlace(words: readonly Word[], range: Range): Apposition | undefined {
  const link = followsName(words, range.from);
  if (link === "of") return appositionBefore(words, range.from - 1);
  if (link !== "campus") return undefined;
  const whole = phraseBefore(words, range.from - 1, clauseStart(words, range.from - 1));
  return whole && { range: whole, start: whole.from };
}

/** "He smiled and said": the subject of the clause before. */
function coordinated(words: readonly Word[], end: number): Subject | undefined {
  const range = subjectUpTo(words, end);
  return range && subjectIn(range, "coordination");
}

/** "…, saying": the main clause's subject, not the nearest noun; but "footage of Ruiz | saying". */
function participle(words: readonly Word[], cue: Cue): Subject | undefined {
  const { from } = cue.range;
  const before = words[from - 1];
  const leads = from === 0 || (from < 3 && (before?.classes ?? 0) & (SUBORDINATOR | PREPOSITION));
  if (leads) {
    const range = mainSubjectAfter(words, cue.head);
    return range && subjectIn(range, "participle");
  }
  if (isNominal(before)) {
    const range = phraseBefore(words, from, clauseStart(words, from));
    // with one of her posters | asking
    if (range && words[range.from - 1]?.low === "with") return subjectIn(range, "before");
    const core = range && lastCore(words, range);
    if (core && isAnimate(words, core)) return subjectIn(core, "before");
  }
  const range = subjectUpTo(words, from);
  return range && subjectIn(range, "participle");
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

/** The subject before `end` of the last verb of saying in its main clause, else of that clause's first finite verb. */
function subjectUpTo(words: readonly Word[], end: number): Range | undefined {
  let first: Range | undefined;
  let saying: Range | undefined;
  for (let i = Math.max(0, end - 60); i < end; i += 1) {
    if (!isFiniteVerb(words, i)) continue;
    const range = localSubject(words, groupStart(words, i))?.range;
    if (!range || /^(?:who|which|that)$/.test(words[range.from]?.low ?? "")) continue;
    // Weber left, and | Ruiz stayed, saying
    const joined = ((words[range.from - 1]?.classes ?? 0) & COORDINATOR) !== 0;
    if (joined) [first, saying] = [range, undefined];
    first ??= range;
    const kinds = words[i]?.verb?.kinds;
    if (kinds?.includes("say") || kinds?.includes("tell")) saying = range;
  }
  return saying ?? first;
}

/** The source's mention on the right: "said Lavrov", "asked the minister". */
export function subjectAfter(words: readonly Word[], start: number): Subject | undefined {
  const first = words[start];
  // "said bluntly" names nobody
  if (first && !first.capital && (first.classes & ADVERB) !== 0) return undefined;
  // "denied it" is no inversion
  if (!first || first.low === "it" || ((first.classes & DAY) !== 0 && !isName(words[start + 1])))
    return undefined;
  const range = sourceAfter(words, start);
  return range && subjectIn(range, "inversion");
}

/** "was described by critics": the agent of a passive. */
export function agentAfter(words: readonly Word[], start: number): Subject | undefined {
  for (let i = start; i < words.length && i < start + 25; i += 1) {
    if (words[i]?.low !== "by") continue;
    const range = sourceAfter(words, i + 1);
    return range && subjectIn(range, "agent");
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
    return subjectIn({ from: i, to: i + 1 }, "possessive");
  if (word.low === "'s" || word.low === "'" || word.low === "’") {
    const range = phraseBefore(words, i, clauseStart(words, i));
    return range && subjectIn(range, "possessive");
  }
  return coordinated(words, cue.range.from);
}
