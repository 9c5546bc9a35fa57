import type { Arrangement } from "./arrangement.js";
import type { Word } from "./clause.js";
import type { Cue } from "./cue.js";
import { CUE_VERBS } from "./cue-verbs.js";
import { FIRST_NAMES } from "./first-names.js";
import { SUBORDINATOR } from "./function-words.js";
import type { Values } from "./model.js";
import { readModel } from "./model.js";
import type { Range } from "./noun-phrase.js";
import { BODY_NOUNS, DOCUMENT_NOUNS } from "./organisation-nouns.js";
import { PERSON_NOUNS, PLURAL_NOUNS } from "./person-nouns.js";
import type { Outline, Phrase } from "./source-candidates.js";
import { SOURCE_WEIGHTS } from "./source-weights.js";
import { isName } from "./word-class.js";
import { sortOf } from "./word-sort.js";

/** What speaks for and against a phrase's being the source of a cue. */
export const SOURCE_MODEL = readModel(
  [
    ...["rule", "role", "form", "kinds", "cue", "joint", "head", "previous", "next"],
    ...[
      "distance",
      "order",
      "verbs",
      "parted",
      "marks",
      "verb",
      "above",
      "spoke",
      "frame",
      "tail",
      "later",
    ],
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

/** The values of `SOURCE_MODEL`'s facts. */
export function sourceValues(
  words: readonly Word[],
  outline: Outline,
  reading: Arrangement,
  candidate: Candidate,
): Values {
  const { cue, frame } = reading;
  const { range, rule } = candidate;
  if (!range) return nobodyValues(words, reading);
  const left = range.from < cue.range.from;
  const between: Range = left
    ? { from: range.to, to: cue.range.from }
    : { from: cue.range.to, to: range.from };
  return [
    rule,
    roleOf(words, outline, range, candidate.sort, left),
    formOf(cue),
    CUE_VERBS.get(cue.key)?.join("+") ?? cue.sort,
    cue.key,
    sortOf(words, cue.range.from - 1),
    headOf(words, range),
    sortOf(words, range.from - 1),
    sortOf(words, range.to),
    sizeOf(between.to - between.from),
    `${left ? "-" : "+"}${Math.min(candidate.order, 4)}`,
    String(Math.min(3, Math.max(0, verbsIn(outline, between)))),
    partedBy(words, between),
    marksIn(words, between),
    governed(words, outline, range),
    aboveOf(words, range),
    candidate.spoke ? "yes" : "no",
    frame,
    sortOf(words, range.to - 1),
    left ? String(Math.min(3, candidate.later)) : "after",
  ];
}

/** The facts about nobody: the cue, and what the rules would have chosen. */
function nobodyValues(words: readonly Word[], { cue, frame, subject }: Arrangement): Values {
  const facts: Record<string, string> = {
    rule: "nobody",
    role: `nobody:${subject?.via ?? "none"}`,
    form: formOf(cue),
    kinds: CUE_VERBS.get(cue.key)?.join("+") ?? cue.sort,
    cue: cue.key,
    joint: sortOf(words, cue.range.from - 1),
    head: subject ? headOf(words, subject.range) : "none",
    next: sortOf(words, cue.range.to),
    frame,
  };
  return SOURCE_MODEL.facts.map((fact) => facts[fact]);
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
  outline: Outline,
  range: Range,
  sort: Phrase["sort"],
  left: boolean,
): string {
  if (sort !== "phrase") return sort;
  const before = words[range.from - 1];
  const subject = governed(words, outline, range) !== "none";
  const object = before?.kind === "word" && before.verb !== undefined ? "object" : "phrase";
  return `${subject ? "subject" : object}${left ? "" : "-after"}`;
}

/** The class of the finite verb that stands right after the phrase; "none" where the phrase is no subject. */
export function governed(words: readonly Word[], { verbsBefore }: Outline, { to }: Range): string {
  for (let i = to; i < words.length && i < to + 3; i += 1) {
    if ((verbsBefore[i + 1] ?? 0) === (verbsBefore[i] ?? 0)) {
      if (words[i]?.kind !== "word") return "none";
      continue;
    }
    const kinds = CUE_VERBS.get(words[i]?.verb?.lemma ?? "");
    return kinds?.[0] ?? "verb";
  }
  return "none";
}

/** The class of the verb of which the phrase is the object. */
function aboveOf(words: readonly Word[], { from }: Range): string {
  const verb = words[from - 1]?.verb;
  if (!verb) return "none";
  return CUE_VERBS.has(verb.lemma) ? verb.lemma : "verb";
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
