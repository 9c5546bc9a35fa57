import { BEGINNINGS, kinOf } from "../question/event-families.js";
import { eventVerbsIn } from "../question/event-verbs.js";
import { type ExpectedKind, expectedAnswer } from "../question/expected-answer.js";
import type { Question } from "../question/question.js";
import { AMBIGUOUS_TERMS, termOf, termsOf } from "../text/term.js";
import { findTokens } from "../text/token.js";
import { wordingOf } from "../text/wording.js";
import { rarity } from "./bm25.js";
import type { Library } from "./library.js";
import type { WeighedTerms } from "./weighed-terms.js";

/** What a question asks the archive for, in the archive's own measure. */
export interface Query extends WeighedTerms {
  /** Terms that are names: written so by the archive or, where it does not have them, by the asker. */
  readonly names: ReadonlySet<string>;
  /** The names as they were asked for, each with the terms of its words: [["marta", "ruiz"], ["oslo"]]. */
  readonly nameRuns: readonly (readonly string[])[];
  /** The sum of the weights of all other terms: what is said of whoever is named. */
  readonly eventTotal: number;
  /** The heaviest of those: what the question turns on. Undefined where only names are asked for. */
  readonly key: string | undefined;
  /** The terms of the verbs that say what happened: "sell". None where no verb is known. */
  readonly verbs: ReadonlySet<string>;
  /** Terms that tell of the same event as those verbs: "sale". */
  readonly kin: ReadonlySet<string>;
  /** Whether it is asked when something began, so that "since 2014" may answer. */
  readonly asksBeginning: boolean;
  /** What kind of words the answer must hold; undefined where any may answer. */
  readonly expected: ExpectedKind | undefined;
  /** Of how many it is asked: the terms of what is counted. */
  readonly counted: ReadonlySet<string>;
  /** Terms that stand nowhere in the archive. */
  readonly unknown: readonly string[];
  /** The wording of all that was asked, and of the phrases that must stand in the answer. */
  readonly wording: string;
  readonly phrases: readonly string[];
  /** Terms that stand wherever the phrases do. */
  readonly phraseTerms: readonly string[];
  /** Terms that must not stand in the answer. */
  readonly without: ReadonlySet<string>;
}

/** Weighs the words of `question` by how rare they are in `library`. */
export async function buildQuery(question: Question, library: Library): Promise<Query> {
  const asked = question.kind === "search" ? expectedAnswer(question.words) : undefined;
  // "how big was the crowd": a crowd is to be found, and nothing big
  const words = asked?.words ?? question.words;
  const terms = termsOf(words);
  const statistics = await library.statistics([...new Set(terms)]);
  const { frequencies, passages, averageLength } = statistics;
  const weights = new Map(
    [...frequencies].map(([term, frequency]) => [term, rarity(frequency, passages)]),
  );
  const typed = typedAsNames(words).filter((term) => !frequencies.get(term));
  const names = new Set([...statistics.names, ...typed]);
  const verbs = new Set(
    eventVerbsIn(words)
      .map(termOf)
      .filter((term) => weights.has(term)),
  );
  const events = [...weights].filter(([term]) => !names.has(term));
  return {
    weights,
    sought: [...weights.keys()],
    total: sumOf([...weights]),
    names,
    nameRuns: nameRunsIn(words, names),
    eventTotal: sumOf(events),
    key: events.toSorted(([, a], [, b]) => b - a)[0]?.[0],
    verbs,
    expected: asked?.kind,
    counted: new Set(termsOf(asked?.counted ?? "")),
    asksBeginning: [...verbs].some((verb) => BEGINNINGS.has(verb)),
    kin: new Set([...verbs].flatMap((verb) => [...kinOf(verb)])),
    terms,
    averageLength,
    unknown: [...frequencies].flatMap(([term, frequency]) => (frequency === 0 ? [term] : [])),
    wording: wordingOf(words),
    phrases: question.phrases.map(wordingOf),
    phraseTerms: question.phrases
      .flatMap(termsOf)
      .filter((term) => weights.has(term) && !AMBIGUOUS_TERMS.has(term)),
    without: new Set(question.without.flatMap(termsOf)),
  };
}

function sumOf(weights: readonly (readonly [string, number])[]): number {
  return weights.reduce((sum, [, weight]) => sum + weight, 0);
}

/** Runs of neighbouring words that are names; any other word between parts two of them. */
function nameRunsIn(words: string, names: ReadonlySet<string>): string[][] {
  const runs: string[][] = [];
  let open = false;
  for (const { start, end } of findTokens(words)) {
    const term = termOf(words.slice(start, end));
    if (!names.has(term)) open = false;
    else if (open && words.charAt(start - 1) === " ") runs.at(-1)?.push(term);
    else {
      runs.push([term]);
      open = true;
    }
  }
  return runs;
}

/** Terms with a capital, though not at the beginning. */
function typedAsNames(words: string): string[] {
  return findTokens(words)
    .slice(1)
    .map(({ start, end }) => words.slice(start, end))
    .filter((word) => /^\p{Lu}/u.test(word))
    .map(termOf)
    .filter((term) => term !== "");
}
