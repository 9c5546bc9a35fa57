/**
 * Draws messages. Whatever comes out of a message becomes text nodes and attributes of elements
 * named in the protocol, never markup.
 *
 * @import { PageMessage, ViewButton, ViewElement, ViewNode, ViewSelect } from "../protocol.js"
 */

/**
 * What a reader can do with a message.
 *
 * @typedef {object} Doings
 * @property {(message: PageMessage, customId: string) => void} click
 * @property {(message: PageMessage, customId: string, values: string[]) => void} select
 * @property {(message: PageMessage, name: string) => void} menu
 */

const BUTTON_STYLES = ["", "primary", "secondary", "success", "danger"];

/**
 * An element with properties and children.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Partial<HTMLElementTagNameMap[Tag]>} [properties]
 * @param {readonly (Node | string)[]} [children]
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, properties = {}, children = []) {
  const made = document.createElement(tag);
  Object.assign(made, properties);
  made.append(...children);
  return made;
}

/**
 * A message of the log.
 *
 * @param {PageMessage} message
 * @param {readonly string[]} menu The commands of its menu.
 * @param {Doings} doings
 * @returns {HTMLElement}
 */
export function drawMessage(message, menu, doings) {
  const { id, author, fromBot, sentAt, isPrivate, isThinking, isEdited, answersTo } = message;
  const time = new Date(sentAt);
  const header = element("header", {}, [
    element("strong", { textContent: author }),
    ...(fromBot ? [element("span", { className: "badge", textContent: "APP" })] : []),
    element("time", {
      dateTime: time.toISOString(),
      textContent: time.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }),
    }),
    ...(answersTo ? [element("span", { className: "note", textContent: answersTo })] : []),
    ...(isEdited ? [element("span", { className: "note", textContent: "(edited)" })] : []),
  ]);
  const body = isThinking
    ? [element("p", { className: "note", textContent: `${author} is thinking…` })]
    : message.body.map((node) => drawNode(node, message, doings));
  const notes = isPrivate
    ? [element("small", { className: "note", textContent: "Only you can see this" })]
    : [];
  return element(
    "article",
    {
      id: `message-${id}`,
      className: isPrivate ? "message private" : "message",
      ariaLabel: `${author}, ${time.toLocaleTimeString()}`,
    },
    [header, element("div", { className: "body" }, body), ...notes, tools(message, menu, doings)],
  );
}

/**
 * @param {PageMessage} message
 * @param {readonly string[]} menu
 * @param {Doings} doings
 */
function tools(message, menu, doings) {
  const commands = menu.map((name) =>
    element("button", {
      type: "button",
      textContent: name,
      onclick: () => doings.menu(message, name),
    }),
  );
  const json = element("details", {}, [
    element("summary", { textContent: "JSON" }),
    element("pre", { textContent: message.json }),
  ]);
  return element("div", { className: "tools" }, [...commands, json]);
}

/**
 * @param {ViewNode} node
 * @param {PageMessage} message
 * @param {Doings} doings
 * @returns {Node}
 */
function drawNode(node, message, doings) {
  if (typeof node === "string") return document.createTextNode(node);
  if ("button" in node) return drawButton(node, message, doings);
  if ("select" in node) return drawSelect(node, message, doings);
  return drawElement(node, message, doings);
}

/**
 * @param {ViewElement} node
 * @param {PageMessage} message
 * @param {Doings} doings
 */
function drawElement({ tag, children, href, className = "" }, message, doings) {
  const drawn = element(tag, { className }, []);
  drawn.append(...children.map((child) => drawNode(child, message, doings)));
  if (className === "spoiler") drawn.tabIndex = 0;
  if (drawn instanceof HTMLAnchorElement && href !== undefined) {
    drawn.href = href;
    drawn.target = "_blank";
    drawn.rel = "noopener noreferrer";
    drawn.title = href;
  }
  return drawn;
}

/**
 * @param {ViewButton} node
 * @param {PageMessage} message
 * @param {Doings} doings
 */
function drawButton({ button: { label, customId, isDisabled, style } }, message, doings) {
  return element("button", {
    type: "button",
    textContent: label,
    disabled: isDisabled,
    className: BUTTON_STYLES[style] ?? "",
    onclick: () => doings.click(message, customId),
  });
}

/**
 * @param {ViewSelect} node
 * @param {PageMessage} message
 * @param {Doings} doings
 */
function drawSelect(
  { select: { customId, placeholder, most, isDisabled, options } },
  message,
  doings,
) {
  const drawn = element("select", {
    ariaLabel: placeholder,
    disabled: isDisabled,
    multiple: most > 1,
  });
  if (most === 1) drawn.append(element("option", { value: "", textContent: placeholder }));
  for (const { label, value, isChosen } of options) {
    drawn.append(element("option", { value, textContent: label, selected: isChosen }));
  }
  drawn.onchange = () => {
    const values = [...drawn.selectedOptions].map((option) => option.value).filter(Boolean);
    if (values.length > 0) doings.select(message, customId, values);
  };
  return drawn;
}
