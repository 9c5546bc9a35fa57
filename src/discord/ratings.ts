import { keyOf } from "./article-keys.js";

/** The kinds of answers that can be called useful or wrong; buttons name them by their place in the list. */
export const RATED_KINDS = [
  "who-said",
  "what-did",
  "when-did",
  "search",
  "timeline",
  "compare",
  "check",
  "first",
  "latest",
  "how-often",
] as const;

export type RatedKind = (typeof RATED_KINDS)[number];

/** What may be said of an answer. */
export type Verdict = "useful" | "wrong";

/** How many answers of a kind were called useful, and how many wrong, since the start. */
export interface Ratings {
  /** Counts a verdict; false where that user has given one on that message already. */
  readonly rate: (kind: RatedKind, verdict: Verdict, userId: string, messageId: string) => boolean;
  /** One line a kind: `who-said: 12 useful, 1 wrong`. */
  readonly lines: () => readonly string[];
}

/** So many verdicts are told from second ones; the oldest are forgotten first. */
const MOST = 5000;

/** Ratings of nothing yet. Who said what is not kept, but a key by which a second click is known. */
export function buildRatings(): Ratings {
  const counts = new Map<RatedKind, Record<Verdict, number>>();
  const seen = new Set<string>();
  return {
    rate: (kind, verdict, userId, messageId) => {
      const key = keyOf(`${userId} ${messageId}`);
      if (seen.has(key)) return false;
      seen.add(key);
      const [oldest] = seen;
      if (seen.size > MOST && oldest !== undefined) seen.delete(oldest);
      const before = counts.get(kind) ?? { useful: 0, wrong: 0 };
      counts.set(kind, { ...before, [verdict]: before[verdict] + 1 });
      return true;
    },
    lines: () =>
      [...counts].map(([kind, { useful, wrong }]) => `${kind}: ${useful} useful, ${wrong} wrong`),
  };
}

/** The kind under which answers of `kind` are rated; undefined where they are not. */
export function ratedKind(kind: string): RatedKind | undefined {
  return RATED_KINDS.find((rated) => rated === kind);
}
