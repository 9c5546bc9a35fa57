import { type Automaton, automatonOf, type Step } from "./automaton.js";
import { type Cycles, cyclesIn } from "./cycles.js";
import type { Symbols } from "./draft.js";

/** A repetition of up to so many counts as bounded. */
const BOUND = 300;

/**
 * Why a backtracking matcher may take more than linear time over some text; undefined where it
 * cannot.
 *
 * It may where two different places, of which the second can be reached from the first, go on for
 * ever over the same characters (infinite ambiguity: Weber and Seidl, 1991; for matchers Weideman,
 * van der Merwe, Berglund and Watson, 2016): each of n beginnings is then tried over n characters
 * before the match fails. The search for a start is such a place too. A place where the expression
 * can always end is none: what has been read there is not read again.
 */
export function slowness(pattern: RegExp): string | undefined {
  const automaton = automatonOf(pattern, BOUND);
  if (automaton.looksFarBack) return "it looks back over as much as there is";
  const cycles = cyclesIn(targetsOf(automaton, new Set()));
  const failing = cyclesIn(targetsOf(automaton, endings(automaton, cycles)));
  const twice = [...failing].find(([place, cycle]) =>
    isLeftTwice(automaton, place, (to) => failing.get(to) === cycle),
  );
  if (twice) return `place ${twice[0]} is left by two ways to the same place`;
  for (const second of failing.keys()) {
    const first = [...cycles.keys()].find(
      (one) => one !== second && meet(automaton, one, second, cycles, failing),
    );
    if (first === 0) return `each start is tried over place ${second}`;
    if (first !== undefined) return `places ${first} and ${second} share what they read`;
  }
  return undefined;
}

function targetsOf({ steps }: Automaton, without: ReadonlySet<number>): number[][] {
  return steps.map((out, place) =>
    without.has(place)
      ? []
      : out.flatMap(({ to }) => (to === undefined || without.has(to) ? [] : [to])),
  );
}

/** Places at which, whatever comes, the expression has ended or goes on in the same cycle. */
function endings({ reads, steps, either }: Automaton, cycles: Cycles): ReadonlySet<number> {
  const isEnding = (place: number) => {
    const sure = (steps[place] ?? []).filter(
      ({ before }) => ((reads[place] ?? 0n) & ~before) === 0n,
    );
    const covered = sure.map(({ to, after }) => {
      if (to === undefined) return after;
      return cycles.get(to) === cycles.get(place) ? after & (reads[to] ?? 0n) : 0n;
    });
    return (
      sure.some(({ to }) => to === undefined) && covered.reduce((a, b) => a | b, 0n) === either
    );
  };
  return new Set([...cycles.keys()].filter(isEnding));
}

/** Whether a place is left in two ways at once to another of the same cycle. */
function isLeftTwice(
  { reads, steps }: Automaton,
  place: number,
  isWithin: (place: number) => boolean,
): boolean {
  if (place === 0) return false;
  const within = (steps[place] ?? []).filter(({ to }) => to !== undefined && isWithin(to));
  const next = (to: number | undefined) => reads[to ?? 0] ?? 0n;
  return within.some((one, i) =>
    within
      .slice(i + 1)
      .some(
        (other) =>
          one.to === other.to &&
          (one.before & other.before & (reads[place] ?? 0n)) !== 0n &&
          (one.after & other.after & next(one.to)) !== 0n,
      ),
  );
}

/** Three places at which the same text has been read, and what its last character may be. */
type Trio = readonly [first: number, middle: number, last: number, read: Symbols];

/** Whether some text leads the first place to itself, the first to the second, and the second to itself. */
function meet(
  automaton: Automaton,
  first: number,
  second: number,
  cycles: Cycles,
  failing: Cycles,
): boolean {
  const { reads } = automaton;
  const seen = new Set<string>();
  const waiting: Trio[] = [[first, first, second, (reads[first] ?? 0n) & (reads[second] ?? 0n)]];
  const isFirst = (to: number) => cycles.get(to) === cycles.get(first);
  const isSecond = (to: number) => failing.get(to) === failing.get(second);
  for (let trio = waiting.pop(); trio; trio = waiting.pop()) {
    for (const next of nextTrios(automaton, trio, isFirst, isSecond)) {
      const [a, b, c] = next;
      if (a === first && b === second && c === second) return true;
      const key = next.join(" ");
      if (!seen.has(key)) waiting.push(next);
      seen.add(key);
    }
  }
  return false;
}

function* nextTrios(
  automaton: Automaton,
  [first, middle, last, read]: Trio,
  isFirst: (to: number) => boolean,
  isSecond: (to: number) => boolean,
): Generator<Trio> {
  for (const one of onward(automaton, first, read, -1n)) {
    if (!isFirst(one.to)) continue;
    for (const third of onward(automaton, last, one.before, one.after)) {
      if (!isSecond(third.to)) continue;
      for (const { to, after } of onward(automaton, middle, third.before, third.after)) {
        yield [one.to, to, third.to, after];
      }
    }
  }
}

/** The ways on from a place, as far as the characters before and after may be those. */
function* onward(
  { reads, steps }: Automaton,
  place: number,
  before: Symbols,
  after: Symbols,
): Generator<Step & { readonly to: number }> {
  for (const { to, ...step } of steps[place] ?? []) {
    if (to === undefined) continue;
    const narrowed = {
      before: before & step.before,
      after: after & step.after & (reads[to] ?? 0n),
    };
    if (narrowed.before !== 0n && narrowed.after !== 0n) yield { to, ...narrowed };
  }
}
