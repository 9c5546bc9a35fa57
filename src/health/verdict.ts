/** How the bot is, as far as its own thread can tell. */
export interface Vitals {
  /** Whether every connection to Discord is up. */
  readonly isConnected: boolean;
  /** Whether its commands are registered: it has been able to answer since its start. */
  readonly isReady: boolean;
  /** How many articles it answers from. */
  readonly articles: number;
  /** Why they cannot be asked or read anew; undefined where they can. */
  readonly trouble?: string | undefined;
}

/** Whether all is well, and the reasons why not. */
export interface Verdict {
  readonly isHealthy: boolean;
  readonly isReady: boolean;
  readonly reasons: readonly string[];
}

/** So many milliseconds without a sign of life mean that the thread is stuck. */
const STUCK = 5_000;

/**
 * Judges the last vitals.
 *
 * @param age Milliseconds since they came; they come every half second.
 */
export function verdictOf(
  { isConnected, isReady, articles, trouble }: Vitals,
  age: number,
): Verdict {
  const isStuck = age > STUCK;
  const reasons = [
    ...(isStuck ? [`no sign of life for ${Math.round(age / 1000)} s`] : []),
    ...(articles === 0 ? ["no articles"] : []),
    ...(isConnected ? [] : ["not connected to Discord"]),
  ];
  const isHealthy = reasons.length === 0;
  // to end the process and start it again would mend nothing
  if (trouble !== undefined) reasons.push(trouble);
  return {
    isHealthy,
    isReady: isHealthy && isReady && trouble === undefined,
    reasons: isReady ? reasons : [...reasons, "commands are not registered yet"],
  };
}
