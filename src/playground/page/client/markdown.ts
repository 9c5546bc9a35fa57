import { parse } from "discord-markdown-parser";

/** A piece of Markdown, ready to be drawn: text, or an element with others in it. */
export type MarkdownNode = string | MarkdownElement;

/** An element of Markdown. */
export interface MarkdownElement {
  readonly tag: MarkdownTag;
  readonly children: readonly MarkdownNode[];
  /** The address of a link; of the web, always. */
  readonly href?: string;
  /** The id of whoever, or whatever, a mention means. */
  readonly mentions?: string;
}

/** What Markdown can be drawn with. A mention, a spoiler and a block of small print have no element of their own. */
export type MarkdownTag =
  | "a"
  | "blockquote"
  | "br"
  | "code"
  | "del"
  | "em"
  | "h3"
  | "h4"
  | "h5"
  | "mention"
  | "pre"
  | "small"
  | "spoiler"
  | "strong"
  | "u";

/** The parser's names of what has others in it. */
const TAGS: Readonly<Record<string, MarkdownTag>> = {
  strong: "strong",
  em: "em",
  underline: "u",
  strikethrough: "del",
  spoiler: "spoiler",
  blockQuote: "blockquote",
  subtext: "small",
  inlineCode: "code",
  codeBlock: "pre",
  br: "br",
  newline: "br",
};

const HEADINGS: readonly MarkdownTag[] = ["h3", "h4", "h5"];

/** Names that stand for themselves: what is not known is shown by these, never lost. */
const SIGNS: Readonly<Record<string, string>> = { user: "@", role: "@", channel: "#" };

/** Reads `text` as Discord's client reads a bot's message, masked links included. */
export function readMarkdown(text: string): MarkdownNode[] {
  return nodesOf(parse(text, "extended"));
}

function nodesOf(content: unknown): MarkdownNode[] {
  if (typeof content === "string") return [content];
  return Array.isArray(content) ? content.flatMap(nodeOf) : [];
}

function nodeOf(node: unknown): MarkdownNode[] {
  if (typeof node !== "object" || node === null || !("type" in node)) return [];
  const { type, content, target, level, id, name, fullName, timestamp }: Record<string, unknown> = {
    ...node,
  };
  const kind = String(type);
  const tag = kind === "heading" ? HEADINGS[Number(level) - 1] : TAGS[kind];
  if (tag) return [{ tag, children: nodesOf(content) }];
  if (target !== undefined) return [link(String(target), nodesOf(content))];
  if (kind === "slashCommand") return [mention(`/${String(fullName ?? name)}`)];
  if (kind === "timestamp") return [mention(timeWords(Number(timestamp)))];
  if (id !== undefined) return [mention(`${SIGNS[kind] ?? ""}${String(id)}`, String(id))];
  if (kind === "everyone" || kind === "here") return [mention(`@${kind}`)];
  return typeof content === "string" ? [content] : [String(name ?? "")];
}

/** An address of the web is a link; what would run or read something else is its words alone. */
function link(target: string, children: readonly MarkdownNode[]): MarkdownNode {
  const isWeb = /^https?:\/\//.test(target) && URL.canParse(target);
  return isWeb
    ? { tag: "a", children, href: target }
    : { tag: "mention", children: [...children, ` (${target})`] };
}

function mention(words: string, id?: string): MarkdownElement {
  return { tag: "mention", children: [words], ...(id ? { mentions: id } : {}) };
}

function timeWords(seconds: number): string {
  const time = new Date(seconds * 1_000);
  return Number.isNaN(time.getTime()) ? String(seconds) : time.toUTCString();
}
