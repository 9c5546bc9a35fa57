import type { AnnotatedArticle } from "../../src/retrieval/annotated-article.js";
import type { Library } from "../../src/retrieval/library.js";
import { contains, type Span } from "../../src/text/span.js";
import { findTokens } from "../../src/text/token.js";

/** Questions in the seeds' own words, which are among the commonest of a re-sampled archive. */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  "who-said": [
    "who said Russia played a central role in it?",
    "who said the US military presence will meet its stated goals?",
    "who said the forum will be a useful platform?",
    "who said the price of bread will rise?",
    "did Lavrov say take them to court yourselves?",
  ],
  "when-did": [
    "when did Iraq end Daesh rule?",
    "in what year did Russia, Iraq, Iran and Syria form a joint committee?",
    "when did the Arab League suspend Syria?",
    "when was the Treaty of Versailles signed?",
  ],
  search: [
    "joint intelligence-sharing committee",
    "military presence in the region of the government of Iraq",
    "what is the situation in the country and the region",
    "Euphrates",
  ],
};

/** How many articles are asked about. */
const ASKED = 40;

/** How many words are taken from an article, stop words counted. */
const WORDS = 9;

/**
 * Questions of each kind: the seeds', and for forty articles one in the words of a quotation that
 * names its speaker, one of a dated sentence and one of a paragraph.
 */
export async function archiveQuestions(
  library: Library,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const ids = (await library.articles()).map(({ id }) => id);
  const asked = new Map(Object.entries(COMMON).map(([kind, questions]) => [kind, [...questions]]));
  for (let i = 0; i < Math.min(ASKED, ids.length); i += 1) {
    const id = ids[Math.floor((i * ids.length) / ASKED)] ?? "";
    const annotated = await library.article(id);
    for (const [kind, question] of annotated ? questionsAbout(annotated) : []) {
      asked.get(kind)?.push(question);
    }
  }
  return Object.fromEntries(asked);
}

function questionsAbout(annotated: AnnotatedArticle): (readonly [string, string])[] {
  const { article, paragraphs, quotations, sentences, timexes } = annotated;
  const words = (span: Span) => wordsIn(article.text, span);
  const said = quotations.find(({ speaker }) => speaker.name !== undefined);
  const dated = sentences.find((span) =>
    timexes.some((timex) => timex.type === "DATE" && contains(span, timex.span)),
  );
  const told = paragraphs.at(-1);
  return [
    ...(said ? [["who-said", `who said ${words(said.contents[0])}?`] as const] : []),
    ...(said
      ? [["who-said", `did ${said.speaker.name} say ${words(said.contents[0])}?`] as const]
      : []),
    ...(dated ? [["when-did", `when did ${words(dated)}?`] as const] : []),
    ...(told ? [["search", words(told)] as const] : []),
  ];
}

function wordsIn(text: string, span: Span): string {
  const [first, ...rest] = findTokens(text, span).slice(0, WORDS);
  return first ? text.slice(first.start, (rest.at(-1) ?? first).end) : "";
}
