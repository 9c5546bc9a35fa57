import { CUE_VERBS } from "../quotation/cue-verbs.js";
import { VERB_FORMS, type VerbReading } from "../quotation/verb-forms.js";
import { findTokens } from "../text/token.js";

/** Words before which a verb's form is no verb: "the strike", "his last", "of trade". */
const BEFORE_NOUNS: ReadonlySet<string> = new Set(
  `the a an this that these those his her its their our my your some any each every no all both many much more
   most other another such first last next new old several few which of in on at by for with from about against
   between into during before after over under through since and or`.split(/\s+/),
);

/** Adverbs between a subject and its verb, which are adjectives behind "the": "the gate last inspected". */
const ORDINALS: ReadonlySet<string> = new Set(["first", "last"]);

/** Words that are verbs elsewhere, and in a question most often are not. */
const SELDOM_VERBS: ReadonlySet<string> = new Set(
  "first last like near second own right present total long back round state be have do".split(" "),
);

/** Verbs of news that the list of verbs does not have. */
const MORE_VERBS: ReadonlySet<string> = new Set(
  `close collapse crash double distance erode parade rebuild remarry resume sail step strike triple
   debut relocate reopen retire resign`.split(/\s+/),
);

/** Verbs that only say that another one begins, ends or is about to: "begin to meet". */
const OPENS_ANOTHER =
  /^(?:begin|start|cease|stop|continue|come|try|attempt|manage|decide|agree|vote|plan)$/;

/**
 * The verbs that say what happened in the words of a question behind "when did", "when was": "sell"
 * in "Marlow Vance sell the club", "inspected" in "the gate last inspected". As written, in order;
 * none where no verb is known.
 */
export function eventVerbsIn(words: string): readonly string[] {
  const tokens = findTokens(words).map(({ start, end }) => words.slice(start, end));
  const clause = tokens.findIndex((token, i) => i > 1 && SUBORDINATE.test(token));
  const verbs = tokens
    .slice(0, clause < 0 ? tokens.length : clause)
    .map((_, i) => verbAt(tokens, i));
  const at = mainVerb(verbs);
  if (at < 0) return [];
  const next = tokens[at + 2];
  const opensAnother =
    OPENS_ANOTHER.test(verbs[at]?.lemma ?? "") && tokens[at + 1] === "to" && next !== undefined;
  return [tokens[at] ?? "", ...(opensAnother ? [next] : [])];
}

const PARTICIPLE = /e[dn]$/;

/** What is asked stands before a clause that says more of it: "the mayor learn that …". */
const SUBORDINATE = /^(?:that|which|because|when|while|although|if)$/i;

type Reading = Pick<VerbReading, "lemma" | "form">;

/** A participle at the end, or else the first base form, the later of two neighbours, or else the last participle. */
function mainVerb(verbs: readonly (Reading | undefined)[]): number {
  const isParticiple = (verb: Reading | undefined) => verb !== undefined && verb.form !== "base";
  const participle = verbs.findLastIndex(isParticiple);
  const base = verbs.findIndex((verb) => verb?.form === "base");
  if (base < 0 || participle === verbs.length - 1) return participle;
  if (participle > 0 && participle < base) return participle;
  return verbs[base + 1]?.form === "base" ? base + 1 : base;
}

/** The verb at `i`, as far as its form and the word before it tell. */
function verbAt(tokens: readonly string[], i: number): Reading | undefined {
  const token = tokens[i] ?? "";
  const low = token.toLowerCase();
  if (low === "born") return { lemma: "bear", form: "participle" };
  if (/^\p{Lu}/u.test(token) || SELDOM_VERBS.has(low) || isNounAt(tokens, i)) return undefined;
  const reading = VERB_FORMS.get(low) ?? unknownVerb(low);
  if (reading?.form === "s" || reading?.form === "ing") return undefined;
  // the subject stands before the verb
  return i === 0 && reading?.form === "base" ? undefined : reading;
}

function unknownVerb(low: string): Reading | undefined {
  if (MORE_VERBS.has(low)) return { lemma: low, form: "base" };
  return /^re(?:built|opened)$|[a-z]{3}ed$/.test(low)
    ? { lemma: low, form: "participle" }
    : undefined;
}

/** Whether what follows the verb may be told by a clause: "say that", "hear of". */
function takesClause(word: string): boolean {
  return CUE_VERBS.has(word) || /^(?:learn|hear|know|see|find|discover|decide|agree)$/.test(word);
}

function isNounAt(tokens: readonly string[], i: number): boolean {
  // "the update that cut them off"
  const [word = "", next = ""] = [tokens[i]?.toLowerCase(), tokens[i + 1]?.toLowerCase()];
  if (/^(?:that|which|who|of)$/.test(next) && !PARTICIPLE.test(word) && !takesClause(word))
    return true;
  const [before, outer] = [tokens[i - 1]?.toLowerCase(), tokens[i - 2]?.toLowerCase()];
  if (before === undefined || !BEFORE_NOUNS.has(before)) return false;
  return !ORDINALS.has(before) || (outer !== undefined && BEFORE_NOUNS.has(outer));
}
