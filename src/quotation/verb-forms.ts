import { interned } from "../text/interned.js";
import type { CueClass } from "./cue-verbs.js";
import { CUE_VERBS } from "./cue-verbs.js";
import { IRREGULARS, VERBS } from "./verbs.js";

/** Which form of a verb a word is; "past" is the participle too where the two look alike. */
export type VerbForm = "base" | "s" | "past" | "participle" | "ing";

export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
  /** What it reports; undefined where it is no cue verb. */
  readonly kinds: readonly CueClass[] | undefined;
}

const STRESSED_AT_END =
  /^(?:admit|commit|permit|submit|refer|infer|defer|prefer|occur|rebut|compel|expel|control|regret|forget|begin|allot|acquit|concur|deter|abhor|confer|omit|transfer|forbid|rebel|propel|patrol|equip|unplug|reset|upset)$/;

/** Every form of every known verb, in lower case, with what it is a form of. */
export const VERB_FORMS: ReadonlyMap<string, VerbReading> = buildVerbForms();

function buildVerbForms(): ReadonlyMap<string, VerbReading> {
  const forms = new Map<string, VerbReading>();
  const put = (word: string, lemma: string, form: VerbForm) => {
    if (!forms.has(word)) forms.set(word, readingOf(lemma, form));
  };
  // "found" is find's, not the verb to found: cue verbs and irregular forms come first
  const lemmas = new Set([...IRREGULARS.keys(), ...CUE_VERBS.keys(), ...VERBS].map(interned));
  for (const lemma of lemmas) {
    const [past = `${pastStem(lemma)}ed`, participle] = IRREGULARS.get(lemma) ?? [];
    put(past, lemma, "past");
    if (participle) put(participle, lemma, "participle");
  }
  for (const lemma of lemmas) {
    put(lemma, lemma, "base");
    put(thirdPerson(lemma), lemma, "s");
    put(`${ingStem(lemma)}ing`, lemma, "ing");
  }
  return forms;
}

function readingOf(lemma: string, form: VerbForm): VerbReading {
  return { lemma, form, kinds: CUE_VERBS.get(lemma) };
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function pastStem(lemma: string): string {
  if (lemma.endsWith("e")) return lemma.slice(0, -1);
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}i` : doubled(lemma);
}

function ingStem(lemma: string): string {
  if (lemma.endsWith("ie")) return `${lemma.slice(0, -2)}y`;
  return /[^eoy]e$/.test(lemma) ? lemma.slice(0, -1) : doubled(lemma);
}

/** The stem before -ed and -ing with its last consonant doubled where the spelling asks for it: "quip", "admit". */
function doubled(lemma: string): string {
  const short = /^[^aeiou]*u?[aeiou][^aeiouwxy]$/.test(lemma);
  return short || STRESSED_AT_END.test(lemma) ? lemma + lemma.charAt(lemma.length - 1) : lemma;
}

const NO_VERBS = new Set(
  "hundred indeed exceed proceed succeed concerned sacred hatred kindred naked wicked rugged biased united thing nothing something anything everything morning evening during king spring string ceiling building wedding being sibling pudding wing ring sing bring".split(
    " ",
  ),
);

/** The reading of a form in lower case; an unknown word in -ed or -ing is taken for a verb's. */
export function verbReading(word: string): VerbReading | undefined {
  const known = VERB_FORMS.get(word);
  if (known || word.length < 5 || NO_VERBS.has(word)) return known;
  if (word.endsWith("ed")) return readingOf(word.slice(0, -2), "past");
  return word.endsWith("ing") ? readingOf(word.slice(0, -3), "ing") : undefined;
}
