/**
 * What a word can be in a sentence, as far as its form alone tells. A word may be several of
 * these at once: sums of the powers of two below.
 */
export const DETERMINER = 1;
export const PREPOSITION = 2;
export const SUBJECT_PRONOUN = 4;
export const OBJECT_PRONOUN = 8;
export const POSSESSIVE = 16;
export const AUXILIARY = 32;
export const MODAL = 64;
export const COORDINATOR = 128;
export const SUBORDINATOR = 256;
export const WH_WORD = 512;
export const ADVERB = 1024;
export const NEGATION = 2048;
export const VERB = 8192;
export const DAY = 16384;
export const RELATIVE = 32768;

const LISTS: ReadonlyMap<number, string> = new Map([
  [
    DETERMINER,
    `the a an this that these those some any each every no another both either neither all many most several few
    much more half other such one two three four five six seven eight nine ten`,
  ],
  [
    PREPOSITION,
    `of in on at by for with from to about against between among into through during before after over under above
    below within without across behind beyond near toward towards upon despite amid amidst alongside including
    like regarding concerning per via throughout since until outside inside off up down out around along besides
    except following versus as than aboard unlike beneath underneath atop`,
  ],
  [
    SUBJECT_PRONOUN,
    `he she it they we i you who everyone everybody someone somebody anyone anybody nobody this that these those
    some others many most few several all each both none`,
  ],
  [OBJECT_PRONOUN, "him her them us me it you himself herself itself themselves myself ourselves"],
  [POSSESSIVE, "his her its their my our your whose"],
  [
    AUXILIARY,
    `be is are was were been being am have has had having do does did isn't aren't wasn't weren't haven't hasn't hadn't
    don't doesn't didn't 's 're 've 'm 'd get gets got gotten getting`,
  ],
  [
    MODAL,
    `will would can could may might must shall should cannot can't won't wouldn't couldn't shouldn't mustn't 'll 'd`,
  ],
  [COORDINATOR, "and or but nor yet so"],
  [
    SUBORDINATOR,
    `because while when if although though as since after before until unless whereas once where wherever whenever
    lest whether`,
  ],
  [WH_WORD, "who whom whose which what when where why how whether"],
  [RELATIVE, "who which that whom whose"],
  [
    ADVERB,
    `also then later now again even just still already never ever often always sometimes once too only soon yet
    earlier instead simply merely perhaps maybe else here there meanwhile however therefore thus moreover
    nevertheless nonetheless further furthermore rather quite almost first second last long back together today
    tonight yesterday tomorrow ago afterward afterwards previously subsequently likewise indeed otherwise twice`,
  ],
  [
    NEGATION,
    "not n't never no don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't won't wouldn't can't couldn't cannot neither nor hardly",
  ],
  [
    DAY,
    `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march
    april may june july august september october november december`,
  ],
]);

/** The closed classes of English, each word with the sum of the classes it can belong to. */
const FUNCTION_WORDS: ReadonlyMap<string, number> = buildFunctionWords();

function buildFunctionWords(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [bit, list] of LISTS) {
    for (const word of list.trim().split(/\s+/)) words.set(word, (words.get(word) ?? 0) | bit);
  }
  return words;
}

/** Words in -ly that are no adverbs: nouns, places, first names and surnames. */
const NOUNS_IN_LY: ReadonlySet<string> = new Set(
  `family assembly rally supply reply ally bully monopoly anomaly butterfly jelly belly tally homily elderly
   italy sicily thessaly beverly billy carly cecily elly emily everly holly kelly kimberly lilly molly polly sally
   shelly wally willy connelly connolly daly donnelly dooly healy kennelly mcnally o'reilly reilly scully tully`.split(
    /\s+/,
  ),
);

/** The word classes that a form allows, in lower case; words in -ly are adverbs, but for known nouns. */
export function classesOf(low: string): number {
  const adverb = low.length > 4 && low.endsWith("ly") && !NOUNS_IN_LY.has(low);
  return FUNCTION_WORDS.get(low) ?? (adverb ? ADVERB : 0);
}
