import {
  type APIMessageTopLevelComponent,
  DiscordAPIError,
  type InteractionReplyOptions,
  MessageFlags,
  RESTJSONErrorCodes,
} from "discord.js";
import type { Log } from "./log.js";
import type { Page } from "./page/page.js";

/** The body of a message: components alone, or the same as plain text. */
export interface Body {
  readonly flags: MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds;
  readonly components: APIMessageTopLevelComponent[];
  readonly content?: string;
}

/**
 * Sends `page` as components; where Discord refuses these, as plain text.
 *
 * @param send Sends a body, and may be called twice.
 */
export async function sendPage<Sent>(
  { components, plain }: Page,
  send: (body: Body) => Promise<Sent>,
  log: Log,
): Promise<Sent> {
  try {
    return await send({ flags: MessageFlags.IsComponentsV2, components: [...components] });
  } catch (error) {
    if (!isRefusedForm(error)) throw error;
    log("components refused", { code: error.code, error: error.message });
    const { content, components: rows } = plain;
    return send({ flags: MessageFlags.SuppressEmbeds, content, components: [...rows] });
  }
}

function isRefusedForm(error: unknown): error is DiscordAPIError {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType
  );
}

/** `body` as a first answer or a follow-up. */
export function asReply(body: Body, isPrivate: boolean): InteractionReplyOptions {
  const flags = isPrivate
    ? ([body.flags, MessageFlags.Ephemeral] as const)
    : ([body.flags] as const);
  return { ...body, flags: [...flags] };
}

/** Whether what went wrong is that the message, its channel or the interaction is no longer there. */
export function isGone(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    (error.code === RESTJSONErrorCodes.UnknownMessage ||
      error.code === RESTJSONErrorCodes.UnknownInteraction ||
      error.code === RESTJSONErrorCodes.UnknownChannel ||
      // another process of the same bot was faster
      error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged ||
      error.code === RESTJSONErrorCodes.InvalidWebhookToken)
  );
}

/** Whether Discord does not let the bot write there: messages not taken, or no permission. */
export function isNotTaken(error: unknown): boolean {
  return error instanceof DiscordAPIError && [...NOT_TAKEN].some((code) => code === error.code);
}

const NOT_TAKEN = [
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.MissingAccess,
  // No mutual server left (50278), which has no name in discord.js yet.
  50278,
];
