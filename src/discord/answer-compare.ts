import { answerQuestion } from "../answer/answer-question.js";
import { compareLayout, type Side } from "../answer/compare-layout.js";
import { dayOf } from "../corpus/calendar.js";
import { questionOf } from "../question/parse-question.js";
import type { Library } from "../retrieval/library.js";
import { plainReply, type Reply } from "./reply.js";
import type { Request } from "./request.js";
import type { Shelf } from "./shelf.js";

/** The most quotations of each side. */
const MOST = 15;

/** What stands between the two names and the topic in a request to compare. */
const BETWEEN = " | ";

/** The text of a request to compare what two people said. */
export function compareText(one: string, other: string, about: string): string {
  return [one, other, about].map((part) => part.replaceAll("|", " ").trim()).join(BETWEEN);
}

/** Two people's words on a topic, in turns. */
export async function answerCompare({ text }: Request, { library }: Shelf): Promise<Reply> {
  const [one = "", other = "", about = ""] = text.split("|").map((part) => part.trim());
  const sides = [await side(one, about, library), await side(other, about, library)] as const;
  const layout = compareLayout(sides, about);
  const outcome = layout.isPrivate ? "not-found" : "found";
  return { ...plainReply("compare", outcome, layout), pageSize: 4 };
}

async function side(name: string, about: string, library: Library): Promise<Side> {
  return {
    name,
    answer: await answerQuestion(
      questionOf("what-did", about, { speaker: name, today: dayOf(new Date()) }),
      library,
      MOST,
    ),
  };
}
