import { type Use, usesIn } from "../quotation/people-uses.js";
import { STOP_WORD, tokensIn } from "../text/token-table.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import { lengthOf } from "./bm25.js";
import { balanceIn } from "./name-terms.js";
import { cutPassages } from "./passage.js";
import { learnedFrom, type Synonyms } from "./synonyms.js";
import type { TermNumbers } from "./term-numbers.js";

/** What a library must know of an article to find it: worked out once, however often a library is built. */
export interface ArticleFacts {
  /** The article’s. */
  readonly id: string;
  /** Rows of `ROW` numbers, one for each different term of body and title. */
  readonly terms: Int32Array;
  /** Rows of `ROW` numbers, one for each passage: its start and end, how many terms it has, nothing. */
  readonly passages: Int32Array;
  readonly uses: readonly Use[];
  readonly quotations: number;
  /** What it says are names of one thing, the fullest first. */
  readonly aliases: readonly Synonyms[];
}

/** How many numbers a row has. */
export const ROW = 4;

/** What stands where in a term's row: its number, how often it stands in body and title, in how many passages, and how much more often as a name than not. */
export const [TERM, COUNT, PASSAGES, BALANCE] = [0, 1, 2, 3];

/** What stands where in a passage's row. */
export const [START, END, LENGTH] = [0, 1, 2];

/** Works out what is to be known of an article, whose terms get `numbers`. */
export function factsOf(annotated: AnnotatedArticle, numbers: TermNumbers): ArticleFacts {
  const passages = passagesOf(annotated);
  return {
    id: annotated.article.id,
    terms: termsOf(annotated, passages, numbers),
    passages,
    uses: usesIn(annotated),
    quotations: annotated.quotations.length,
    aliases: learnedFrom(annotated),
  };
}

function passagesOf(annotated: AnnotatedArticle): Int32Array {
  const spans = cutPassages(annotated);
  const passages = new Int32Array(ROW * spans.length);
  for (const [i, span] of spans.entries()) {
    passages.set([span.start, span.end, lengthOf(annotated, span)], ROW * i);
  }
  return passages;
}

function termsOf(
  annotated: AnnotatedArticle,
  passages: Int32Array,
  numbers: TermNumbers,
): Int32Array {
  const { tokens, titleTerms, article } = annotated;
  const inTitle = new Map<string, number>();
  for (const term of titleTerms) inTitle.set(term, (inTitle.get(term) ?? 0) + 1);
  const inPassages = countPassages(annotated, passages);
  const balance = balanceIn(article.text, tokens);
  const all = passages.length / ROW;
  const rows: number[] = [];
  for (let number = STOP_WORD + 1; number < tokens.vocabulary.length; number += 1) {
    const term = tokens.vocabulary.at(number) ?? "";
    const count = (tokens.offsets[number + 1] ?? 0) - (tokens.offsets[number] ?? 0);
    const titled = inTitle.get(term) ?? 0;
    const held = titled > 0 ? all : (inPassages[number] ?? 0);
    rows.push(numbers.give(term), count + titled, held, balance[number] ?? 0);
    inTitle.delete(term);
  }
  for (const [term, count] of inTitle) rows.push(numbers.give(term), count, all, 0);
  return Int32Array.from(rows);
}

/** In how many of the passages each term of the vocabulary stands. */
function countPassages({ tokens }: AnnotatedArticle, passages: Int32Array): Int32Array {
  const counts = new Int32Array(tokens.vocabulary.length);
  const countedIn = new Int32Array(tokens.vocabulary.length).fill(-1);
  for (let row = 0; row < passages.length; row += ROW) {
    const span = { start: passages[row + START] ?? 0, end: passages[row + END] ?? 0 };
    const { first, last } = tokensIn(tokens, span);
    for (let i = first; i < last; i += 1) {
      const number = tokens.numbers[i] ?? 0;
      if (countedIn[number] !== row) counts[number] = (counts[number] ?? 0) + 1;
      countedIn[number] = row;
    }
  }
  return counts;
}
