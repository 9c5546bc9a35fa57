import type { AnnotatedArticle } from "../../src/retrieval/annotated-article.js";

/** All of an article as plain data, for comparing: a stored one is read when it is asked for. */
export function wholeArticle(annotated: AnnotatedArticle): AnnotatedArticle {
  const { article, paragraphs, sentences, quotations, timexes, tokens, titleTerms, leadEnd } =
    annotated;
  const { id, text, title, publisher, author, url, publication, blocks } = article;
  return {
    article: { id, text, title, publisher, ...(author && { author }), url, publication, blocks },
    ...{ paragraphs, sentences, quotations, timexes, tokens, titleTerms, leadEnd },
  };
}
