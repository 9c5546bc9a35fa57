import type { PlainDate } from "../corpus/article.js";
import { dayOf } from "../corpus/calendar.js";
import { parseQuestion, questionOf } from "../question/parse-question.js";
import type { Question, QuestionKind } from "../question/question.js";
import { askedIn } from "./chat/small-talk.js";
import type { Request, RequestKind } from "./request.js";

/** What kind of question a request of each kind asks; the others ask none. */
const QUESTIONS: Readonly<Partial<Record<RequestKind, QuestionKind>>> = {
  "who-said": "who-said",
  "what-did": "what-did",
  "when-did": "when-did",
};

/** The question that a command or a button asks. */
export function askedQuestion({ kind, text, overrule }: Request): Question {
  const today = dayOf(new Date());
  const inTime = kind === "search" ? askedInTime(text, today) : undefined;
  const question = inTime ?? questionOf(QUESTIONS[kind] ?? "search", text, { today });
  return overruled(question, overrule);
}

/** A search for mentions in order of time: "the latest on the roof". Undefined where it is none. */
function askedInTime(words: string, today: PlainDate | undefined): Question | undefined {
  const question = parseQuestion(words, today);
  return question && IN_TIME.has(question.kind) ? question : undefined;
}

const IN_TIME: ReadonlySet<QuestionKind> = new Set(["first", "latest", "how-often"]);

/** The question in plain words; undefined where there is none: a greeting, no word at all. */
export function askedFreely({ text, overrule }: Request): Question | undefined {
  const asked = askedIn(text);
  if (asked === undefined) return undefined;
  const question = parseQuestion(asked, dayOf(new Date()));
  return question && overruled(question, overrule);
}

function overruled(question: Question, { speaker, article, dates }: Request["overrule"]): Question {
  return {
    ...question,
    speaker:
      typeof speaker === "object"
        ? `#${speaker.person}`
        : speaker === "dropped"
          ? undefined
          : question.speaker,
    article: article === "dropped" ? undefined : question.article,
    dates: dates === "dropped" ? undefined : question.dates,
  };
}
