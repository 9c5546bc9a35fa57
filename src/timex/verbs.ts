import { wordSet } from "./word-set.js";

/**
 * Forms of verbs by which a clause is known, and its tense. The irregular pasts are the hundred
 * commonest of news; regular ones are known by their ending.
 */
const PAST_VERBS: ReadonlySet<string> = wordSet(
  `was were had did said told took made came went began held met won lost left became got gave found fell rose
   grew sent saw ran shot broke struck brought bought sold paid led spoke wrote knew thought kept stood heard
   built hit cut quit fought sought caught flew drew chose drove ate sank sprang sat slept spent taught threw
   wore withdrew swore stole shook rode rang lay laid fled fed dug clung bent beat bore bound dealt felt froze
   forgot forgave hid hung knelt lent lit meant put read set shut sang slid split spread stuck swept swam swung
   tore undertook underwent understood upheld woke wound overthrew oversaw overcame`,
);

export const PRESENT_VERBS: ReadonlySet<string> = wordSet(
  "is are am has have does do says say isn't aren't hasn't haven't doesn't don't remains continues",
);

/** Words that point a clause to what is to come. */
export const FUTURE_WORDS: ReadonlySet<string> = wordSet(
  `will shall won't would should could can may might must 'll expected expects expect scheduled due planned
   planning going upcoming payable effective hopes likely ahead begins starts opens slated intends
   intend promised promises vowed vows deadline`,
);

/** Verbs and phrases by which a speech act is reported: a date beside one says when it was said. */
export const REPORTING_VERBS: ReadonlySet<string> = wordSet(
  `said says say told tells announced announces stated states added adds reported reports declared confirmed
   warned noted stressed insisted claimed argued explained wrote tweeted replied testified denied acknowledged
   commented remarked admitted revealed disclosed predicted suggested quoted`,
);

/** Verbs whose past tells what is still to come: "set 5 May as the deadline". */
export const SETTING_VERBS: ReadonlySet<string> = wordSet(
  `set fixed called scheduled rescheduled extended postponed delayed deferred adjourned moved invited summoned
   subpoenaed proposed announced declared reserved booked slated pushed gave given granted`,
);

/** Verbs whose infinitive is still to come: "was told to appear on 5 May". */
const COMMANDING_VERBS: ReadonlySet<string> = wordSet(
  `told asked urged ordered instructed required allowed authorized authorised approved offered agreed wanted hoped
   threatened decided`,
);

/** Whether what the verb, in lower case, asks for with "to" was still to come then. */
export function asksToCome(word: string): boolean {
  return SETTING_VERBS.has(word) || COMMANDING_VERBS.has(word);
}

const MODALS: ReadonlySet<string> = wordSet(
  "will shall would should could can may might must won't",
);

/** Words that end as regular pasts do and are none. */
const NO_PASTS: ReadonlySet<string> = wordSet(
  `hundred indeed red need speed embed breed seed feed exceed proceed succeed united allied armed wed bed shed sacred
   hatred naked wicked`,
);

/** Whether the word, in lower case, is a verb in the past: "fell", "ended"; "hundred" is none. */
export function isPastVerb(word: string): boolean {
  return PAST_VERBS.has(word) || isRegularPast(word);
}

function isRegularPast(word: string): boolean {
  return word.length > 3 && word.endsWith("ed") && !NO_PASTS.has(word);
}

const TELLING: ReadonlySet<string> = new Set([
  ...FUTURE_WORDS,
  ...PRESENT_VERBS,
  ...PAST_VERBS,
  ..."plan plans want wants aim aims".split(" "),
]);

const AUXILIARIES: ReadonlySet<string> = wordSet(
  "was were had did is are am has have does do isn't aren't hasn't haven't doesn't don't",
);

/** Whether the word, in lower case, only helps another verb: "was", "had", "will". */
export function isAuxiliary(word: string): boolean {
  return AUXILIARIES.has(word) || MODALS.has(word);
}

/** Participles that differ from the past: "born in 1950" is a clause. */
const PARTICIPLES: ReadonlySet<string> = wordSet(
  "born written given taken seen known chosen driven fallen drawn shown sworn torn worn beaten stolen frozen",
);

/**
 * Whether a clause can begin with the word, in lower case, and without a subject: "born in 1950, …", and
 * where it opens its sentence "Speaking on Monday, …".
 */
export function isParticiple(word: string, opensSentence: boolean): boolean {
  return PARTICIPLES.has(word) || (opensSentence && /^[a-z]{2,}ing$/.test(word));
}

/** Verbs by whose date it is known when words were put before the public: "a letter dated 3 May". */
export const PUBLISHING_VERBS: ReadonlySet<string> = wordSet(
  "published released issued dated posted speaking writing testifying addressing",
);

/** Whether the word, in lower case, is a finite verb or an auxiliary. */
export function isVerb(word: string): boolean {
  return isPastVerb(word) || PRESENT_VERBS.has(word) || MODALS.has(word);
}

/** Whether the word, in lower case, can tell when its clause is set. */
export function tellsTense(word: string): boolean {
  return TELLING.has(word) || isRegularPast(word);
}

/** Whether the word, in lower case, is a modal verb: "may", "would". */
export function isModal(word: string): boolean {
  return MODALS.has(word);
}
