import { randomFrom } from "../random.js";
import { TARGETS, type Target } from "./targets.js";

/** What a target did with its inputs. */
export interface Fed {
  readonly name: string;
  readonly inputs: number;
  /** The longest that one took, in milliseconds. */
  readonly longest: number;
  /** What it threw, with the number of the input: at most ten. */
  readonly broken: readonly string[];
}

/** Feeds every target its part of `count` inputs that `seed` decides. */
export async function fuzz(seed: number, count: number): Promise<readonly Fed[]> {
  const fed: Fed[] = [];
  for (const target of TARGETS) fed.push(await feed(target, seed, count));
  return fed;
}

async function feed(
  { name, share, feed: give }: Target,
  seed: number,
  count: number,
): Promise<Fed> {
  const inputs = Math.ceil((count * share) / 1000);
  const broken: string[] = [];
  let longest = 0;
  for (let i = 0; i < inputs; i += 1) {
    const random = randomFrom(seed * 1_000_003 + i);
    const before = process.cpuUsage();
    try {
      await give(random);
    } catch (error) {
      const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (broken.length < 10) broken.push(`input ${i}: ${what}`);
    }
    const { user, system } = process.cpuUsage(before);
    longest = Math.max(longest, (user + system) / 1000);
  }
  return { name, inputs, longest, broken };
}
