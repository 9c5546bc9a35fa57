import { findTokens } from "../text/token.js";

/** Past forms that do not end in -ed, of the verbs that news tells events with. */
const PAST_FORMS: ReadonlySet<string> = new Set(
  `was were had did began became broke brought built came chose cut fell fought found gave went grew held
   kept killed led left lost made met paid ran rose saw sent sold spent stood struck swore threw took tore
   won wrote`.split(/\s+/),
);

/**
 * Words with which a sentence may speak of what has not happened yet, or only of what someone
 * said, wants or fears. The lists are meant to be too long: a sentence missed costs little.
 */
const NOT_ONLY_PAST: ReadonlySet<string> = new Set(
  `will would shall should may might can could must wont ll d going about is are am has have do does re ve
   plan plans planned planning expect expects expected expecting expectation hope hopes hoped aim aims aimed
   aiming goal goals target targets targeted pledge pledges pledged promise promises promised vow vows vowed
   intend intends intended forecast forecasts forecasted predict predicts predicted prediction project
   projects projected projection projections estimate estimates estimated propose proposes proposed proposal
   schedule scheduled slated due set until till by before next upcoming future soon tomorrow later deadline
   expire expires ambition ambitions strategy vision scenario if unless whether imagine imagined novel film
   movie fiction fictional game story agreed agree decided decision urged urge called want wants wanted need
   needs needed seek seeks sought bid candidate candidacy campaign election elections games cup olympics
   tournament bill draft warned warn fear feared threatened prepared preparing negotiated signed offered
   said told insisted announced noted added claimed argued believed thought stated declared explained
   suggested that so nomination nominee president presidential necessary primary race term maturing yield`.split(
    /\s+/,
  ),
);

/** "opened the", "ended in": the word after a past form tells it from "a town founded by fishermen". */
const PARTICIPLE_BEFORE = /^(?:by|as|with|under)$/;

/** Whether the words have a verb in the past tense, by its form. */
export function isPast(words: string): boolean {
  const all = wordsOf(words);
  return all.some((word, i) => {
    const isParticiple = PARTICIPLE_BEFORE.test(all[i + 1] ?? "");
    return PAST_FORMS.has(word) || (/^\p{Ll}{2,}ed$/u.test(word) && !isParticiple);
  });
}

/** Whether the sentence may tell of anything but the past: a plan, a wish, what someone said. In doubt it may. */
export function mayBeFuture(sentence: string): boolean {
  return /["“”]/.test(sentence) || wordsOf(sentence).some((word) => NOT_ONLY_PAST.has(word));
}

function wordsOf(sentence: string): string[] {
  return findTokens(sentence).map(({ start, end }) =>
    sentence
      .slice(start, end)
      .toLowerCase()
      .replace(/^.*['’]/, ""),
  );
}
