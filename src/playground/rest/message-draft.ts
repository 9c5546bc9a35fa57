import { type JsonObject, listAt, numberAt, objectAt, objectsAt, stringAt } from "../json.js";
import { MESSAGE_FLAGS, type Message } from "../message.js";
import type { Account, World } from "../world.js";
import { type FormError, refusals } from "./api-error.js";
import { flattened } from "./component-rules.js";
import { answeredComponents, answeredEmbeds } from "./message-parts.js";
import { flagErrors, isEmpty, type MessageDraft, messageErrors } from "./message-rules.js";
import type { File } from "./request-body.js";

const EMPTY: MessageDraft = { content: "", embeds: [], components: [], attachments: [], flags: 0 };

/** What a request says that a message should be. */
export interface MessageBody {
  readonly body: JsonObject;
  readonly files: readonly File[];
}

/**
 * What the message holds once the request is granted: what the body leaves out stays as it is in
 * `before`.
 *
 * @param legalFlags The flags that this request may set.
 * @throws {ApiError} where Discord would refuse it.
 */
export function draftMessage(
  { body, files }: MessageBody,
  legalFlags: number,
  world: World,
  before: MessageDraft = EMPTY,
): MessageDraft {
  const flags = numberAt(body, "flags") ?? 0;
  const has = (key: string) => body[key] !== undefined;
  const draft: MessageDraft = {
    content: has("content") ? (stringAt(body, "content") ?? "") : before.content,
    embeds: has("embeds") ? answeredEmbeds(objectsAt(body, "embeds")) : before.embeds,
    components: has("components") ? objectsAt(body, "components") : before.components,
    attachments: [...keptAttachments(body, before), ...newAttachments(body, files, world)],
    flags: (before.flags & ~MESSAGE_FLAGS.loading) | flags,
  };
  const errors: FormError[] = [...flagErrors(flags, legalFlags), ...messageErrors(draft)];
  if (errors.length > 0) throw refusals.invalidForm(errors);
  if (isEmpty(draft)) throw refusals.emptyMessage();
  return has("components") ? { ...draft, components: answeredComponents(draft.components) } : draft;
}

function keptAttachments(body: JsonObject, before: MessageDraft): readonly JsonObject[] {
  const { attachments } = body;
  if (attachments === undefined) return before.attachments;
  const kept = new Set(objectsAt(body, "attachments").map((one) => stringAt(one, "id")));
  return before.attachments.filter((attachment) => kept.has(stringAt(attachment, "id")));
}

function newAttachments(body: JsonObject, files: readonly File[], world: World): JsonObject[] {
  const described = objectsAt(body, "attachments");
  return files.map(({ field, name, size, type }) => {
    const id = world.nextId();
    const url = `https://cdn.discordapp.com/attachments/${id}/${encodeURIComponent(name)}`;
    const about = described.find((one) => `files[${stringAt(one, "id")}]` === field);
    const description = about && stringAt(about, "description");
    return {
      ...{ id, filename: name, size, url, proxy_url: url, content_type: type },
      ...(description ? { description } : {}),
    };
  });
}

/**
 * Those whom the bot's message pings: the people named in its text, as far as `allowed_mentions`
 * lets it, and the author of the message that it replies to.
 */
export function mentionedBy(
  { content, components }: Pick<MessageDraft, "content" | "components">,
  body: JsonObject,
  repliesTo: Message | undefined,
  world: World,
): Account[] {
  const allowed = objectAt(body, "allowed_mentions");
  const parsesUsers = !allowed || listAt(allowed, "parse").includes("users");
  const texts = flattened(components).map(({ component }) => stringAt(component, "content") ?? "");
  const named = mentionedIn([content, ...texts].join("\n"), world).filter(
    ({ id }) => parsesUsers || listAt(allowed ?? {}, "users").includes(id),
  );
  const { replied_user: pingsAuthor = true } = allowed ?? {};
  const author = repliesTo && pingsAuthor === true ? [repliesTo.author] : [];
  return [...new Set([...named, ...author])];
}

/** The accounts that `<@id>` in `content` names. */
export function mentionedIn(content: string, world: World): Account[] {
  const ids = [...content.matchAll(/<@!?(\d{1,20})>/g)].map(([, id = ""]) => id);
  return [...new Set(ids)].flatMap((id) => world.account(id) ?? []);
}
