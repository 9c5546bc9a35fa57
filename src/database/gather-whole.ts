import { type People, peopleInSteps } from "../quotation/people.js";
import type { Overrules } from "../quotation/people-overrules.js";
import { type Use, usesIn } from "../quotation/people-uses.js";
import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import { addBalance } from "../retrieval/name-terms.js";
import { agreed, learnedFrom, type Synonyms } from "../retrieval/synonyms.js";
import { addWords, type Entry } from "../retrieval/vocabulary.js";
import { allSteps } from "../text/all-steps.js";
import { countedPassages } from "./passage-counts.js";

/** What is known of an archive as a whole. */
export interface Whole {
  readonly articles: number;
  readonly passages: number;
  readonly quotations: number;
  readonly averageLength: number;
  /** In how many passages, or their titles, each term stands. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** How much more often each term has a capital where only names have one. */
  readonly balance: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, Entry>;
  readonly people: People;
  readonly synonyms: readonly Synonyms[];
}

/** Takes the articles of an archive one after the other, in the order of their ids. */
export interface Gathering {
  add(annotated: AnnotatedArticle): void;
  /** What all of them make together, with what the operator states. */
  finish(overrules: Overrules, stated: readonly Synonyms[]): Whole;
}

/** Nothing gathered yet. Only what is said of the whole is kept, no article. */
export function startGathering(): Gathering {
  const frequencies = new Map<string, number>();
  const balance = new Map<string, number>();
  const words = new Map<string, Entry>();
  const uses: Use[] = [];
  const learned: Synonyms[] = [];
  let [articles, passages, quotations, length] = [0, 0, 0, 0];

  return {
    add: (annotated) => {
      articles += 1;
      quotations += annotated.quotations.length;
      for (const passage of countedPassages(annotated)) {
        passages += 1;
        length += passage.length;
        for (const term of passage.counts.keys()) {
          frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
        }
      }
      addBalance(balance, annotated);
      addWords(words, annotated);
      uses.push(...usesIn(annotated));
      learned.push(...learnedFrom(annotated));
    },
    finish: (overrules, stated) => ({
      ...{ articles, passages, quotations, frequencies, balance, words },
      averageLength: length / Math.max(1, passages),
      people: allSteps(peopleInSteps(uses, overrules)),
      synonyms: agreed(learned, stated),
    }),
  };
}
