import { parse } from "discord-markdown-parser";

/** A piece of Discord's markdown as an independent parser sees it. */
export interface Piece {
  readonly type: string;
  /** What a reader sees of it. */
  readonly shown: string;
  readonly inside: readonly Piece[];
}

/**
 * `markdown` as a parser that nobody here wrote reads it, masked links included: the pieces it is
 * made of, text among them.
 */
export function readMarkdown(markdown: string): readonly Piece[] {
  return pieces(parse(markdown, "extended"));
}

/** The types of all pieces, those inside others too. */
export function typesIn(all: readonly Piece[]): string[] {
  return all.flatMap(({ type, inside }) => [type, ...typesIn(inside)]);
}

/** What a reader sees. */
export function shownBy(all: readonly Piece[]): string {
  return all.map(({ shown }) => shown).join("");
}

function pieces(nodes: unknown): Piece[] {
  return Array.isArray(nodes) ? nodes.flatMap(pieceOf) : [];
}

function pieceOf(node: unknown): Piece[] {
  if (typeof node !== "object" || node === null || !("type" in node)) return [];
  const { type, content, name }: { type: unknown; content?: unknown; name?: unknown } = node;
  const inside = pieces(content);
  const own = typeof content === "string" ? content : type === "br" ? "\n" : String(name ?? "");
  return [{ type: String(type), shown: inside.length > 0 ? shownBy(inside) : own, inside }];
}
