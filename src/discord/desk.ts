import type { Memory } from "./chat/memory.js";
import type { Cooldown } from "./cooldown.js";
import type { Log } from "./log.js";
import type { Manners } from "./manners.js";
import type { Queue } from "./queue.js";
import type { Ratings } from "./ratings.js";
import type { Reloaded } from "./reload.js";
import type { Shelf } from "./shelf.js";
import type { Tally } from "./tally.js";

/** What everything that answers needs. */
export interface Desk {
  /** What is answered from now; another one after a reload. */
  readonly shelf: () => Shelf;
  readonly reload: () => Promise<Reloaded>;
  readonly log: Log;
  readonly tally: Tally;
  readonly ratings: Ratings;
  /** Where the operator keeps the words of questions that had no answer: takes one of them, on a line. */
  readonly keepUnanswered: ((line: string) => void) | undefined;
  readonly manners: Manners;
  readonly cooldown: Cooldown;
  /** What the last questions in conversations were. */
  readonly memory: Memory;
  /** Resolves when whoever asks may be answered. */
  readonly queue: Queue;
  /** After so many milliseconds it is said that an answer is on its way. */
  readonly patience: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly startedAt: number;
}
