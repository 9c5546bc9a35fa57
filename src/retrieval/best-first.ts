import { partitionPoint } from "../text/lower-bound.js";
import type { Scored } from "./scored.js";

/** Things that are found together, and the most that any of them may score. */
export interface Group<T> {
  readonly most: number;
  readonly open: () => readonly Scored<T>[];
}

/**
 * All that `groups` hold, best first. A group is opened when one of its things may be the next: whoever
 * takes but the first few pays for few.
 *
 * @param byPlace Tells of two things that score the same which comes first.
 */
export function* bestFirst<T>(
  groups: readonly Group<T>[],
  byPlace: (a: T, b: T) => number,
): Generator<Scored<T>, undefined> {
  const isWorse = (a: Scored<T>, b: Scored<T>) =>
    (a.score - b.score || byPlace(b.value, a.value)) < 0;
  const closed = groups.toSorted((a, b) => a.most - b.most);
  // worst first: what comes next is taken from the end
  const opened: Scored<T>[] = [];
  for (;;) {
    const next = closed[closed.length - 1];
    const best = opened[opened.length - 1];
    if (next && !(best && best.score > next.most)) {
      closed.pop();
      for (const one of next.open()) {
        const place = partitionPoint(0, opened.length, (i) => isWorse(opened[i] ?? one, one));
        opened.splice(place, 0, one);
      }
    } else if (best) {
      opened.pop();
      yield best;
    } else return;
  }
}

/** The first `count` of `ranked`. */
export function firstOf<T>(ranked: Iterable<T>, count: number): T[] {
  const taken: T[] = [];
  if (count < 1) return taken;
  for (const each of ranked) if (taken.push(each) >= count) break;
  return taken;
}

/** Those of `ranked` for which `keeps` holds, each when it is asked for. */
export function* filtered<T>(
  ranked: Iterable<T>,
  keeps: (each: T) => boolean,
): Generator<T, undefined> {
  for (const each of ranked) if (keeps(each)) yield each;
}
