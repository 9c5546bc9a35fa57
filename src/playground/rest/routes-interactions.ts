import * as spec from "discord-api-spec/zod";
import { answered } from "../answered.js";
import type { OpenInteraction } from "../interactions.js";
import { type JsonObject, numberAt, objectAt, objectsAt, stringAt } from "../json.js";
import { MESSAGE_FLAGS, type Message } from "../message.js";
import type { State } from "../state.js";
import { type FormError, refusals } from "./api-error.js";
import { flattened } from "./component-rules.js";
import { changeAnswer, isLoading, sendAnswer, sendDeferral } from "./interaction-answer.js";
import { flagErrors, LEGAL_FLAGS } from "./message-rules.js";
import type { RestRequest, Route } from "./route.js";

const CALLBACK = { reply: 4, defer: 5, deferUpdate: 6, update: 7, choices: 8, modal: 9 } as const;
const AUTOCOMPLETE_CHARACTERS = 100;
const MODAL_COMPONENTS = 5;

/** The answers that Discord takes, by what the interaction was. */
const LEGAL_CALLBACKS: Readonly<Record<OpenInteraction["request"]["kind"], readonly number[]>> = {
  command: [CALLBACK.reply, CALLBACK.defer, CALLBACK.modal],
  autocomplete: [CALLBACK.choices],
  component: [4, 5, 6, 7, CALLBACK.modal],
  modal: [4, 5, 6, 7],
};

const CALLBACK_SCHEMAS: Readonly<Record<number, typeof spec.MessageResponseSchema>> = {
  4: spec.CreateMessageInteractionCallbackRequestSchema,
  5: spec.CreateMessageInteractionCallbackRequestSchema,
  6: spec.UpdateMessageInteractionCallbackRequestSchema,
  7: spec.UpdateMessageInteractionCallbackRequestSchema,
  8: spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  9: spec.ModalInteractionCallbackRequestSchema,
};

/** The first answer to an interaction. */
export const interactionRoutes: readonly Route[] = [
  {
    method: "POST",
    path: "/interactions/{interaction}/{token}/callback",
    needsNoAuthorization: true,
    request: (body) =>
      CALLBACK_SCHEMAS[numberAt(body, "type") ?? 0] ??
      spec.CreateMessageInteractionCallbackRequestSchema,
    answer: () => spec.InteractionCallbackResponseSchema,
    handle: (request, state) => {
      const [id = "", token = ""] = request.params;
      const interaction = state.interactions.toAcknowledge(id, token);
      const message = acknowledge(interaction, request, state);
      if (request.query.get("with_response") !== "true") return undefined;
      return callbackAnswer(interaction, numberAt(request.body, "type") ?? 0, message, state);
    },
  },
];

/** Does what the callback says. Gives the message that it made or changed, if any. */
function acknowledge(
  interaction: OpenInteraction,
  request: RestRequest,
  state: State,
): Message | undefined {
  const type = numberAt(request.body, "type") ?? 0;
  const { kind, source } = interaction.request;
  if (!LEGAL_CALLBACKS[kind].includes(type) || (isUpdate(type) && !source)) {
    const message = "This interaction cannot be answered so";
    throw refusals.invalidForm([{ path: "type", code: "INTERACTION_RESPONSE_TYPE", message }]);
  }
  const given = { body: objectAt(request.body, "data") ?? {}, files: request.files };
  const { interactions } = state;
  const { token } = interaction;
  const own = (message: Message) => {
    const messageIds = [message.id];
    interactions.change(token, { phase: "acknowledged", originalId: message.id, messageIds });
    return message;
  };
  switch (type) {
    case CALLBACK.reply: {
      const message = own(sendAnswer(interaction, given, state, undefined));
      interactions.settle(token, { kind: "reply", message });
      return message;
    }
    case CALLBACK.defer: {
      const flags = numberAt(given.body, "flags") ?? 0;
      refuse(flagErrors(flags, LEGAL_FLAGS.deferral));
      return own(sendDeferral(interaction, flags, state));
    }
    case CALLBACK.choices: {
      const choices = objectsAt(given.body, "choices");
      refuse(choiceErrors(choices));
      interactions.change(token, { phase: "acknowledged" });
      interactions.settle(token, { kind: "choices", choices });
      return undefined;
    }
    case CALLBACK.modal:
      refuse(modalErrors(given.body));
      interactions.change(token, { phase: "acknowledged" });
      interactions.settle(token, { kind: "modal", modal: given.body });
      return undefined;
    default: {
      const before = source && state.messages.find(source.id);
      if (!before) throw refusals.unknownMessage();
      if (type === CALLBACK.deferUpdate) return own(before);
      const message = own(changeAnswer(before, given, state));
      interactions.settle(token, { kind: "update", message });
      return message;
    }
  }
}

function isUpdate(type: number): boolean {
  return type === CALLBACK.update || type === CALLBACK.deferUpdate;
}

function refuse(errors: readonly FormError[]): void {
  if (errors.length > 0) throw refusals.invalidForm(errors);
}

function choiceErrors(choices: readonly JsonObject[]): FormError[] {
  return choices.flatMap((choice, index): FormError[] => {
    const value = stringAt(choice, "value") ?? "";
    const message = `Must be ${AUTOCOMPLETE_CHARACTERS} or fewer in length.`;
    const path = `data.choices.${index}.value`;
    const isLong = value.length > AUTOCOMPLETE_CHARACTERS;
    return isLong ? [{ path, code: "BASE_TYPE_MAX_LENGTH", message }] : [];
  });
}

function modalErrors(modal: JsonObject): FormError[] {
  if (objectsAt(modal, "components").length > MODAL_COMPONENTS) {
    const message = `Must be ${MODAL_COMPONENTS} or fewer in length.`;
    return [{ path: "data.components", code: "BASE_TYPE_BAD_LENGTH", message }];
  }
  const fields = flattened(objectsAt(modal, "components")).map(({ component }) =>
    stringAt(objectAt(component, "component") ?? component, "custom_id"),
  );
  const named = fields.filter((id) => id !== undefined);
  const code = "COMPONENT_CUSTOM_ID_DUPLICATED";
  const message = "Component custom id cannot be duplicated";
  return new Set(named).size === named.length ? [] : [{ path: "data.components", code, message }];
}

function callbackAnswer(
  { request }: OpenInteraction,
  type: number,
  message: Message | undefined,
  state: State,
): JsonObject {
  const shows = type === CALLBACK.reply || type === CALLBACK.update;
  const { id, kind, channel } = request;
  return {
    interaction: {
      id,
      type: { command: 2, autocomplete: 4, component: 3, modal: 5 }[kind],
      channel_id: channel.id,
      guild_id: channel.guildId,
      ...(message
        ? {
            response_message_id: message.id,
            response_message_loading: isLoading(message),
            response_message_ephemeral: (message.flags & MESSAGE_FLAGS.ephemeral) !== 0,
          }
        : {}),
    },
    ...(message && shows ? { resource: { type, message: answered(message, state) } } : {}),
  };
}
