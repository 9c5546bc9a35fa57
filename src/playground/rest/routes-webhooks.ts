import * as spec from "discord-api-spec/zod";
import { answered } from "../answered.js";
import type { OpenInteraction } from "../interactions.js";
import type { Message } from "../message.js";
import type { State } from "../state.js";
import { refusals } from "./api-error.js";
import { changeAnswer, isLoading, sendAnswer } from "./interaction-answer.js";
import type { RestRequest, Route } from "./route.js";

const FOLLOW_UPS_OF_USER_INSTALLS = 5;
const path = "/webhooks/{application}/{token}/messages/{message}";
const message = () => spec.MessageResponseSchema;

/** Later answers to an interaction: follow-ups, and changes to what was answered. */
export const webhookRoutes: readonly Route[] = [
  {
    method: "POST",
    path: "/webhooks/{application}/{token}",
    needsNoAuthorization: true,
    request: () => spec.IncomingWebhookInteractionRequestSchema,
    answer: message,
    handle: (request, state) => answered(followUp(request, state), state),
  },
  {
    method: "GET",
    path,
    needsNoAuthorization: true,
    answer: message,
    handle: (request, state) => answered(addressed(request, state).message, state),
  },
  {
    method: "PATCH",
    path,
    needsNoAuthorization: true,
    request: () => spec.IncomingWebhookUpdateRequestPartialSchema,
    answer: message,
    handle: (request, state) => {
      const { interaction, message: before } = addressed(request, state);
      return answered(edit(interaction, before, request, state), state);
    },
  },
  {
    method: "DELETE",
    path,
    needsNoAuthorization: true,
    handle: (request, state) => {
      const { interaction, message: before } = addressed(request, state);
      state.messages.remove(before);
      state.interactions.settle(interaction.token, { kind: "deleted" });
      return undefined;
    },
  },
];

function openInteraction({ params: [application, token = ""] }: RestRequest, state: State) {
  if (application !== state.world.applicationId) throw refusals.unknownWebhook();
  return state.interactions.byToken(token);
}

/** Discord takes a follow-up to a reply that is still deferred for its completion. */
function followUp(request: RestRequest, state: State): Message {
  const interaction = openInteraction(request, state);
  const { originalId = "", messageIds, followUps, token } = interaction;
  const original = state.messages.find(originalId);
  if (original && isLoading(original))
    return edit(interaction, original, withoutFlags(request), state);
  const limited = interaction.request.byUserInstallOnly;
  if (limited && followUps >= FOLLOW_UPS_OF_USER_INSTALLS) throw refusals.tooManyFollowUps();
  const sent = sendAnswer(interaction, request, state, original?.id);
  state.interactions.change(token, {
    messageIds: [...messageIds, sent.id],
    followUps: followUps + 1,
  });
  state.interactions.settle(token, { kind: "reply", message: sent });
  return sent;
}

/** The deferral has decided who sees the answer: the flag of the follow-up is ignored. */
function withoutFlags(request: RestRequest): RestRequest {
  const { flags: _, ...body } = request.body;
  return { ...request, body };
}

function edit(
  { token, request: { source } }: OpenInteraction,
  before: Message,
  request: RestRequest,
  state: State,
): Message {
  const after = changeAnswer(before, request, state);
  const kind = after.id === source?.id ? "update" : "reply";
  state.interactions.settle(token, { kind, message: after });
  return after;
}

function addressed(request: RestRequest, state: State) {
  const interaction = openInteraction(request, state);
  const [, , name = ""] = request.params;
  const id = name === "@original" ? (interaction.originalId ?? "") : name;
  const found = interaction.messageIds.includes(id) ? state.messages.find(id) : undefined;
  if (!found) throw refusals.unknownMessage();
  return { interaction, message: found };
}
