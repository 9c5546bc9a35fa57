import { buildMemory } from "../../src/discord/chat/memory.js";
import { NO_COOLDOWN } from "../../src/discord/cooldown.js";
import type { Desk } from "../../src/discord/desk.js";
import { USUAL_MANNERS } from "../../src/discord/manners.js";
import { buildQueue } from "../../src/discord/queue.js";
import { buildRatings } from "../../src/discord/ratings.js";
import type { Shelf } from "../../src/discord/shelf.js";
import { buildTally } from "../../src/discord/tally.js";

/** A desk that answers from `shelf`, without Discord. */
export function deskOn(shelf: Shelf): Desk {
  return {
    shelf: () => shelf,
    reload: () => Promise.resolve({ kind: "reloaded", shelf }),
    log: () => undefined,
    tally: buildTally(),
    ratings: buildRatings(),
    keepUnanswered: undefined,
    manners: USUAL_MANNERS,
    cooldown: NO_COOLDOWN,
    memory: buildMemory(),
    queue: buildQueue(),
    patience: 2 ** 31 - 1,
    now: () => 0,
    startedAt: 0,
  };
}
