import { SPEECH_VERBS_PAST } from "./speech-verbs.js";

/** Words that somebody is claimed to have said. */
export interface ClaimedQuotation {
  readonly words: string;
  /** Who is claimed to have said them, as it was written; undefined where nobody is named. */
  readonly speaker: string | undefined;
}

const OPEN = "[\"“”„«‟＂'‘’]";
const CLOSE = "[\"”“»‟＂'’](?![\\p{L}\\p{N}])";
const VERB = `(?:${SPEECH_VERBS_PAST}|tells|replied|replies|explained|explains|remarked|recalled)`;
/** Behind a closing mark, any past form may report speech: "joked", "asked". */
const ANY_VERB = `(?:${VERB}|\\p{L}{2,20}ed)`;
const BEFORE_VERB = "(?:(?:has|had|have|also|once|later|then|reportedly) ){0,2}";
const AUDIENCE = "(?: (?:to )?(?:reporters|journalists|the press|parliament|him|her|us|them|me))?";
const NAME = '(?<speaker>[\\p{L}\\p{N}][^"“”„«»:;!?\\n]{0,80}?)';
const SHORT_NAME = '(?<speaker>[\\p{L}][^\\s"“”„«»:;!?,]*(?: [^\\s"“”„«»:;!?,]+){0,5}?)';
const TAIL = '(?:[\\s,.][^"“”„«»]{0,120})?';

/** How a claim may name its speaker. */
interface Form {
  /** `words`, and where the speaker stands between them `more`, are the quotation. */
  readonly pattern: RegExp;
  /** Whether only a capital letter tells the speaker from any other words. */
  readonly capital: boolean;
}

const form = (pattern: string, capital = false): Form => ({
  pattern: new RegExp(`^${pattern}$`, "isu"),
  capital,
});

/** The first form that fits is taken. Those with marks come first: what is between them is sure. */
const FORMS: readonly Form[] = [
  // “We will rebuild,” Marta Ruiz said, “whatever it costs.”
  form(
    `${OPEN}(?<words>[^\\n]{1,4000}?)[,.!?—–-]?${CLOSE},?\\s*${NAME} ${BEFORE_VERB}${ANY_VERB}(?:[\\s,:][^"“”„«»\\n]{0,80})?[,:.]?\\s*${OPEN}(?<more>.{1,6000})${CLOSE}\\s*\\.?`,
  ),
  // “We will rebuild,” said Marta Ruiz
  form(
    `${OPEN}(?<words>.{1,6000})${CLOSE},?\\s*(?:as )?${ANY_VERB} ${NAME}(?:,[^"“”„«»]{0,120}|\\.)?`,
  ),
  // “We will rebuild,” Marta Ruiz said on Friday
  form(`${OPEN}(?<words>.{1,6000})${CLOSE},?\\s*(?:as )?${NAME} ${BEFORE_VERB}${ANY_VERB}${TAIL}`),
  // “We will rebuild.” — Marta Ruiz, mayor · “We will rebuild” (Marta Ruiz) · “…”, Marta Ruiz
  form(
    `${OPEN}(?<words>.{1,6000})${CLOSE}[,.]?\\s*(?:[—–―~(-]+|by\\b|according to\\b|,)\\s*${NAME}(?:,[^"“”„«»]{0,120}|[).])?`,
  ),
  // Marta Ruiz told reporters on Friday: “We will rebuild” · Marta Ruiz: “…”
  form(
    `${NAME}(?: ${BEFORE_VERB}${VERB}[^"“”„«»\\n]{0,80}|:)(?: that)?\\s*${OPEN}(?<words>.{1,6000})${CLOSE}\\s*\\.?`,
  ),
  // According to Marta Ruiz, the roof will hold
  form(`according to ${SHORT_NAME}, (?<words>\\S.*)`),
  // Marta Ruiz told reporters that the roof will hold
  form(
    `${SHORT_NAME} ${BEFORE_VERB}${VERB}${AUDIENCE}(?: (?:on|in|at)(?: \\w+){1,3}?)?,?:? that (?<words>\\S.*)`,
  ),
  // Marta Ruiz: we will rebuild · Marta Ruiz said: we will rebuild
  form(`${SHORT_NAME}(?: ${BEFORE_VERB}${VERB}${AUDIENCE})?: (?<words>\\S.*)`),
  // We will rebuild — Marta Ruiz
  form('(?<words>\\S.*\\S)\\s+(?:[—–―]|--?)\\s*(?<speaker>\\p{L}[^"“”„«»:;!?\\n—–―]{1,60})', true),
  // The roof will hold, said Marta Ruiz · The roof will hold, Marta Ruiz said
  form(`(?<words>\\S.*), ${VERB} ${SHORT_NAME}\\.?`),
  form(`(?<words>\\S.*), ${SHORT_NAME} ${BEFORE_VERB}${VERB}\\.?`),
  // Marta Ruiz said the roof will hold
  form(`${SHORT_NAME} ${BEFORE_VERB}${VERB}${AUDIENCE},? (?<words>\\S.*)`),
];

/**
 * What `text` claims: a quotation, and who said it. Where that can be read in two ways, the one
 * that names a speaker comes first; the last is always the whole text as nothing but a quotation.
 */
export function parseClaimedQuotation(
  text: string,
): readonly [ClaimedQuotation, ...ClaimedQuotation[]] {
  const claimed = text.trim();
  const whole = { words: claimed, speaker: undefined };
  if (claimed.length > LONGEST) return [whole];
  for (const { pattern, capital } of FORMS) {
    const groups = pattern.exec(claimed)?.groups;
    if (!groups?.words || !groups.speaker) continue;
    if (capital && !/^\p{Lu}/u.test(groups.speaker)) continue;
    const words = groups.more ? `${groups.words} … ${groups.more}` : groups.words;
    return [{ words, speaker: speakerOf(groups.speaker) }, whole];
  }
  return [whole];
}

/** A longer text is a quotation and nothing else: no one writes so much of another's. */
const LONGEST = 12_000;

const NOBODY = /^(?:he|she|they|it|we|i|who|nobody|someone|somebody|people)$/i;

/** The name without what is said of its bearer: "Marta Ruiz, the mayor". */
function speakerOf(written: string): string | undefined {
  const [name = ""] = written
    .trim()
    .replace(/\.$/, "")
    .split(/[,(]/, 1)
    .map((words) => words.trimEnd());
  return name === "" || NOBODY.test(name) ? undefined : name;
}
