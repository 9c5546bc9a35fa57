import type { Question, QuestionKind } from "./question.js";
import { parseSearchSyntax } from "./search-syntax.js";
import { DENIAL_VERBS, SPEECH_VERBS_BASE, SPEECH_VERBS_PAST } from "./speech-verbs.js";

/** A way of asking. The named groups `words` and `speaker` are what is sought. */
interface Form {
  readonly kind: QuestionKind;
  readonly pattern: RegExp;
  /** Whether it asks for a denial. */
  readonly denied: boolean;
}

const REST = "(?<words>\\S.*)";
const SPEAKER = "(?<speaker>\\S.{0,80}?)";
const ABOUT = "(?:about|on|regarding|concerning|of)";
const AUXILIARY = "(?:did|was|were|is|are|will|would|has|have|had|do|does)";
const form = (kind: QuestionKind, pattern: string, denied = false): Form => ({
  kind,
  pattern: new RegExp(`^${pattern}$`, "isu"),
  denied,
});

/** The first form that fits decides. Each shows a question it is for. */
const FORMS: readonly Form[] = [
  // who denied that the roof had leaked, did Marta Ruiz deny it
  form(
    "who-said",
    `who (?:(?:has|had|have) )?(?:ever )?(?:${DENIAL_VERBS}) (?:that )?${REST}`,
    true,
  ),
  form(
    "who-said",
    `(?:did|has|does) ${SPEAKER} (?:ever )?(?:${DENIAL_VERBS}) (?:that )?${REST}`,
    true,
  ),
  // who was quoted as saying that the roof would hold
  form("who-said", `who (?:was|is|has been) quoted (?:as )?saying,?:? (?:that )?${REST}`),
  // whose words are "a useful platform"
  form(
    "who-said",
    `whose (?:words|quote|quotation) (?:are|is|was|were) (?:these:? |this:? )?${REST}`,
  ),
  // who ever said that …, who has claimed …, who told reporters that …
  form(
    "who-said",
    `who (?:else )?(?:(?:has|had|have) )?(?:ever |also )?(?:${SPEECH_VERBS_PAST}),?:? (?:that )?${REST}`,
  ),
  // who called the figures suspicious, who described it as …
  form("who-said", `who (?:has )?(?:called|described) ${REST}`),
  // "a quiet year" who said it
  form("who-said", `(?<words>\\S.*?),? who said (?:it|that|this)`),
  // who did say that …
  form("who-said", `who did (?:${SPEECH_VERBS_BASE}) (?:that )?${REST}`),
  // has anyone said that …, did anybody mention …
  form(
    "who-said",
    `(?:has|have|did|does) (?:anyone|anybody|someone|somebody) (?:ever )?(?:${SPEECH_VERBS_PAST}|${SPEECH_VERBS_BASE}) (?:that |anything about )?${REST}`,
  ),
  // did Marta Ruiz say that …
  form(
    "who-said",
    `(?:did|has|does) ${SPEAKER} (?:ever )?(?:${SPEECH_VERBS_PAST}|${SPEECH_VERBS_BASE}) (?:that )?${REST}`,
  ),
  // what did Marta Ruiz say about the bridge
  form(
    "what-did",
    `what (?:did|does|has|have|had) ${SPEAKER} (?:${SPEECH_VERBS_PAST}|${SPEECH_VERBS_BASE}) ${ABOUT} ${REST}`,
  ),
  // what did Marta Ruiz say
  form(
    "what-did",
    `what (?:did|does|has|have|had) ${SPEAKER} (?:${SPEECH_VERBS_PAST}|${SPEECH_VERBS_BASE})`,
  ),
  // quotes by Marta Ruiz about the bridge
  form(
    "what-did",
    `(?:quotes?|quotations?|words|statements?) (?:by|of|from) ${SPEAKER} ${ABOUT} ${REST}`,
  ),
  form("what-did", `(?:quotes?|quotations?|words|statements?) (?:by|of|from) ${SPEAKER}`),
  // in what year did the bridge open, on which day was …
  form(
    "when-did",
    `(?:(?:in|on|since|by) )?(?:what|which) (?:year|month|day|date|decade|century) ${AUXILIARY} ${REST}`,
  ),
  // since when has the bridge been open, when did …, when exactly was …
  form("when-did", `(?:since |until |by )?when(?:['’]s| (?:exactly )?${AUXILIARY})? ${REST}`),
  // what is the date of the opening
  form(
    "when-did",
    `what (?:is|was) the (?:date|year|day) (?:of|on which|when|in which|that) ${REST}`,
  ),
];

/** The question in `text`, or undefined where nothing is asked: no word in it. */
export function parseQuestion(text: string): Question | undefined {
  const asked = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[?!\s]+$/, "");
  if (!/[\p{L}\p{N}]/u.test(asked)) return undefined;
  for (const { kind, pattern, denied } of FORMS) {
    const groups = pattern.exec(asked)?.groups;
    if (groups) return { ...questionOf(kind, groups.words ?? "", groups.speaker), denied };
  }
  return questionOf("search", asked, undefined);
}

/** A command's options as a question: the words are read for search syntax as free text is. */
export function questionOf(
  kind: QuestionKind,
  words: string,
  speaker?: string,
  article?: string,
): Question {
  const syntax = parseSearchSyntax(words);
  return {
    kind,
    denied: false,
    ...syntax,
    speaker: speaker?.trim() || syntax.speaker,
    article: article?.trim() || syntax.article,
  };
}
