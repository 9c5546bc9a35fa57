import { type JsonObject, objectAt, objectsAt, stringAt } from "../json.js";
import { MESSAGE_FLAGS } from "../message.js";
import type { FormError } from "./api-error.js";
import { componentErrors } from "./component-rules.js";

const CONTENT_CHARACTERS = 2_000;
const EMBED_CHARACTERS = 6_000;
const { suppressEmbeds, suppressNotifications, ephemeral, componentsV2 } = MESSAGE_FLAGS;

/** The flags that a body may set, by what it is sent for. */
export const LEGAL_FLAGS = {
  channelMessage: suppressEmbeds | suppressNotifications | componentsV2,
  edit: suppressEmbeds | componentsV2,
  reply: suppressEmbeds | suppressNotifications | ephemeral | componentsV2,
  /** A deferred reply decides nothing but who may see it. */
  deferral: ephemeral,
} as const;

/** What a message would hold once a request is granted. */
export interface MessageDraft {
  readonly content: string;
  readonly embeds: readonly JsonObject[];
  readonly components: readonly JsonObject[];
  readonly attachments: readonly JsonObject[];
  readonly flags: number;
}

/** Whether there is nothing in it to read; Discord sends no such message. */
export function isEmpty({ content, embeds, components, attachments }: MessageDraft): boolean {
  return (
    content.trim() === "" &&
    embeds.every(isBare) &&
    components.length === 0 &&
    attachments.length === 0
  );
}

/** What Discord's rules, beyond its published specification, object to in a message. */
export function messageErrors(draft: MessageDraft): FormError[] {
  const isV2 = (draft.flags & componentsV2) !== 0;
  const errors = [
    ...embedErrors(draft.embeds),
    ...componentErrors(draft.components, isV2),
    ...(isV2 ? legacyFieldErrors(draft) : []),
  ];
  if (draft.content.length > CONTENT_CHARACTERS) {
    const message = `Must be ${CONTENT_CHARACTERS} or fewer in length.`;
    errors.push({ path: "content", code: "BASE_TYPE_MAX_LENGTH", message });
  }
  return errors;
}

/** A message of Components V2 shows its components alone. */
function legacyFieldErrors({ content, embeds, components }: MessageDraft): FormError[] {
  const code = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2";
  const message = "This field cannot be used with the flag IS_COMPONENTS_V2";
  return [
    ...(content === "" ? [] : [{ path: "content", code, message }]),
    ...(embeds.length === 0 ? [] : [{ path: "embeds", code, message }]),
    ...(components.length > 0
      ? []
      : [{ path: "components", code: "BASE_TYPE_REQUIRED", message: "No components to show" }]),
  ];
}

/** The flags of a body that it must not set. */
export function flagErrors(flags: number, legal: number): FormError[] {
  const illegal = flags & ~legal;
  if (illegal === 0) return [];
  const message = `The flags ${illegal} cannot be set here`;
  return [{ path: "flags", code: "MESSAGE_FLAGS_INVALID", message }];
}

function embedErrors(embeds: readonly JsonObject[]): FormError[] {
  const total = embeds.reduce((sum, embed) => sum + charactersOf(embed), 0);
  const code = "MAX_EMBED_SIZE_EXCEEDED";
  const message = `Embed size exceeds maximum size of ${EMBED_CHARACTERS}`;
  return total > EMBED_CHARACTERS ? [{ path: "embeds", code, message }] : [];
}

/** Whether an embed shows nothing. */
function isBare(embed: JsonObject): boolean {
  const { image, thumbnail, video } = embed;
  return charactersOf(embed) === 0 && !image && !thumbnail && !video;
}

function charactersOf(embed: JsonObject): number {
  const texts = [
    stringAt(embed, "title"),
    stringAt(embed, "description"),
    stringAt(objectAt(embed, "footer") ?? {}, "text"),
    stringAt(objectAt(embed, "author") ?? {}, "name"),
    ...objectsAt(embed, "fields").flatMap((field) => [
      stringAt(field, "name"),
      stringAt(field, "value"),
    ]),
  ];
  return texts.reduce((sum, text) => sum + (text ?? "").length, 0);
}
