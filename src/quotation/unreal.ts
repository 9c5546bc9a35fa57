import type { Cue } from "./cue.js";
import type { Subject } from "./subject.js";
import type { Word } from "./word.js";

/** What it is to say something, in somebody's judgement: "was wrong to say", which need not have been said. */
const JUDGED =
  /^(?:wrong|right|foolish|mad|crazy|silly|unfair|fair|premature|early|naive|mistaken|correct|wise|unwise|absurd|ridiculous|dishonest|easy|hard|safe|tempting)$/;

/** Whether the cue reports what was not said, or what need not have been: "Had Ruiz said", "wrong to say". */
export function isUnreal(words: readonly Word[], cue: Cue, subject: Subject | undefined): boolean {
  const before = words[cue.range.from - 1];
  if (words[cue.range.from]?.low === "to" && JUDGED.test(before?.low ?? "")) return true;
  if (isCondition(words, cue, subject)) return true;
  const inverted = subject ? words[subject.range.from - 1] : undefined;
  if (inverted?.low !== "had" || cue.auxiliary !== "") return false;
  const lead = words[(subject?.range.from ?? 0) - 2];
  return lead === undefined || lead.kind !== "word";
}

/** "If | Ruiz says that it is safe": what may yet be said. */
function isCondition(words: readonly Word[], cue: Cue, subject: Subject | undefined): boolean {
  if (subject?.via !== "before" || cue.form !== "s") return false;
  const low = words[subject.range.from - 1]?.low ?? "";
  // not "asked if Ruiz says so", "even if"
  const first = words[subject.range.from - 2];
  return /^(?:if|unless)$/.test(low) && first?.kind !== "word";
}
