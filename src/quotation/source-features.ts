import type { Arrangement } from "./arrangement.js";
import type { Cue } from "./cue.js";
import { kindsOf } from "./cue-verbs.js";
import { FIRST_NAMES } from "./first-names.js";
import { SUBORDINATOR } from "./function-words.js";
import type { Values } from "./model.js";
import { readModel } from "./model.js";
import type { Range } from "./noun-phrase.js";
import { BODY_NOUNS, DOCUMENT_NOUNS } from "./organisation-nouns.js";
import { PERSON_NOUNS, PLURAL_NOUNS } from "./person-nouns.js";
import type { Outline, Phrase } from "./source-candidates.js";
import { governed } from "./source-candidates.js";
import { SOURCE_WEIGHTS } from "./source-weights.js";
import type { Word } from "./word.js";
import { isName } from "./word-class.js";
import { sortOf } from "./word-sort.js";

/** What speaks for and against a phrase's being the source of a cue. */
export const SOURCE_MODEL = readModel(
  [
    // nobody has no others than these
    ...["rule", "form", "kinds", "cue", "joint", "frame", "role", "head", "next"],
    ...["previous", "distance", "order", "verbs", "parted", "marks", "verb"],
    ...["above", "spoke", "tail", "later"],
  ],
  [
    "rule",
    "rule form",
    "rule joint",
    "rule cue",
    "rule frame",
    "role form joint",
    "role previous",
    "role next",
    "role verbs form",
    "role above form",
    "head form",
    "previous form",
    "next form",
    "next verb",
    "verb form",
    "distance form",
    "order form",
    "order joint",
    "verbs joint",
    "parted form",
    "marks joint",
    "marks form",
    "spoke",
    "tail role",
    "tail next",
    "frame role",
    "later role joint",
    "later parted form",
    "later previous form",
  ],
  SOURCE_WEIGHTS,
);

/** A phrase as the source of a reading, or nobody; the rules' own choice among them. */
export interface Candidate {
  /** Undefined: the sentence says nowhere whose words they are. */
  readonly range: Range | undefined;
  /** By what construction the rules found it; "no" where they did not. */
  readonly rule: string;
  readonly sort: Phrase["sort"];
  /** How many other candidates stand between it and the cue. */
  readonly order: number;
  /** How many subjects of clauses stand between it and the cue. */
  readonly later: number;
  /** Whether it is the source of another cue in the sentence. */
  readonly spoke: boolean;
}

/** For each candidate of a reading the values of `SOURCE_MODEL`'s facts. */
export function sourceValues(
  words: readonly Word[],
  outline: Outline,
  reading: Arrangement,
): (candidate: Candidate) => Values {
  const { cue, subject, frame } = reading;
  const form = formOf(cue);
  const kinds = kindsOf(cue.key, cue.sort);
  const joint = sortOf(words, cue.range.from - 1);
  const nobody = () => {
    const head = subject ? headOf(words, subject.range) : "none";
    const role = `nobody:${subject?.via ?? "none"}`;
    return ["nobody", form, kinds, cue.key, joint, frame, role, head, sortOf(words, cue.range.to)];
  };
  return (candidate) => {
    const { range, rule } = candidate;
    if (!range) return nobody();
    const left = range.from < cue.range.from;
    const between: Range = left
      ? { from: range.to, to: cue.range.from }
      : { from: cue.range.to, to: range.from };
    const verb = governed(words, outline.verbsBefore, range);
    return [
      rule,
      form,
      kinds,
      cue.key,
      joint,
      frame,
      roleOf(words, candidate.sort, range, verb !== "none", left),
      headOf(words, range),
      sortOf(words, range.to),
      sortOf(words, range.from - 1),
      sizeOf(between.to - between.from),
      `${left ? "-" : "+"}${Math.min(candidate.order, 4)}`,
      String(Math.min(3, Math.max(0, verbsIn(outline, between)))),
      partedBy(words, between),
      marksIn(words, between),
      verb,
      aboveOf(words, range),
      candidate.spoke ? "yes" : "no",
      sortOf(words, range.to - 1),
      left ? String(Math.min(3, candidate.later)) : "after",
    ];
  };
}

/** "ing", "past+be", "base+to+gov": the cue's form and what stands before it. */
function formOf({ form, auxiliary, governor, sort }: Cue): string {
  return `${form}${auxiliary && `+${auxiliary}`}${governor && "+gov"}` || sort;
}

function verbsIn({ verbsBefore }: Outline, { from, to }: Range): number {
  return (verbsBefore[to] ?? 0) - (verbsBefore[Math.min(from, to)] ?? 0);
}

/** What the phrase is in its sentence, as far as its neighbours tell. */
function roleOf(
  words: readonly Word[],
  sort: Phrase["sort"],
  { from }: Range,
  isSubject: boolean,
  left: boolean,
): string {
  if (sort !== "phrase") return sort;
  const before = words[from - 1];
  const object = before?.kind === "word" && before.verb !== undefined ? "object" : "phrase";
  return `${isSubject ? "subject" : object}${left ? "" : "-after"}`;
}

/** The class of the verb of which the phrase is the object. */
function aboveOf(words: readonly Word[], { from }: Range): string {
  const verb = words[from - 1]?.verb;
  if (!verb) return "none";
  return verb.kinds ? verb.lemma : "verb";
}

/** What the phrase's head is: a pronoun by itself, a person, a name, a body, a document, or another noun. */
function headOf(words: readonly Word[], { from, to }: Range): string {
  const first = words[from];
  if (!first) return "none";
  if (to - from === 1 && first.classes !== 0 && !first.verb) return first.low;
  let end = from + 1;
  while (end < to && !/^(?:of|for|at|from|in|with|who|to|on|by|and)$/.test(words[end]?.low ?? ""))
    end += 1;
  return headSort(words, from, end);
}

function headSort(words: readonly Word[], from: number, end: number): string {
  const head = words[end - 1];
  const low = head?.low ?? "";
  if (PLURAL_NOUNS.has(low)) return "people";
  if (PERSON_NOUNS.has(low) && !head?.capital) return "person";
  if (DOCUMENT_NOUNS.has(low)) return "document";
  if (BODY_NOUNS.has(low)) return "body";
  if (isName(head)) {
    const person = words
      .slice(from, end)
      .some(({ low, capital }) => capital && (FIRST_NAMES.has(low) || PERSON_NOUNS.has(low)));
    return person ? "full-name" : "name";
  }
  if (low.endsWith("s")) return PERSON_NOUNS.has(low.slice(0, -1)) ? "people" : "plural";
  return "noun";
}

/** The nearest conjunction or relative between the phrase and the cue. */
function partedBy(words: readonly Word[], { from, to }: Range): string {
  for (let i = to - 1; i >= from && to - i < 40; i -= 1) {
    const word = words[i];
    if (word?.quoted) return "quoted";
    if (word && /^(?:that|who|which|but|and|or)$/.test(word.low)) return word.low;
    if (word && (word.classes & SUBORDINATOR) !== 0) return "while";
  }
  return "none";
}

function marksIn(words: readonly Word[], { from, to }: Range): string {
  let marks = 0;
  for (let i = from; i < to && marks < 3; i += 1) if (words[i]?.kind === "mark") marks += 1;
  return String(marks);
}

function sizeOf(length: number): string {
  if (length < 3) return `${Math.max(0, length)}`;
  if (length < 6) return "3-5";
  if (length < 12) return "6-11";
  return length < 25 ? "12-24" : "25+";
}
