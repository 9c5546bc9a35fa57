import type { Word } from "./clause.js";
import type { Cue } from "./cue.js";
import type { Subject } from "./subject.js";

/** What it is to say something, in somebody's judgement: "was wrong to say", which need not have been said. */
const JUDGED =
  /^(?:wrong|right|foolish|mad|crazy|silly|unfair|fair|premature|early|naive|mistaken|correct|wise|unwise|absurd|ridiculous|dishonest|easy|hard|safe|tempting)$/;

/** Whether the cue reports what was not said, or what need not have been: "Had Ruiz said", "wrong to say". */
export function isUnreal(words: readonly Word[], cue: Cue, subject: Subject | undefined): boolean {
  const before = words[cue.range.from - 1];
  if (words[cue.range.from]?.low === "to" && JUDGED.test(before?.low ?? "")) return true;
  const inverted = subject ? words[subject.range.from - 1] : undefined;
  if (inverted?.low !== "had" || cue.auxiliary !== "") return false;
  const lead = words[(subject?.range.from ?? 0) - 2];
  return lead === undefined || lead.kind !== "word";
}
