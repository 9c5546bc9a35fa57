import { randomBytes } from "node:crypto";
import { type Clock, systemClock } from "./clock.js";
import { greeting, messageEvent } from "./gateway/events.js";
import { buildGateway } from "./gateway/gateway.js";
import { buildInteractionDesk } from "./interactions.js";
import { buildMessageStore } from "./message-store.js";
import { buildCommandRegister, type State } from "./state.js";
import { type Account, buildWorld } from "./world.js";

/** What differs from one stand-in to another. */
export interface StateOptions {
  readonly clock?: Clock;
  readonly botName?: string;
  /** The privileged intents that the application has been granted; none unless told. */
  readonly privilegedIntents?: number;
  /** How many connections the bot is told to hold, all of which may start at once; 1 unless told. */
  readonly shards?: number;
  /** In milliseconds; as Discord has it unless told. */
  readonly heartbeatInterval?: number;
  /** Of so many bodies one is compared with Discord's specification; every one unless told. */
  readonly checkEvery?: number;
}

/** A fresh world with nobody in it but the bot, whose gateway tells of every message. */
export function buildState(
  {
    clock = systemClock,
    botName = "Verbatim",
    privilegedIntents = 0,
    shards = 1,
    heartbeatInterval,
    checkEvery = 1,
  }: StateOptions,
  gatewayUrl: string,
  records: Pick<State, "report" | "note">,
): State {
  const world = buildWorld(clock, botName);
  const secrets = [4, 27].map((size) => randomBytes(size).toString("base64url"));
  // as Discord's do, it begins with the bot's id: a client would take a "Bot" at its beginning for no part of it
  const token = [Buffer.from(world.bot.id).toString("base64url"), ...secrets].join(".");
  const closed = new Set<Account>();
  let bodies = 0;
  const greet = (sessionId: string, shard: readonly [number, number]) =>
    greeting(sessionId, shard, gatewayUrl, world);
  const state: State = {
    ...{ clock, world, token, gatewayUrl, shards },
    messages: buildMessageStore(),
    interactions: buildInteractionDesk(clock),
    commands: buildCommandRegister(),
    gateway: buildGateway({ token, privilegedIntents, greet, heartbeatInterval }),
    ...records,
    isToBeChecked: () => {
      bodies = (bodies + 1) % checkEvery;
      return bodies === 0;
    },
    takesDirectMessages: (person) => !closed.has(person),
    setDirectMessages: (person, taken) => {
      if (taken) closed.delete(person);
      else closed.add(person);
    },
  };
  state.messages.listen((event) => {
    const told = messageEvent(event, state);
    if (told) state.gateway.dispatch(told);
  });
  return state;
}
