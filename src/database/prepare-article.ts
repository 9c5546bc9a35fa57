import { createHash } from "node:crypto";
import { shortKey } from "../archive/archive-keys.js";
import { dctOf } from "../corpus/article.js";
import { plainArticle } from "../corpus/plain-article.js";
import { endsOf } from "../quotation/people-groups.js";
import { usesIn } from "../quotation/people-uses.js";
import { foldedName } from "../quotation/person-name.js";
import { type AnnotatedArticle, annotate } from "../retrieval/annotated-article.js";
import { callingWords, typedWords } from "../retrieval/called.js";
import { learnedFrom } from "../retrieval/synonyms.js";
import { articleBytes, coded } from "./article-bytes.js";
import { type ArticleWords, wordsOf } from "./article-words.js";
import { copyLine } from "./copy-rows.js";
import { headText } from "./head-text.js";
import { tsvectorOf } from "./lexemes.js";
import { packedPassage } from "./packed-passage.js";
import { type CountedPassage, countedPassages } from "./passage-counts.js";
import { spokenPairs } from "./spoken-pairs.js";

/** An article as it goes into the tables, but for its number and versions: the columns after those, as COPY takes them. */
export interface PreparedArticle {
  readonly id: string;
  /** What tells texts apart: the SHA-256 of this one. */
  readonly digest: string;
  readonly row: string;
  /** What `articleBytes` gives. */
  readonly bytes: Uint8Array;
  readonly passages: readonly string[];
  readonly uses: readonly string[];
  readonly aliases: readonly string[];
  readonly words: ArticleWords;
}

/** The columns that `row` holds, and those of each of `passages`, `uses` and `aliases`. */
export const PREPARED_COLUMNS = {
  articles: ["key", "published", "head", "called", "typed", "spoken"],
  passages: ["starts", "ends", "length", "terms", "coded"],
  uses: ["block", "name", "roles", "quotations"],
  aliases: ["names"],
} as const;

/** All that the tables are to hold of an article. */
export function prepareArticle(annotated: AnnotatedArticle): PreparedArticle {
  const { article } = annotated;
  const passages = countedPassages(annotated);
  return {
    id: article.id,
    digest: createHash("sha256").update(article.text).digest("base64url"),
    row: copyLine([
      ...[shortKey(article.id), dctOf(article) ?? null, headText(article)],
      [...callingWords(article)],
      tsvectorOf(typedWords(article)),
      tsvectorOf(spokenPairs(annotated)),
    ]),
    bytes: articleBytes(annotated),
    passages: passages.map(passageLine),
    uses: usesIn(annotated).map(({ name, roles, quotations }) =>
      copyLine([blockOf(name), name, roles, quotations.map(String)]),
    ),
    aliases: learnedFrom(annotated).map((names) => copyLine([names])),
    words: wordsOf(annotated, passages),
  };
}

function passageLine(passage: CountedPassage): string {
  const { span, length, counts } = passage;
  return copyLine([
    ...[span.start, span.end, length, tsvectorOf(counts.keys())],
    coded(packedPassage(passage)),
  ]);
}

/** An index takes no longer key; names of which so much is the same may as well be compared. */
const LONGEST_BLOCK = 100;

/** What all spellings of one person have in common, where nobody has overruled it. */
export function blockOf(name: string): string {
  return endsOf(foldedName(name)).slice(0, LONGEST_BLOCK);
}

/** A name for the form of what is stored: another wherever a small article would be stored otherwise. */
export function preparedFormat(): string {
  const sample = plainArticle("sample", SAMPLE, { title: "Sample", published: "2020-02-03" });
  return createHash("sha256")
    .update(JSON.stringify(prepareArticle(annotate(sample))))
    .digest("base64url");
}

const SAMPLE =
  "“We will rebuild the bridge by 4 May 2021,” Mayor Ida Holm told reporters on Monday.\n\nShe said it would last for ten years.";
