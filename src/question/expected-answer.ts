import { eventVerbsIn } from "./event-verbs.js";

/** What kind of words answers a question. */
export type ExpectedKind =
  | "number"
  | "money"
  | "measure"
  | "size"
  | "duration"
  | "age"
  | "place"
  | "person"
  | "reason"
  | "introduction";

/** What a question expects, and the rest of its words: what the answer is about. */
export interface ExpectedAnswer {
  readonly kind: ExpectedKind;
  readonly words: string;
  /** What is counted, where a number is asked for: "homes". */
  readonly counted: string | undefined;
}

interface Form {
  readonly kind: ExpectedKind;
  /** The group `words` is what the question is about. */
  readonly pattern: RegExp;
}

const form = (kind: ExpectedKind, asking: string): Form => ({
  kind,
  pattern: new RegExp(`^(?:${asking})\\s+(?<words>\\S.*)$`, "isu"),
});

/** What is asked about in "who is …" where it has no name: "the mayor", "leading", "responsible for it". */
const NO_NAME =
  "(?:the|an?|this|that|these|those|it|he|she|they|there|in|on|at|to|for|of|with|being|going|\\p{Ll}+(?:ing|ed|en|ible|able))(?!\\p{L})";

const INTRODUCED = new RegExp(
  `^(?:who|what)(?:['’]s|\\s(?:is|are|was|were))\\s+(?!${NO_NAME})(?<words>\\S+(?:\\s+\\S+){0,3})$`,
  "isu",
);

/** The first form that fits decides. Each shows a question it is for. */
const FORMS: readonly Form[] = [
  form("number", "how many"), // how many homes were flooded
  form("money", "how much (?:money|did|does|do|will|would|is|are|was|were)"), // how much will it cost
  form("duration", "(?:for )?how long"), // how long did the jury deliberate
  form("age", "how old"), // how old is the mayor
  form("measure", "how (?:far|tall|high|deep|wide|broad|heavy|fast|strong)"), // how tall is the tower
  form("size", "how (?:big|large|small)"), // how big was the crowd
  form(
    "place",
    "where|(?:in|at|on|from|to) (?:what|which) (?:country|city|town|village|street|place|building|state|region|province|county)",
  ), // where was it built
  form("reason", "why|for what reason|what (?:is|was) the reason (?:for|why)"), // why did the talks fail
  { kind: "introduction", pattern: INTRODUCED }, // who is Ida Holm
  form("person", "who|whom|which (?:man|woman|person)"), // who opened the bridge
];

/** What the answer to `asked`, a question in plain English, must hold; undefined where any words may answer. */
export function expectedAnswer(asked: string): ExpectedAnswer | undefined {
  for (const { kind, pattern } of FORMS) {
    const words = pattern.exec(asked)?.groups?.words;
    if (words) return { kind, words, counted: kind === "number" ? countedIn(words) : undefined };
  }
  return undefined;
}

/** "homes" of "homes were flooded": all before the verb. */
function countedIn(words: string): string {
  const before = words.split(AUXILIARY)[0] ?? words;
  const [verb] = eventVerbsIn(before);
  return verb === undefined ? before : before.slice(0, before.indexOf(verb));
}

const AUXILIARY =
  /\s(?:is|are|was|were|did|do|does|has|have|had|will|would|can|could|must|should)\b/i;
