import { sourceAfter } from "./apposed-name.js";
import { CUE_VERBS } from "./cue-verbs.js";
import { groupStart, isFiniteVerb } from "./finite-verb.js";
import type { Range } from "./noun-phrase.js";
import { phraseAfter, phraseBefore } from "./noun-phrase.js";
import { BODY_NOUNS, DOCUMENT_NOUNS } from "./organisation-nouns.js";
import { PERSON_NOUNS, PLURAL_NOUNS } from "./person-nouns.js";
import type { Subject } from "./subject.js";
import { subjectBefore, subjectIn } from "./subject.js";
import type { Word } from "./word.js";
import { isDeterminer, isName, isNominal, isSubjectPronoun } from "./word-class.js";

/** After a colon, a single word may be anything: "The sign had one word: “No.”" */
const SHORTEST = 8;

/** Whose words a quoted stretch is that no reading covers, and the verb that says so. */
export interface LooseSource {
  readonly subject: Subject;
  readonly cue: Range | undefined;
  /** "credit" where a dash or a colon alone leads from name to words, else the verb's lemma. */
  readonly key: string;
}

/** Whom the words around the quoted stretch at `at` give it to. */
export function looseSource(words: readonly Word[], at: number): LooseSource | undefined {
  return creditAfter(words, at) ?? clauseAfter(words, at) ?? colonBefore(words, at);
}

/** "…" ― Marta Ruiz, nurse: the name on a credit line. */
function creditAfter(words: readonly Word[], at: number): LooseSource | undefined {
  if (!/^(?:[―—–-]|--)$/.test(words[at + 1]?.low ?? "")) return undefined;
  const subject = creditAt(words, at + 1);
  return subject && { subject, cue: { from: at + 1, to: at + 2 }, key: "credit" };
}

/** "…" ¶ - Marta Ruiz, nurse.: the source on a credit line of its own, which names whose words stand before it. */
export function creditLine(words: readonly Word[]): Subject | undefined {
  if (words.length > 12 || !/^(?:[―—–-]|--)$/.test(words[0]?.low ?? "")) return undefined;
  const finite = words.some((_, i) => isFiniteVerb(words, i));
  return finite ? undefined : creditAt(words, 0);
}

/** The name after the dash at `at`, where no clause goes on. */
function creditAt(words: readonly Word[], at: number): Subject | undefined {
  const dashes = words[at + 1]?.low === "-" ? 2 : 1;
  const range = phraseAfter(words, at + dashes);
  if (!range || !isName(words[range.to - 1])) return undefined;
  const next = words[range.to];
  return next?.kind === "word" ? undefined : subjectIn(range, "after");
}

/** "…," the mayor of Halden quipped: a comma in the marks, then a clause whose verb need not be known for saying. */
function clauseAfter(words: readonly Word[], at: number): LooseSource | undefined {
  const quoted = words[at];
  if (!quoted?.quoted || !endsOpen(words, at)) return undefined;
  const from = words[at + 1]?.low === "," ? at + 2 : at + 1;
  const verb = verbAfter(words, from);
  if (verb === undefined) return undefined;
  const key = words[verb]?.verb?.lemma ?? "";
  const cue = { from: verb, to: verb + 1 };
  if (verb === from) {
    const range = sourceAfter(words, verb + 1);
    return range && namesSomeone(words, range)
      ? { subject: subjectIn(range, "inversion"), cue, key }
      : undefined;
  }
  if (!isNominal(words[from]) && !isDeterminer(words[from]) && !isSubjectPronoun(words[from]))
    return undefined;
  const comma = words.findIndex(({ low }, i) => i > from && i < verb && low === ",");
  const range = { from, to: comma < 0 ? groupStart(words, verb) : comma };
  return range.to > from ? { subject: subjectIn(range, "before"), cue, key } : undefined;
}

function namesSomeone(words: readonly Word[], { from, to }: Range): boolean {
  if (isName(words[to - 1]) || isDeterminer(words[from])) return true;
  return words.slice(from, to).some(({ low }) => low === "'s");
}

/** Whether a comma stands before the closing mark or after it: what follows belongs to the words. */
function endsOpen(words: readonly Word[], at: number): boolean {
  const tail = words[at]?.quoted?.tail;
  // "It holds!" | beamed Marta Ruiz
  if (tail === "!" || tail === "?") return words[at + 1]?.verb?.form === "past";
  return tail === "," || words[at + 1]?.low === ",";
}

/**
 * Whether the words around it leave no doubt that the stretch at `at` is speech, be it ever so short:
 * "Quiet," | he demanded; he leaned in and boomed: | "It holds."
 */
export function isClearlySaid(words: readonly Word[], at: number, source: LooseSource): boolean {
  const { key, cue } = source;
  if (key === "credit") return cue !== undefined;
  const [quoted, tail = ""] = [words[at]?.quoted, words[at]?.quoted?.tail];
  if (!quoted || !cue) return false;
  if (cue.from > at) {
    const kinds = CUE_VERBS.get(key);
    const opens = words.slice(0, at).every(({ kind }) => kind !== "word");
    return (
      opens &&
      /[,!?]/.test(tail) &&
      (says(words[cue.from]) || kinds?.includes("act") === true || tail === "!")
    );
  }
  const rest = words.slice(at + 1).some(({ kind }) => kind === "word");
  return (
    words[at - 1]?.low === ":" &&
    !rest &&
    /[.!?]/.test(tail) &&
    quoted.inner.end - quoted.inner.start > SHORTEST
  );
}

/** The verb of the clause that begins at `from`, past what describes its subject. */
function verbAfter(words: readonly Word[], from: number): number | undefined {
  let described = false;
  for (let i = from; i < words.length && i < from + 25; i += 1) {
    const word = words[i];
    if (!word || word.quoted || /^[.;:]$/.test(word.low)) return undefined;
    if (/^(?:who|which|whose)$/.test(word.low)) described = true;
    else if (word.low === ",") described = false;
    else if (!described && isVerbHere(words, i, from)) return i;
  }
  return undefined;
}

function isVerbHere(words: readonly Word[], i: number, from: number): boolean {
  const word = words[i];
  if (!word?.verb || word.capital || (word.verb.form !== "past" && word.verb.form !== "s"))
    return false;
  return i === from ? word.verb.form === "past" : isFiniteVerb(words, i) || says(word);
}

function says(word: Word | undefined): boolean {
  return word?.verb?.kinds?.includes("say") === true;
}

/** "Ruiz: “…”", "Ruiz went further: “…”", "Ruiz quipped, “…”": who stands before the colon, or is the subject of its clause. */
function colonBefore(words: readonly Word[], at: number): LooseSource | undefined {
  const colon = at - 1;
  const comma = words[colon]?.low === "," && isFiniteVerb(words, colon - 1);
  if (words[colon]?.low !== ":" && !comma) return undefined;
  for (let i = colon - 1; i >= 0 && colon - i < 30; i -= 1) {
    const word = words[i];
    if (word?.kind === "quoted" || word?.low === ";") break;
    if (!word || !isFiniteVerb(words, i)) continue;
    const found = subjectBefore(words, verbCue(words, i));
    if (!found || !isSpeaker(words, found.range)) return undefined;
    return { subject: found, cue: { from: i, to: i + 1 }, key: word.verb?.lemma ?? "be" };
  }
  const range = phraseBefore(words, colon);
  if (!range || !isSpeaker(words, range)) return undefined;
  return { subject: subjectIn(range, "after"), cue: undefined, key: "credit" };
}

function verbCue(words: readonly Word[], head: number) {
  const range = { from: groupStart(words, head), to: head + 1 };
  return {
    ...({
      range,
      head,
      key: "",
      sort: "verb",
      auxiliary: "",
      negated: false,
      governor: "",
    } as const),
    form: words[head]?.verb?.form ?? "",
  };
}

/** Whether someone or something can speak who is called so. */
function isSpeaker(words: readonly Word[], { from, to }: Range): boolean {
  const last = words[to - 1];
  const low = last?.low ?? "";
  if (to - from === 1 && isSubjectPronoun(last)) return /^(?:he|she|they|who)$/.test(low);
  const nouns = [PERSON_NOUNS, PLURAL_NOUNS, BODY_NOUNS, DOCUMENT_NOUNS];
  return isName(last) || nouns.some((each) => each.has(low));
}
