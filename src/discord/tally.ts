import type { Outcome } from "./reply.js";

/** How many questions of a kind came to what, since the start. No words, and nobody's name. */
export interface Tally {
  readonly note: (kind: string, outcome: Outcome | "failed") => void;
  /** One line a kind, the most frequent first: `who-said: 5 found, 2 not found`. */
  readonly lines: () => readonly string[];
}

const NAMES: Readonly<Record<Outcome | "failed", string>> = {
  found: "found",
  undated: "without a date",
  uncertain: "not certain",
  "not-found": "not found",
  unclear: "unclear",
  told: "told",
  failed: "failed",
};

/** A tally of nothing yet. */
export function buildTally(): Tally {
  const kinds = new Map<string, Map<Outcome | "failed", number>>();
  const total = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    note: (kind, outcome) => {
      const counts = kinds.get(kind) ?? new Map<Outcome | "failed", number>();
      kinds.set(kind, counts.set(outcome, (counts.get(outcome) ?? 0) + 1));
    },
    lines: () =>
      [...kinds]
        .sort(([, a], [, b]) => total(b) - total(a))
        .map(([kind, counts]) => {
          const parts = [...counts].map(([outcome, count]) => `${count} ${NAMES[outcome]}`);
          return `${kind}: ${parts.join(", ")}`;
        }),
  };
}
