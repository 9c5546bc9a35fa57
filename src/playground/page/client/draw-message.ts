import { isTrueAt, type JsonObject, numberAt, objectAt, objectsAt, stringAt } from "../../json.js";
import type { PageMessage } from "../protocol.js";
import { button, element } from "./dom.js";
import { drawComponents, drawText, type Surroundings } from "./draw-components.js";
import { drawMarkdown, type NameOf } from "./draw-markdown.js";

const FLAGS = { ephemeral: 1 << 6, loading: 1 << 7, componentsV2: 1 << 15 } as const;
const SLASH_ANSWER = 20;

/** What a message needs of the page around it. */
export interface MessageDoings extends Omit<Surroundings, "cited" | "click" | "select"> {
  readonly click: (messageId: string, customId: string, pressed: HTMLElement) => void;
  readonly select: (messageId: string, customId: string, values: readonly string[]) => void;
  /** Opens the menu of a message at an element or a point. */
  readonly openMenu: (message: PageMessage, at: HTMLElement | MouseEvent) => void;
  readonly dismiss: (messageId: string) => void;
}

/** A message of the log. */
export function drawMessage(message: PageMessage, doings: MessageDoings): HTMLElement {
  const { raw } = message;
  const [id, author] = [idOf(message), authorOf(raw, doings.nameOf)];
  const isPrivate = hasFlag(raw, FLAGS.ephemeral);
  const answered = answersTo(raw, doings.nameOf);
  const isAnswer = answered.length > 0;
  const more = button("⋯", () => doings.openMenu(message, more), {
    className: "more",
    ariaLabel: "More: menu of this message",
    ariaHasPopup: "menu",
  });
  const drawn = element(
    "article",
    {
      id: `message-${id}`,
      className: [
        "message",
        ...(isPrivate ? ["private"] : []),
        ...(isAnswer ? ["answer"] : []),
      ].join(" "),
      tabIndex: -1,
      ariaLabel: `${author}, ${timeOf(raw).toLocaleTimeString()}`,
      oncontextmenu: (event) => {
        event.preventDefault();
        doings.openMenu(message, event);
      },
    },
    [
      ...(isAnswer ? [element("p", { className: "above" }, answered)] : []),
      avatar(raw, author),
      header(raw, author),
      element("div", { className: "body" }, body(message, doings)),
      ...(isPrivate ? [privateNote(author, () => doings.dismiss(id))] : []),
      element("div", { className: "tools" }, [more]),
    ],
  );
  return drawn;
}

/** The id of a message. */
export function idOf({ raw }: PageMessage): string {
  return stringAt(raw, "id") ?? "";
}

/** Who wrote it, by name. */
function authorOf(raw: JsonObject, nameOf: NameOf): string {
  const author = objectAt(raw, "author") ?? {};
  const known = nameOf(stringAt(author, "id") ?? "");
  return known ?? stringAt(author, "global_name") ?? stringAt(author, "username") ?? "Somebody";
}

function timeOf(raw: JsonObject): Date {
  return new Date(stringAt(raw, "timestamp") ?? 0);
}

function hasFlag(raw: JsonObject, flag: number): boolean {
  return ((numberAt(raw, "flags") ?? 0) & flag) !== 0;
}

/** What it answers: a command, or another message; empty where it answers nothing. */
function answersTo(raw: JsonObject, nameOf: NameOf): (HTMLElement | string)[] {
  const used = objectAt(raw, "interaction");
  if (used) {
    const asker = stringAt(objectAt(used, "user") ?? {}, "global_name") ?? "Somebody";
    const slash = numberAt(raw, "type") === SLASH_ANSWER ? "/" : "";
    const command = `${slash}${stringAt(used, "name") ?? ""}`;
    return [
      element("strong", { textContent: asker }),
      " used ",
      element("span", { className: "mention", textContent: command }),
    ];
  }
  const repliedTo = objectAt(raw, "referenced_message");
  if (!repliedTo) return [];
  const words = stringAt(repliedTo, "content") ?? "";
  return [
    "in reply to ",
    element("strong", { textContent: authorOf(repliedTo, nameOf) }),
    element("span", { className: "quoted-words", textContent: words }),
  ];
}

function avatar(raw: JsonObject, author: string): HTMLElement {
  const isBot = isTrueAt(objectAt(raw, "author") ?? {}, "bot");
  const sign = isBot ? "“" : author.charAt(0);
  const className = isBot ? "avatar bot" : "avatar";
  return element("span", { className, textContent: sign, ariaHidden: "true" });
}

function header(raw: JsonObject, author: string): HTMLElement {
  const time = timeOf(raw);
  const isBot = isTrueAt(objectAt(raw, "author") ?? {}, "bot");
  return element("header", {}, [
    element("strong", { className: isBot ? "bot" : "", textContent: author }),
    ...(isBot ? [element("span", { className: "badge", textContent: "APP" })] : []),
    element("time", {
      dateTime: time.toISOString(),
      textContent: time.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }),
    }),
    ...(stringAt(raw, "edited_timestamp")
      ? [element("span", { className: "note", textContent: "(edited)" })]
      : []),
  ]);
}

function body(message: PageMessage, doings: MessageDoings): HTMLElement[] {
  const { raw, cited } = message;
  const id = idOf(message);
  if (hasFlag(raw, FLAGS.loading)) {
    const words = `${authorOf(raw, doings.nameOf)} is thinking…`;
    return [element("p", { className: "thinking", textContent: words })];
  }
  const around: Surroundings = {
    nameOf: doings.nameOf,
    cited,
    click: (customId, pressed) => doings.click(id, customId, pressed),
    select: (customId, values) => doings.select(id, customId, values),
  };
  const content = stringAt(raw, "content") ?? "";
  const files = objectsAt(raw, "attachments").map((file) => stringAt(file, "filename") ?? "");
  return [
    ...(content === "" || hasFlag(raw, FLAGS.componentsV2) ? [] : [drawText(content, around)]),
    ...objectsAt(raw, "embeds").map((embed) => drawEmbed(embed, doings)),
    ...files.map((name) => element("p", { className: "file", textContent: `File: ${name}` })),
    ...drawComponents(objectsAt(raw, "components"), around),
  ];
}

function drawEmbed(embed: JsonObject, { nameOf }: MessageDoings): HTMLElement {
  const marked = (text: string | undefined, className: string) =>
    text ? [element("div", { className }, drawMarkdown(text, nameOf))] : [];
  return element("div", { className: "container" }, [
    ...marked(stringAt(objectAt(embed, "author") ?? {}, "name"), "note"),
    ...marked(stringAt(embed, "title"), "embed-title"),
    ...marked(stringAt(embed, "description"), "text"),
    ...objectsAt(embed, "fields").flatMap((field) => [
      ...marked(stringAt(field, "name"), "embed-title"),
      ...marked(stringAt(field, "value"), "text"),
    ]),
    ...marked(stringAt(objectAt(embed, "footer") ?? {}, "text"), "note"),
  ]);
}

function privateNote(author: string, dismiss: () => void): HTMLElement {
  return element("p", { className: "private-note" }, [
    "Only you can see this",
    element("span", { ariaHidden: "true", textContent: " · " }),
    button("Dismiss message", dismiss, {
      className: "as-link",
      ariaLabel: `Dismiss message of ${author}`,
    }),
  ]);
}
