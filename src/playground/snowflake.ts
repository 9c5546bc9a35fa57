import type { Clock } from "./clock.js";

const DISCORD_EPOCH = 1_420_070_400_000;

/** Gives ids as Discord makes them: the time in the high bits, each larger than the one before. */
export function buildSnowflakes(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const fresh = BigInt(clock.now() - DISCORD_EPOCH) << 22n;
    last = fresh > last ? fresh : last + 1n;
    return String(last);
  };
}
