import { describeScope } from "./date-scope.js";
import type { Question, QuestionKind } from "./question.js";

/** How `question` was understood, for the asker to check: `who said “the roof will hold”`. */
export function describeQuestion(question: Question): string {
  const { article, dates } = question;
  return [
    READINGS[question.kind](question, soughtIn(question)),
    ...(article ? [`in “${article}”`] : []),
    ...(dates ? [describeScope(dates)] : []),
  ].join(", ");
}

/** What is looked for, in words: `“roof”, exactly “will hold”, without “tram”`. */
function soughtIn({ words, phrases, without }: Question): string {
  return [
    ...(words ? [`“${words}”`] : []),
    ...phrases.filter((phrase) => !words.includes(phrase)).map((phrase) => `exactly “${phrase}”`),
    ...without.map((word) => `without “${word}”`),
  ].join(", ");
}

const about = (sought: string) => (sought ? ` about ${sought}` : "");
const verb = ({ denied }: Question) => (denied ? "deny" : "say");

const READINGS: Readonly<Record<QuestionKind, (question: Question, sought: string) => string>> = {
  "who-said": (question, sought) =>
    question.speaker
      ? `did ${question.speaker} ${verb(question)} ${sought}`
      : `who ${question.denied ? "denied" : "said"} ${sought}`,
  "what-did": ({ speaker }, sought) => `what did ${speaker ?? "anyone"} say${about(sought)}`,
  "when-did": ({ speaker }, sought) =>
    `when did this happen: ${sought}${speaker ? `, as told by ${speaker}` : ""}`,
  search: (_, sought) => `search for ${sought}`,
  first: (question, sought) => `when was this first ${mentioned(question)}: ${sought}`,
  latest: (question, sought) => `when was this last ${mentioned(question)}: ${sought}`,
  "how-often": (question, sought) => `how often was this ${mentioned(question)}: ${sought}`,
};

function mentioned({ spoken, denied, speaker }: Question): string {
  const how = denied ? "denied" : spoken ? "said" : "mentioned";
  return speaker ? `${how} by ${speaker}` : how;
}
