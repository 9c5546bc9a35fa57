import type { InteractionOutcome } from "../interactions.js";
import { type JsonObject, stringAt } from "../json.js";
import type { Message } from "../message.js";
import type { Channel } from "../world.js";
import type { SeenMessage } from "./seen-message.js";
import { type SeenModal, seenFields } from "./seen-modal.js";

/** What a person sees after a command, a click or a form. */
export type Outcome =
  /** The bot's answer: a deferred one as it was when it was completed. */
  | { readonly kind: "reply"; readonly message: SeenMessage }
  /** The message that was clicked in, changed. */
  | { readonly kind: "update"; readonly message: SeenMessage }
  | { readonly kind: "modal"; readonly modal: SeenModal; readonly message?: undefined }
  | {
      readonly kind: "choices";
      readonly choices: readonly Choice[];
      readonly message?: undefined;
    }
  /** Discord's client did not let it through; the bot never heard of it. */
  | { readonly kind: "refused"; readonly reason: string; readonly message?: undefined }
  /** The deferred reply was taken back. */
  | { readonly kind: "deleted"; readonly message?: undefined }
  /** "The application did not respond", after three seconds. */
  | { readonly kind: "no response"; readonly message?: undefined }
  /** "Is thinking" until the token died. */
  | { readonly kind: "unfinished"; readonly message?: undefined };

/** What autocomplete offers. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** What `outcome` looks like to the one who asked. */
export function seenOutcome(
  outcome: InteractionOutcome,
  see: (message: Message) => SeenMessage,
  origin: {
    readonly channel: Channel;
    readonly source: Message | undefined;
    readonly metadata: JsonObject;
  },
): Outcome {
  switch (outcome.kind) {
    case "reply":
    case "update":
      return { kind: outcome.kind, message: see(outcome.message) };
    case "choices":
      return { kind: "choices", choices: outcome.choices.flatMap(seenChoice) };
    case "modal":
      return {
        kind: "modal",
        modal: {
          customId: stringAt(outcome.modal, "custom_id") ?? "",
          title: stringAt(outcome.modal, "title") ?? "",
          fields: seenFields(outcome.modal),
          channel: origin.channel,
          source: origin.source,
          openedBy: origin.metadata,
        },
      };
    default:
      return outcome;
  }
}

function seenChoice({ name, value }: JsonObject): Choice[] {
  const isValue = typeof value === "string" || typeof value === "number";
  return typeof name === "string" && isValue ? [{ name, value }] : [];
}
