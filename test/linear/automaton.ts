import { JS } from "refa";
import { type Draft, draw, type Edge, emptyDraft, node, type Symbols } from "./draft.js";

/** A way from having read one character to reading another, or to the end of the expression. */
export interface Step {
  /** The place that reads the next character; undefined for the end. */
  readonly to: number | undefined;
  /** What the character before must be, and the one after. */
  readonly before: Symbols;
  readonly after: Symbols;
}

/** An expression as a backtracking matcher tries it: each place has just read a character. */
export interface Automaton {
  /** What each place reads. Place 0 is the search for a start: it reads anything, and stays. */
  readonly reads: readonly Symbols[];
  /** All ways on from each place; the same way twice where the matcher tries it twice. */
  readonly steps: readonly (readonly Step[])[];
  /** Every character, and the text's edge. */
  readonly either: Symbols;
  /** Whether it looks back over as much as there is. */
  readonly looksFarBack: boolean;
}

/** The automaton of a regular expression, Thompson's with the ways closed on which nothing is read. */
export function automatonOf({ source, flags }: RegExp, bound: number): Automaton {
  const { expression, maxCharacter } = JS.Parser.fromLiteral({ source, flags }).parse({
    ...{ backreferences: "unknown", maxNodes: 200_000 },
  });
  const draft = emptyDraft(expression.alternatives, maxCharacter, bound);
  const start = node(draft);
  draft.places.push({ reads: draft.any, to: start });
  const end = draw(draft, expression.alternatives, start);
  const steps = draft.places.map((_, place) => stepsFrom(draft, place, end));
  const search = { to: 0, before: draft.either, after: draft.any };
  const inside = (steps[0] ?? []).filter(({ to }) => to !== undefined);
  return {
    reads: draft.places.map(({ reads }) => reads),
    steps: [flags.includes("y") ? [] : [search, ...inside], ...steps.slice(1)],
    either: draft.either,
    looksFarBack: draft.looksFarBack,
  };
}

function stepsFrom({ edges, places }: Draft, place: number, end: number): Step[] {
  const found: Step[] = [];
  const begun = new Set<number>();
  const last = places[place]?.reads ?? 0n;
  const follow = ({ to, place: next, begins = -1, ends = -1 }: Edge, b: Symbols, a: Symbols) => {
    if ((b & last) === 0n || a === 0n || begun.has(ends)) return;
    if (next !== undefined) {
      if ((a & (places[next]?.reads ?? 0n)) !== 0n) found.push({ to: next, before: b, after: a });
      return;
    }
    const isFirst = begins >= 0 && !begun.has(begins);
    if (isFirst) begun.add(begins);
    go(to, b, a);
    if (isFirst) begun.delete(begins);
  };
  const go = (at: number, before: Symbols, after: Symbols): void => {
    if (at === end) found.push({ to: undefined, before, after });
    for (const edge of edges[at] ?? []) follow(edge, before & edge.before, after & edge.after);
  };
  go(places[place]?.to ?? 0, -1n, -1n);
  return found;
}
