import type { QuestionKind } from "./question.js";
import { DENIAL_VERBS, MENTIONED, SPEECH_VERBS_BASE, SPEECH_VERBS_PAST } from "./speech-verbs.js";

/** A way of asking. The named groups `words` and `speaker` are what is sought. */
export interface Form {
  readonly kind: QuestionKind;
  readonly pattern: RegExp;
  /** Whether it asks for a denial. */
  readonly denied: boolean;
  /** Whether it asks for what was said, and not for what the articles tell. */
  readonly spoken: boolean;
}

const REST = "(?<words>\\S.*)";
const SPEAKER = "(?<speaker>\\S.{0,80}?)";
const BOTH = `(?:${SPEECH_VERBS_PAST}|${SPEECH_VERBS_BASE})`;
const ABOUT = "(?:about|on|regarding|concerning|of)";
const AUXILIARY = "(?:did|was|were|is|are|will|would|has|have|had|do|does)";
const DID = "(?:did|has|have|had|does|do)(?:n['’]t| not)?";
const ANYONE = "(?:anyone|anybody|someone|somebody|people|they)";
const CONTENT = `(?:that |anything about |about |of )?${REST}`;
const QUOTES = "(?:quotes?|quotations?|words|statements?|remarks?)";

const EXACTLY = "(?:exactly|precisely|specifically|approximately|roughly)";

const form = (
  kind: QuestionKind,
  pattern: string,
  { denied = false, spoken = true }: Partial<Pick<Form, "denied" | "spoken">> = {},
): Form => ({ kind, pattern: new RegExp(`^${pattern}$`, "isu"), denied, spoken });

/** The first form that fits decides. Each shows a question it is for. */
export const FORMS: readonly Form[] = [
  // how often did Marta Ruiz deny that the roof leaks, how many times has she denied it
  form(
    "how-often",
    `how (?:often|many times) ${DID} ${SPEAKER} (?:ever )?(?:${DENIAL_VERBS}) ${CONTENT}`,
    { denied: true },
  ),
  // how often did Marta Ruiz mention the roof
  form("how-often", `how (?:often|many times) ${DID} ${SPEAKER} (?:ever )?${BOTH} ${CONTENT}`),
  // how often is the roof mentioned, how many times has the roof been mentioned
  form(
    "how-often",
    `how (?:often|many times) (?:is|are|was|were|has|have) (?<words>\\S.*?) (?:been )?(?:${MENTIONED})`,
    { spoken: false },
  ),
  // how many articles mention the roof
  form(
    "how-often",
    `how many articles (?:mention|name|discuss|are about|talk about|report on|write about) ${REST}`,
    { spoken: false },
  ),
  // when did Marta Ruiz first say that the roof leaks
  form("first", `when ${DID} ${SPEAKER} first ${BOTH} ${CONTENT}`),
  form("first", `when ${DID} ${SPEAKER} ${BOTH} ${CONTENT} for the first time`),
  // who first said that the roof leaks, who was the first to say it
  form("first", `who (?:was )?(?:the )?first (?:to )?(?:publicly )?${BOTH} ${CONTENT}`),
  form(
    "first",
    `who (?:was )?(?:the )?first (?:to )?(?:publicly )?(?:${DENIAL_VERBS}) ${CONTENT}`,
    {
      denied: true,
    },
  ),
  // when was the roof first mentioned
  form("first", `when (?:is|was|were) ${REST} first (?:${MENTIONED})`, { spoken: false }),
  // when did Marta Ruiz last mention the roof, what did she last say about the roof
  form("latest", `(?:when|what) ${DID} ${SPEAKER} (?:last|most recently) ${BOTH} ${CONTENT}`),
  form("latest", `what ${DID} ${SPEAKER} (?:last|most recently) ${BOTH}`),
  form("latest", `when ${DID} ${SPEAKER} ${BOTH} ${CONTENT} for the last time`),
  // when was the roof last mentioned
  form("latest", `when (?:is|was|were) ${REST} last (?:${MENTIONED})`, { spoken: false }),
  // the latest from Marta Ruiz about the roof, Marta Ruiz's latest quotation: by whom
  form(
    "latest",
    `(?:what(?: is|['’]s) )?the (?:latest|most recent)(?: ${QUOTES})? (?:by|from) ${SPEAKER} ${ABOUT} ${REST}`,
  ),
  form(
    "latest",
    `(?:what(?: is|['’]s) )?the (?:latest|most recent)(?: ${QUOTES})? (?:by|from) ${SPEAKER}`,
  ),
  // the latest on the roof, what is the latest news about the roof
  form(
    "latest",
    `(?:what(?: is|['’]s) )?(?:the )?(?:latest|most recent|newest)(?: news)? (?:on|about|regarding) ${REST}`,
    { spoken: false },
  ),
  // who denied that the roof had leaked, did Marta Ruiz deny it
  form("who-said", `who (?:(?:has|had|have) )?(?:ever )?(?:${DENIAL_VERBS}) (?:that )?${REST}`, {
    denied: true,
  }),
  form("who-said", `${DID} ${SPEAKER} (?:ever )?(?:${DENIAL_VERBS}) (?:that )?${REST}`, {
    denied: true,
  }),
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
    `who (?:else )?(?:(?:has|had|have) )?(?:ever |also )?(?:${SPEECH_VERBS_PAST}),?:? (?:that |anything about )?${REST}`,
  ),
  // who called the figures suspicious, who described it as …
  form("who-said", `who (?:has )?(?:called|described) ${REST}`),
  // "a quiet year" who said it
  form("who-said", `(?<words>\\S.*?),? who said (?:it|that|this)`),
  // who did say that …
  form("who-said", `who did (?:${SPEECH_VERBS_BASE}) (?:that )?${REST}`),
  // has anyone said that …, did anybody mention …
  form("who-said", `${DID} ${ANYONE} (?:ever )?${BOTH} (?:that |anything about )?${REST}`),
  // what has been said about the roof, what did people say about the roof
  form("who-said", `what (?:has been|have been|was|were|is|are) said ${ABOUT} ${REST}`),
  form("who-said", `what ${DID} ${ANYONE} ${BOTH} ${ABOUT} ${REST}`),
  // did Marta Ruiz say that …
  form("who-said", `${DID} ${SPEAKER} (?:ever )?${BOTH} (?:that |anything about )?${REST}`),
  // what did Marta Ruiz say about the bridge
  form("what-did", `what ${DID} ${SPEAKER} ${BOTH} ${ABOUT} ${REST}`),
  // what did Marta Ruiz say
  form("what-did", `what ${DID} ${SPEAKER} ${BOTH}`),
  // what did Marta Ruiz tell the council, what did she say in parliament
  form(
    "what-did",
    `what ${DID} ${SPEAKER} (?:${SPEECH_VERBS_BASE}) (?<words>(?:to|in|at|when|while|during|after|before) \\S.*)`,
  ),
  // quotes by Marta Ruiz about the bridge
  form("what-did", `${QUOTES} (?:by|of|from) ${SPEAKER} ${ABOUT} ${REST}`),
  form("what-did", `${QUOTES} (?:by|of|from) ${SPEAKER}`),
  // quotes about the bridge
  form("who-said", `(?:quotes?|quotations?) (?:about|on) ${REST}`),
  // in what year did the bridge open, on which day was …
  form(
    "when-did",
    `(?:(?:in|on|since|by) )?(?:what|which) (?:year|month|day|date|decade|century) ${AUXILIARY} ${REST}`,
    { spoken: false },
  ),
  // since when has the bridge been open, when did …, when exactly was …, when, precisely, was …
  form(
    "when-did",
    `(?:since |until |by )?when(?:['’]s|(?:,? ${EXACTLY},?)? ${AUXILIARY})? ${REST}`,
    {
      spoken: false,
    },
  ),
  // what is the date of the opening
  form(
    "when-did",
    `what (?:is|was) the (?:date|year|day) (?:of|on which|when|in which|that) ${REST}`,
    { spoken: false },
  ),
];
