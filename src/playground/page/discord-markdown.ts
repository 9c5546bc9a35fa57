import { inline } from "./discord-inline.js";
import type { ViewNode, ViewTag } from "./protocol.js";

/** Lines that are drawn as a block of their own, by how they begin. */
const LINES: readonly { readonly start: string; readonly tag: ViewTag }[] = [
  { start: "-# ", tag: "small" },
  { start: "### ", tag: "h5" },
  { start: "## ", tag: "h4" },
  { start: "# ", tag: "h3" },
  { start: "- ", tag: "li" },
  { start: "* ", tag: "li" },
];

const FENCE = "```";

/**
 * Draws `text` as Discord's client does, for the part of its Markdown that replies are made of:
 * emphasis, code, quotes, small print, headings, lists, links, mentions and time stamps.
 *
 * Text is never lost: what is not understood stands there as it is.
 */
export function parseDiscordMarkdown(text: string): ViewNode[] {
  const parts = text.split(FENCE);
  return parts.flatMap((part, index): ViewNode[] => {
    const isCode = index % 2 === 1 && index < parts.length - 1;
    if (isCode) return [{ tag: "pre", children: [part.replace(/^[a-z]{0,20}\n/, "")] }];
    const unclosed = index % 2 === 1 ? FENCE : "";
    return blocks((unclosed + part).split("\n"));
  });
}

function blocks(lines: readonly string[]): ViewNode[] {
  const drawn: ViewNode[] = [];
  for (let index = 0; index < lines.length; ) {
    const rest = lines.slice(index);
    const quoted = quotedLines(rest);
    if (quoted.length > 0) {
      drawn.push({ tag: "blockquote", children: blocks(quoted) });
      index += quoted.length;
    } else {
      drawn.push(...line(rest[0] ?? ""));
      index += 1;
    }
  }
  return withLists(drawn);
}

/** Items that follow one another make a list. */
function withLists(nodes: readonly ViewNode[]): ViewNode[] {
  const listed: ViewNode[] = [];
  let items: ViewNode[] = [];
  for (const node of nodes) {
    if (isTagged(node, "li")) {
      if (items.length === 0) listed.push({ tag: "ul", children: items });
      items.push(node);
    } else {
      items = [];
      listed.push(node);
    }
  }
  return listed;
}

function isTagged(node: ViewNode, tag: ViewTag): boolean {
  return typeof node === "object" && "tag" in node && node.tag === tag;
}

/** "> " quotes a line, ">>> " all that follows. */
function quotedLines(lines: readonly string[]): string[] {
  const [first = ""] = lines;
  if (first.startsWith(">>> ")) return [first.slice(4), ...lines.slice(1)];
  const end = lines.findIndex((one) => !one.startsWith("> "));
  return lines.slice(0, end < 0 ? lines.length : end).map((one) => one.slice(2));
}

function line(text: string): ViewNode[] {
  if (text.trim() === "") return [];
  const found = LINES.find(({ start }) => text.startsWith(start));
  return found
    ? [{ tag: found.tag, children: inline(text.slice(found.start.length)) }]
    : [{ tag: "p", children: inline(text) }];
}
