import type { JsonObject } from "./json.js";
import { type Message, messageObject } from "./message.js";
import type { State } from "./state.js";

/** `message` as REST answers with it, with what it replies to. */
export function answered(message: Message, { world, messages }: State): JsonObject {
  const referenced = message.repliesTo ? messages.find(message.repliesTo) : undefined;
  return messageObject(message, world, referenced);
}
