import { compatibleNames, foldedName } from "../quotation/person-name.js";
import type { Evidence } from "../retrieval/evidence.js";
import type { Scored } from "../retrieval/scored.js";
import { allSteps } from "../text/all-steps.js";
import { mapInSteps } from "../text/in-steps.js";
import { textOf } from "../text/span.js";
import { wordingOf } from "../text/wording.js";
import { byDate } from "./by-date.js";

/** The same words of the same person in several articles, and the best of their scores. */
export interface SameWords {
  /** The earliest first; where one names the speaker, before those that do not. */
  readonly places: readonly [Evidence, ...Evidence[]];
  readonly score: number;
}

/** Evidence that is being put together, best first. */
interface Group {
  /** Of whoever is the first to be named. */
  name: string | undefined;
  readonly evidence: [Evidence, ...Evidence[]];
  readonly score: number;
}

/**
 * `ranked` with each wording once, best first, at most `limit`. The same words of two people stay
 * two: nobody is given another's.
 */
export function groupSameWords(ranked: readonly Scored<Evidence>[], limit: number): SameWords[] {
  return allSteps(groupSameWordsInSteps(ranked, limit));
}

/** The same, a step at a time. */
export function* groupSameWordsInSteps(
  ranked: readonly Scored<Evidence>[],
  limit: number,
): Generator<undefined, SameWords[]> {
  const byWording = new Map<string, Group[]>();
  const wordings = new Map<string, string>();
  const groups: Group[] = [];
  for (const { value, score } of ranked) {
    yield;
    const words = wordsSaid(value);
    const key = wordings.get(words) ?? wordingOf(words);
    wordings.set(words, key);
    const name = value.quotation?.speaker.name;
    const alike = byWording.get(key) ?? [];
    const group = alike.find((each) => canBeSame(each.name, name));
    if (group) {
      group.evidence.push(value);
      group.name ??= name;
    } else if (groups.length < limit) {
      const opened: Group = { name, evidence: [value], score };
      groups.push(opened);
      byWording.set(key, [...alike, opened]);
    }
  }
  return yield* mapInSteps(groups, ({ evidence, score }) => ({ places: inOrder(evidence), score }));
}

/** What was said, without what reports it; or the sentence. */
function wordsSaid({ annotated, quotation, span }: Evidence): string {
  const parts = quotation?.contents ?? [span];
  return parts.map((part) => textOf(annotated.article.text, part)).join(" ");
}

function canBeSame(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || compatibleNames(foldedName(a), foldedName(b));
}

function inOrder([first, ...rest]: readonly [Evidence, ...Evidence[]]): SameWords["places"] {
  let earliest = first;
  for (const each of rest) if (comesFirst(each, earliest)) earliest = each;
  const others = [first, ...rest].filter((each) => each !== earliest);
  return [earliest, ...others.sort((a, b) => byDate(a.annotated.article, b.annotated.article))];
}

function comesFirst(a: Evidence, b: Evidence): boolean {
  const [named, other] = [a, b].map(({ quotation }) => quotation?.speaker.name !== undefined);
  if (named !== other) return named === true;
  return byDate(a.annotated.article, b.annotated.article) < 0;
}
