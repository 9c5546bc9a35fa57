import type { Layout, Line } from "../answer/line.js";
import { counted, shortened } from "../answer/words.js";
import type { Library, LocatedQuotation } from "../retrieval/library.js";
import { oneLine } from "../text/one-line.js";
import { textOf } from "../text/span.js";
import { withoutEnd } from "../text/without-end.js";

/** How to ask, with questions that the archive can answer. */
export async function welcome(library: Library): Promise<Layout> {
  const { articles } = await library.counts();
  const samples = await sampleQuestions(library);
  const lines: readonly Line[] = [
    {
      kind: "remark",
      text: `I answer from ${counted(articles, "article")}, in the articles’ own words.${samples.length > 0 ? " Ask me, for example:" : ""}`,
    },
    ...samples.map((text): Line => ({ kind: "remark", text: `· ${text}` })),
    { kind: "small", text: "Commands: /help. What is kept of what you ask: /privacy." },
  ];
  return { blocks: [lines], footer: () => [], isPrivate: true };
}

/** At most three questions about whoever is quoted most, each of which has an answer. */
export async function sampleQuestions(library: Library): Promise<readonly string[]> {
  const [first, second] = await library.people({ limit: 2 });
  if (!first) return [];
  const said = (await library.quotationsBy([first.id])).find(isSample);
  const words =
    said && openingWords(textOf(said.annotated.article.text, said.quotation.contents[0]));
  return [
    ...(words ? [`who said “${words}”?`] : []),
    ...[first, ...(second ? [second] : [])].map(
      ({ name }) => `what did ${shortened(name, 60)} say?`,
    ),
  ];
}

/** Words in quotation marks make the plainest question. */
function isSample({ quotation }: LocatedQuotation): boolean {
  const { kind, act, contents, denied } = quotation;
  return (
    kind === "direct" && act === "speech" && !denied && contents[0].end - contents[0].start > 40
  );
}

/** The first few words of a quotation, none of them cut. */
function openingWords(words: string): string {
  const first = oneLine(words).split(" ").slice(0, 7).join(" ");
  return withoutEnd(first, /[\p{P}\s]/u);
}
