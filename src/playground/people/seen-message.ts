import { isTrueAt, type JsonObject, numberAt, objectAt, objectsAt, stringAt } from "../json.js";
import { MESSAGE_FLAGS, type Message } from "../message.js";
import { COMPONENT, flattened } from "../rest/component-rules.js";

/** A message as a person sees it. */
export interface SeenMessage {
  readonly id: string;
  readonly channelId: string;
  /** The author's name. */
  readonly author: string;
  readonly fromBot: boolean;
  /** The ordinary text, with Discord's Markdown as it was sent. */
  readonly content: string;
  /** All there is to read, line by line: the content, embeds and text displays, in order. */
  readonly text: string;
  readonly buttons: readonly SeenButton[];
  readonly selects: readonly SeenSelect[];
  /** "Only you can see this". */
  readonly isPrivate: boolean;
  /** "Is thinking": a deferred reply that is not there yet. */
  readonly isThinking: boolean;
  readonly isEdited: boolean;
  /** The id of the message that it replies to. */
  readonly repliesTo: string | undefined;
  /** The message as the bot's requests and Discord's answers have it. */
  readonly raw: JsonObject;
}

/** A button of a message. A link has a url, any other a custom id. */
export interface SeenButton {
  readonly label: string;
  readonly customId: string | undefined;
  readonly url: string | undefined;
  readonly isDisabled: boolean;
}

/** A list of texts to choose from. */
export interface SeenSelect {
  readonly customId: string;
  readonly placeholder: string;
  readonly options: readonly { readonly label: string; readonly value: string }[];
  readonly least: number;
  readonly most: number;
}

/** `message` as one who may see it sees it. */
export function seenMessage(message: Message, raw: JsonObject): SeenMessage {
  const { id, channel, author, content, flags, embeds, repliesTo } = message;
  const components = flattened(message.components).map(({ component }) => component);
  const ofType = (type: number) => components.filter((one) => numberAt(one, "type") === type);
  const displays = ofType(COMPONENT.textDisplay).map((one) => stringAt(one, "content"));
  return {
    ...{ id, channelId: channel.id, author: author.name, fromBot: author.bot, content },
    text: [content, ...embeds.flatMap(embedTexts), ...displays].filter(Boolean).join("\n"),
    buttons: ofType(COMPONENT.button).map(seenButton),
    selects: ofType(COMPONENT.stringSelect).map(seenSelect),
    isPrivate: (flags & MESSAGE_FLAGS.ephemeral) !== 0,
    isThinking: (flags & MESSAGE_FLAGS.loading) !== 0,
    isEdited: message.editedAt !== undefined,
    ...{ repliesTo, raw },
  };
}

function embedTexts(embed: JsonObject): (string | undefined)[] {
  return [
    stringAt(objectAt(embed, "author") ?? {}, "name"),
    stringAt(embed, "title"),
    stringAt(embed, "description"),
    ...objectsAt(embed, "fields").flatMap((field) => [
      stringAt(field, "name"),
      stringAt(field, "value"),
    ]),
    stringAt(objectAt(embed, "footer") ?? {}, "text"),
  ];
}

function seenButton(button: JsonObject): SeenButton {
  const emoji = stringAt(objectAt(button, "emoji") ?? {}, "name") ?? "";
  return {
    label: stringAt(button, "label") ?? emoji,
    customId: stringAt(button, "custom_id"),
    url: stringAt(button, "url"),
    isDisabled: isTrueAt(button, "disabled"),
  };
}

function seenSelect(select: JsonObject): SeenSelect {
  return {
    customId: stringAt(select, "custom_id") ?? "",
    placeholder: stringAt(select, "placeholder") ?? "",
    options: objectsAt(select, "options").map((option) => ({
      label: stringAt(option, "label") ?? "",
      value: stringAt(option, "value") ?? "",
    })),
    least: numberAt(select, "min_values") ?? 1,
    most: numberAt(select, "max_values") ?? 1,
  };
}
