import * as spec from "discord-api-spec/zod";
import { INTENTS } from "../gateway/gateway-session.js";
import { stringAt } from "../json.js";
import { channelObject } from "../wire.js";
import { refusals } from "./api-error.js";
import type { Route } from "./route.js";

/** Threads that the bot starts below messages in its server. */
export const threadRoutes: readonly Route[] = [
  {
    method: "POST",
    path: "/channels/{channel}/messages/{message}/threads",
    request: () => spec.CreateTextThreadWithMessageRequestSchema,
    ignored: ["type"],
    answer: () => spec.ThreadResponseSchema,
    handle: ({ params: [channelId, messageId = ""], body }, { world, messages, gateway }) => {
      const message = messages.find(messageId);
      if (!message || message.channel.id !== channelId || message.onlyFor)
        throw refusals.unknownMessage();
      if (message.channel.kind !== "channel") throw refusals.noThreadHere();
      if (world.channel(messageId)) throw refusals.hasThread();
      const thread = world.startThread(messageId, stringAt(body, "name") ?? "");
      const data = { ...channelObject(thread, world), newly_created: true };
      const routing = { intent: INTENTS.guilds, guildId: thread.guildId };
      gateway.dispatch({ name: "THREAD_CREATE", data, ...routing });
      return channelObject(thread, world);
    },
  },
];
