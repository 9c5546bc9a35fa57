import { howDated } from "../corpus/describe-publication.js";
import type { Quotation } from "../quotation/quotation.js";
import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import { extentOf } from "../retrieval/rank-quotations.js";
import type { Result } from "./answer.js";
import { citationOf } from "./citation.js";
import { excerptAround } from "./excerpt.js";
import { resultLines } from "./layout.js";
import type { Layout, Line } from "./line.js";
import { resultOf } from "./result.js";
import { counted, partOf, sentenceCase, shortened } from "./words.js";

/** The beginning of an article is shown up to about this many UTF-16 code units. */
const BEGINNING = 350;

/** An author's name, or several, is shortened to these many UTF-16 code units. */
const AUTHOR = 100;

/** An article: what is known of it and how it begins, then whom it quotes, with what. */
export function articleLayout(annotated: AnnotatedArticle): Layout {
  const quoted = quotedIn(annotated);
  return {
    blocks: [
      overview(annotated, quoted.length),
      ...quoted.map((result, i) => resultLines(result, i + 1)),
    ],
    footer: (shown, before = 0) => {
      const from = Math.max(0, before - 1);
      const here = before === 0 ? shown - 1 : shown;
      return quoted.length === 0 || here === 0
        ? []
        : [{ kind: "small", text: partOf(here, from, quoted.length, "quotation") }];
    },
    isPrivate: false,
  };
}

/** What the article quotes as said, in its order. */
function quotedIn(annotated: AnnotatedArticle): readonly Result[] {
  return annotated.quotations
    .filter(({ act }) => act === "speech")
    .map((quotation) => resultOf({ value: evidenceOf(annotated, quotation), score: 1 }));
}

function evidenceOf(annotated: AnnotatedArticle, quotation: Quotation) {
  return {
    ...{ annotated, quotation, span: extentOf(quotation), focus: quotation.contents[0] },
    ...{ coverage: 1, event: 1, exact: false, features: {} },
  };
}

function overview(annotated: AnnotatedArticle, quotations: number): readonly Line[] {
  const { article, paragraphs, sentences } = annotated;
  const [first] = sentences;
  const [opening] = paragraphs;
  const within = opening ? sentences.filter(({ end }) => end <= opening.end) : [];
  const span = first && (excerptAround(first, within, BEGINNING) ?? undefined);
  const counts = `${counted(paragraphs.length, "paragraph")}, ${counted(quotations, "quotation")}`;
  const author = article.author ? `By ${shortened(article.author, AUTHOR)}. ` : "";
  const known = `${author}${sentenceCase(howDated(article.publication))}. ${counts}.`;
  return [
    { kind: "citation", number: 1, citation: { article, paragraph: undefined } },
    { kind: "remark", text: known },
    ...(span
      ? ([
          {
            kind: "small",
            text: `It begins, in paragraph ${citationOf(annotated, span).paragraph}:`,
          },
          { kind: "excerpt", excerpt: { article, span } },
        ] as const)
      : []),
  ];
}
