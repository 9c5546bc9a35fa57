import { isTrueAt, type JsonObject, numberAt, objectAt, objectsAt, stringAt } from "../json.js";
import { MESSAGE_FLAGS, type Message } from "../message.js";
import type { Account } from "../world.js";
import { inline } from "./discord-inline.js";
import { parseDiscordMarkdown } from "./discord-markdown.js";
import type { PageMessage, PagePlace, ViewNode } from "./protocol.js";

const LINK_STYLE = 5;
const SLASH_ANSWER = 20;

/**
 * `message` as the page draws it.
 *
 * @param raw The message as Discord sends it.
 * @param repliedTo What it replies to, where that is known.
 */
export function pageMessage(
  message: Message,
  place: PagePlace,
  raw: JsonObject,
  repliedTo: Message | undefined,
): PageMessage {
  const { id, author, content, embeds, components, attachments, flags } = message;
  const isV2 = (flags & MESSAGE_FLAGS.componentsV2) !== 0;
  return {
    ...{ id, place, author: author.name, fromBot: author.bot, sentAt: message.sentAt },
    isPrivate: (flags & MESSAGE_FLAGS.ephemeral) !== 0,
    isThinking: (flags & MESSAGE_FLAGS.loading) !== 0,
    isEdited: message.editedAt !== undefined,
    answersTo: answersTo(message, repliedTo),
    body: [
      ...(isV2 ? [] : parseDiscordMarkdown(content)),
      ...embeds.map(embedNode),
      ...attachments.map((file) => fileNode(stringAt(file, "filename") ?? "")),
      ...components.flatMap(componentNodes),
    ].map((node) => withNames(node, message.mentions)),
    json: JSON.stringify(raw, null, 2),
  };
}

/** Mentions by name instead of by number. */
function withNames(node: ViewNode, mentioned: readonly Account[]): ViewNode {
  if (typeof node === "string" || !("tag" in node)) return node;
  if (node.className !== "mention") {
    return { ...node, children: node.children.map((child) => withNames(child, mentioned)) };
  }
  const known = mentioned.find(({ id }) => node.children.includes(`@${id}`));
  return known ? { ...node, children: [`@${known.name}`] } : node;
}

function answersTo(message: Message, repliedTo: Message | undefined): string | undefined {
  const { commandName, interaction } = message;
  if (commandName === undefined) return repliedTo && `in reply to ${repliedTo.author.name}`;
  const asker = stringAt(objectAt(interaction ?? {}, "user") ?? {}, "global_name");
  const slash = message.type === SLASH_ANSWER ? "/" : "";
  return `${asker ?? "Somebody"} used ${slash}${commandName}`;
}

function embedNode(embed: JsonObject): ViewNode {
  const [title, url] = [stringAt(embed, "title"), stringAt(embed, "url")];
  const heading = title === undefined ? [] : inline(title);
  const linked: readonly ViewNode[] = url ? [{ tag: "a", href: url, children: heading }] : heading;
  const footer = stringAt(objectAt(embed, "footer") ?? {}, "text");
  const author = stringAt(objectAt(embed, "author") ?? {}, "name");
  return {
    tag: "article",
    className: "embed",
    children: [
      ...(author ? [{ tag: "small" as const, children: [author] }] : []),
      ...(title ? [{ tag: "h4" as const, children: linked }] : []),
      ...parseDiscordMarkdown(stringAt(embed, "description") ?? ""),
      ...objectsAt(embed, "fields").flatMap((field): ViewNode[] => [
        { tag: "h5", children: inline(stringAt(field, "name") ?? "") },
        ...parseDiscordMarkdown(stringAt(field, "value") ?? ""),
      ]),
      ...(footer ? [{ tag: "small" as const, children: [footer] }] : []),
    ],
  };
}

function fileNode(name: string): ViewNode {
  return { tag: "p", className: "file", children: [`File: ${name}`] };
}

/** Discord's components, by the number of their type. What is not known is drawn as its inside. */
function componentNodes(component: JsonObject): ViewNode[] {
  const inside = () => objectsAt(component, "components").flatMap(componentNodes);
  switch (numberAt(component, "type")) {
    case 1:
      return [{ tag: "div", className: "row", children: inside() }];
    case 2:
      return [buttonNode(component)];
    case 3:
      return [selectNode(component)];
    case 9: {
      const accessory = objectAt(component, "accessory");
      const children = [{ tag: "div" as const, children: inside() }];
      const beside = accessory ? componentNodes(accessory) : [];
      return [{ tag: "div", className: "section", children: [...children, ...beside] }];
    }
    case 10:
      return parseDiscordMarkdown(stringAt(component, "content") ?? "");
    case 11:
    case 13:
      return [fileNode(mediaName(component))];
    case 12:
      return objectsAt(component, "items").map((item) => fileNode(mediaName(item)));
    case 14:
      return [{ tag: "hr", children: [] }];
    case 17:
      return [{ tag: "article", className: "container", children: inside() }];
    default:
      return inside();
  }
}

function mediaName(component: JsonObject): string {
  const media = objectAt(component, "media") ?? objectAt(component, "file") ?? {};
  return stringAt(component, "description") ?? stringAt(media, "url") ?? "";
}

function buttonNode(button: JsonObject): ViewNode {
  const emoji = stringAt(objectAt(button, "emoji") ?? {}, "name");
  const label = [emoji, stringAt(button, "label")].filter(Boolean).join(" ");
  const style = numberAt(button, "style") ?? 2;
  const url = stringAt(button, "url");
  if (style === LINK_STYLE && url) {
    return { tag: "a", href: url, className: "button", children: [label] };
  }
  const customId = stringAt(button, "custom_id") ?? "";
  return { button: { label, customId, isDisabled: isTrueAt(button, "disabled"), style } };
}

function selectNode(select: JsonObject): ViewNode {
  return {
    select: {
      customId: stringAt(select, "custom_id") ?? "",
      placeholder: stringAt(select, "placeholder") ?? "Make a selection",
      most: numberAt(select, "max_values") ?? 1,
      isDisabled: isTrueAt(select, "disabled"),
      options: objectsAt(select, "options").map((option) => ({
        label: stringAt(option, "label") ?? "",
        value: stringAt(option, "value") ?? "",
        isChosen: isTrueAt(option, "default"),
      })),
    },
  };
}
