import { ComponentType, type Message } from "discord.js";
import { unescapeMarkdown } from "./escape.js";

/** What a message shows: its text, or that of its components. */
export function shownTexts({
  content,
  components,
}: Pick<Message, "content" | "components">): string[] {
  const displays = components.flatMap((component) => textsIn(component.toJSON()));
  return [content, ...displays].filter((text) => text !== "");
}

/** A component as far as text is looked for in it. */
interface Holder {
  readonly type: ComponentType;
  readonly content?: unknown;
  readonly components?: unknown;
}

function textsIn(component: Holder): string[] {
  const { type, content, components } = component;
  if (type === ComponentType.TextDisplay && typeof content === "string") return [content];
  return Array.isArray(components) ? components.filter(isHolder).flatMap(textsIn) : [];
}

function isHolder(value: unknown): value is Holder {
  return typeof value === "object" && value !== null && "type" in value;
}

/** The words of a message as a reader sees them, for a question about them. */
export function textOf(message: Pick<Message, "content" | "components">): string {
  return unescapeMarkdown(shownTexts(message).join("\n")).trim();
}
