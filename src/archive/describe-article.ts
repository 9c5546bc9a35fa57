import { counted } from "../answer/words.js";
import { dctOf } from "../corpus/article.js";
import { howDated } from "../corpus/describe-publication.js";
import type { AnnotatedArticle } from "../retrieval/annotated-article.js";

/** What was understood of an article, in a few lines for the operator, and what may be amiss. */
export function describeArticle(annotated: AnnotatedArticle): {
  readonly lines: readonly string[];
  readonly doubts: readonly string[];
} {
  const { article, paragraphs, quotations, timexes } = annotated;
  const { title, publisher, author } = article;
  const source = [publisher ?? "publisher not stated", ...(author ? [`by ${author}`] : [])];
  const counts = [
    counted(paragraphs.length, "paragraph"),
    counted(quotations.length, "quotation"),
    counted(timexes.length, "time expression"),
  ];
  return {
    lines: [
      `“${shortened(title.words)}” (${title.from}), ${source.join(", ")}`,
      howDated(article.publication),
      counts.join(", "),
    ],
    doubts: DOUBTS.filter(({ isSo }) => isSo(annotated)).map(({ says }) => says),
  };
}

const LONGEST = 90;

function shortened(words: string): string {
  const line = words.replace(/\s+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

interface Doubt {
  readonly isSo: (annotated: AnnotatedArticle) => boolean;
  readonly says: string;
}

const DOUBTS: readonly Doubt[] = [
  {
    isSo: ({ paragraphs }) => paragraphs.length === 0,
    says: "nothing in it was taken for the article: nothing can be answered from it",
  },
  {
    isSo: ({ article }) => article.title.from === "first sentence",
    says: "no headline was found: state a title in articles.json",
  },
  {
    isSo: ({ article, timexes }) =>
      dctOf(article) === undefined && timexes.some(({ anchor }) => anchor.kind === "none"),
    says: "dates like “on Saturday” in it cannot be worked out: state when it was published in articles.json",
  },
  {
    isSo: ({ article }) => article.text.includes("\uFFFD"),
    says: "it holds characters that could not be read",
  },
];
