import { element } from "./dom.js";
import { type MarkdownElement, type MarkdownNode, readMarkdown } from "./markdown.js";

/** The name of whoever has that id; undefined where nobody known has. */
export type NameOf = (id: string) => string | undefined;

/** Draws `text` as Discord's client draws a bot's Markdown. */
export function drawMarkdown(text: string, nameOf: NameOf): Node[] {
  return readMarkdown(text).map((node) => drawNode(node, nameOf));
}

function drawNode(node: MarkdownNode, nameOf: NameOf): Node {
  if (typeof node === "string") return document.createTextNode(node);
  const children = node.children.map((child) => drawNode(child, nameOf));
  switch (node.tag) {
    case "a":
      return drawLink(node.href ?? "", children);
    case "mention":
      return drawMention(node, children, nameOf);
    case "spoiler":
      return drawSpoiler(children);
    default:
      return element(node.tag, {}, children);
  }
}

function drawLink(href: string, children: readonly Node[]): Node {
  return element(
    "a",
    { href, target: "_blank", rel: "noopener noreferrer", title: href },
    children,
  );
}

function drawMention(
  { mentions }: MarkdownElement,
  children: readonly Node[],
  nameOf: NameOf,
): Node {
  const name = mentions === undefined ? undefined : nameOf(mentions);
  return element("span", { className: "mention" }, name === undefined ? children : [`@${name}`]);
}

function drawSpoiler(children: readonly Node[]): Node {
  const hidden = element("span", { className: "hidden-words", inert: true }, children);
  const spoiler = element(
    "button",
    { type: "button", className: "spoiler", ariaLabel: "Spoiler" },
    [hidden],
  );
  spoiler.onclick = () => {
    spoiler.replaceWith(element("span", { className: "spoiler open" }, [...hidden.childNodes]));
  };
  return spoiler;
}
