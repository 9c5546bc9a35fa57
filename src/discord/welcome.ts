import type { Layout, Line } from "../answer/line.js";
import { counted, shortened } from "../answer/words.js";
import type { Library } from "../retrieval/library.js";
import { textOf } from "../text/span.js";

/** How to ask, with questions that the archive can answer. */
export async function welcome(library: Library): Promise<Layout> {
  const { articles } = await library.counts();
  const samples = await sampleQuestions(library);
  const lines: readonly Line[] = [
    {
      kind: "remark",
      text: `I answer from ${counted(articles, "article")}, in the articles’ own words. Ask me, for example:`,
    },
    ...samples.map((text): Line => ({ kind: "remark", text: `· ${text}` })),
    { kind: "small", text: "Commands: /help. I keep nothing of what you ask." },
  ];
  return { blocks: [lines], footer: () => [], isPrivate: true };
}

/** At most three questions made from what is quoted most and dated in the archive. */
async function sampleQuestions(library: Library): Promise<readonly string[]> {
  const [person] = await library.people();
  if (!person) return ["when did …", "who said …"];
  const [quoted] = await library.quotationsBy(person.name);
  const words = quoted && textOf(quoted.annotated.article.text, quoted.quotation.contents[0]);
  return [
    `what did ${shortened(person.name, 60)} say?`,
    ...(words ? [`who said “${shortened(words, 60)}”?`] : []),
  ];
}
