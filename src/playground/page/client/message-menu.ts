import { type JsonObject, objectAt, stringAt } from "../../json.js";
import type { PageAction, PageMessage } from "../protocol.js";
import { showEditor, showJson } from "./dialogs.js";
import { idOf } from "./draw-message.js";
import type { MenuEntry } from "./menu.js";

/** What the entries of a message's menu do. */
export interface MenuDoings {
  readonly perform: (action: PageAction) => void;
  readonly reply: () => void;
}

/**
 * The menu of a message: the bot's commands, what everybody can do, and what its author can.
 *
 * @param names The bot's commands for messages.
 * @param viewerId The id of whoever sits before the page.
 */
export function messageMenu(
  message: PageMessage,
  names: readonly string[],
  viewerId: string | undefined,
  { perform, reply }: MenuDoings,
): MenuEntry[] {
  const { raw } = message;
  const id = idOf(message);
  const isOwn = authorIdOf(raw) === viewerId;
  const edit = () =>
    showEditor(stringAt(raw, "content") ?? "", (text) =>
      perform({ act: "edit", message: id, text }),
    );
  return [
    ...names.map((name) => ({
      words: name,
      choose: () => perform({ act: "menu", message: id, name }),
    })),
    { words: "Reply", choose: reply },
    ...(isOwn
      ? [
          { words: "Edit message", choose: edit },
          { words: "Delete message", choose: () => perform({ act: "remove", message: id }) },
        ]
      : []),
    { words: "View JSON", choose: () => showJson(raw) },
  ];
}

/** The id of whoever wrote a message. */
export function authorIdOf(raw: JsonObject): string {
  return stringAt(objectAt(raw, "author") ?? {}, "id") ?? "";
}
