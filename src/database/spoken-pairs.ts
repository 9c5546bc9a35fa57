import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import { findSpokenWords } from "../retrieval/spoken-word.js";
import { remembered } from "../text/remembered.js";
import { termsOf } from "../text/term.js";

/** A quotation as short as this is found by any of its words. */
const SHORT = 2;

/**
 * What an article is found by where no word sought is a term: each two stop words that stand side by side, and the
 * stop words of quotations that are as short as one or two words.
 */
export function spokenPairs({ article, paragraphs, quotations }: AnnotatedArticle): Set<string> {
  const pairs = new Set<string>();
  for (const span of paragraphs) {
    const forms = findSpokenWords(article.text, span).map(({ form }) => form);
    for (const pair of pairsOf(forms)) pairs.add(pair);
  }
  for (const span of quotations.flatMap(({ contents }) => contents)) {
    if (span.end - span.start > LONGEST_SHORT) continue;
    const words = findSpokenWords(article.text, span);
    if (words.length <= SHORT) for (const { form } of words) pairs.add(form);
  }
  return pairs;
}

/** No two words are longer together, in UTF-16 code units. */
const LONGEST_SHORT = 100;

/** The pairs of neighbours among `forms` of which neither is a term, each as one word. */
export function pairsOf(forms: readonly string[]): string[] {
  const isStop = forms.map(isStopWord);
  return forms.flatMap((form, i) => {
    const next = forms[i + 1];
    return next !== undefined && isStop[i] && isStop[i + 1] ? [`${form} ${next}`] : [];
  });
}

/** Articles repeat most of their words. */
const MOST_WORDS = 20_000;

/** Whether a word has no term. */
const isStopWord = remembered((form) => termsOf(form).length === 0, MOST_WORDS);
