import type { ViewNode, ViewTag } from "./protocol.js";

/** What stands between two equal marks, longest marks first, as Discord draws it. */
const PAIRS: readonly {
  readonly mark: string;
  readonly tag: ViewTag;
  readonly className?: string;
}[] = [
  { mark: "**", tag: "strong" },
  { mark: "__", tag: "u" },
  { mark: "~~", tag: "del" },
  { mark: "||", tag: "span", className: "spoiler" },
  { mark: "*", tag: "em" },
  { mark: "_", tag: "em" },
];

const ESCAPABLE = /[!-/:-@[-`{-~]/;

/** Draws what stands in a line. */
export function inline(text: string): ViewNode[] {
  const drawn: ViewNode[] = [];
  let plain = "";
  for (let index = 0; index < text.length; ) {
    const piece = pieceAt(text, index);
    if (piece.node === undefined) plain += piece.plain;
    else {
      if (plain !== "") drawn.push(plain);
      plain = "";
      drawn.push(piece.node);
    }
    index = piece.end;
  }
  return plain === "" ? drawn : [...drawn, plain];
}

interface Piece {
  readonly end: number;
  readonly plain: string;
  readonly node?: ViewNode;
}

function pieceAt(text: string, index: number): Piece {
  const character = text.charAt(index);
  if (character === "\\" && ESCAPABLE.test(text.charAt(index + 1))) {
    return { end: index + 2, plain: text.charAt(index + 1) };
  }
  const piece =
    character === "`"
      ? code(text, index)
      : character === "["
        ? link(text, index)
        : character === "<"
          ? angled(text, index)
          : character === "h"
            ? address(text, index)
            : pair(text, index);
  return piece ?? { end: index + 1, plain: character };
}

function code(text: string, index: number): Piece | undefined {
  const end = text.indexOf("`", index + 1);
  if (end < 0) return undefined;
  return { end: end + 1, plain: "", node: { tag: "code", children: [text.slice(index + 1, end)] } };
}

function pair(text: string, index: number): Piece | undefined {
  const found = PAIRS.find(({ mark }) => text.startsWith(mark, index));
  if (!found) return undefined;
  const { mark, tag, className } = found;
  const start = index + mark.length;
  const end = unescapedIndex(text, mark, start);
  if (end <= start || !isEmphasis(text, index, end, mark)) return undefined;
  const children = inline(text.slice(start, end));
  const node = className ? { tag, children, className } : { tag, children };
  return { end: end + mark.length, plain: "", node };
}

/** A star before a space is a star; a line within snake_case is a line. */
function isEmphasis(text: string, start: number, end: number, mark: string): boolean {
  if (mark === "*") return !/\s/.test(text.charAt(start + 1));
  if (mark !== "_") return true;
  return !/\w/.test(text.charAt(start - 1)) && !/\w/.test(text.charAt(end + 1));
}

/** [words](address), where the address may stand in angle brackets. */
function link(text: string, index: number): Piece | undefined {
  const middle = unescapedIndex(text, "](", index + 1);
  if (middle < 0) return undefined;
  const end = text.indexOf(")", middle);
  const href = text.slice(middle + 2, end).replace(/^<|>$/g, "");
  if (end < 0 || !isAddress(href)) return undefined;
  const children = inline(text.slice(index + 1, middle));
  return { end: end + 1, plain: "", node: { tag: "a", href, children } };
}

/** <https://…>, a mention <@1>, a channel <#1>, a command </name:1>, or a time stamp <t:1:D>. */
function angled(text: string, index: number): Piece | undefined {
  const end = text.indexOf(">", index);
  if (end < 0) return undefined;
  const inside = text.slice(index + 1, end);
  if (isAddress(inside)) {
    return { end: end + 1, plain: "", node: { tag: "a", href: inside, children: [inside] } };
  }
  const name = mentionName(inside);
  if (name === undefined) return undefined;
  return {
    end: end + 1,
    plain: "",
    node: { tag: "span", className: "mention", children: [name] },
  };
}

function mentionName(inside: string): string | undefined {
  const command = /^\/([^:]{1,100}):\d{1,20}$/.exec(inside)?.[1];
  if (command !== undefined) return `/${command}`;
  const seconds = /^t:(\d{1,12})(?::[tTdDfFR])?$/.exec(inside)?.[1];
  if (seconds !== undefined) return new Date(Number(seconds) * 1_000).toUTCString();
  return /^[@#][!&]?\d{1,20}$/.test(inside) ? inside : undefined;
}

function address(text: string, index: number): Piece | undefined {
  const href = /^https?:\/\/[^\s<>]{1,2000}/.exec(text.slice(index, index + 2_010))?.[0];
  const trimmed = href?.replace(/[.,:;!?)\]]$/, "");
  if (!trimmed || !isAddress(trimmed)) return undefined;
  return {
    end: index + trimmed.length,
    plain: "",
    node: { tag: "a", href: trimmed, children: [trimmed] },
  };
}

/** Whether it is an address that a reader may follow: no script, no file. */
function isAddress(text: string): boolean {
  return /^https?:\/\/\S{1,2000}$/.test(text) && URL.canParse(text);
}

function unescapedIndex(text: string, mark: string, from: number): number {
  for (let index = from; index < text.length; index += 1) {
    if (text.charAt(index) === "\\") index += 1;
    else if (text.startsWith(mark, index)) return index;
  }
  return -1;
}
