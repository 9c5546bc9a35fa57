import { type APIComponentInContainer, ComponentType } from "discord.js";
import type { Excerpt } from "../../answer/excerpt.js";
import type { Line } from "../../answer/line.js";
import { withoutExcerpt } from "../compose.js";
import { blockMarkdown } from "../markdown.js";
import { buttonOf, type Control, rowOf } from "./controls.js";
import { fits, type Size, sizeOfComponents, sizeOfText, sum } from "./limits.js";

/** A block of a reply, ready to be put on a page. */
export interface Block {
  readonly lines: readonly Line[];
  readonly text: string;
  /** The button beside it, as in a list; then it has none below. */
  readonly beside: Control | undefined;
  readonly below: readonly Control[];
}

/** Makes a block; one that would not fit beside `fixed` on a page of its own loses its excerpts. */
export function blockOf(
  lines: readonly Line[],
  beside: Control | undefined,
  below: readonly Control[],
  fixed: Size,
): Block {
  const whole = { lines, text: blockMarkdown(lines), beside, below };
  if (fits(sum([fixed, sizeOfBlock(whole)]))) return whole;
  const less = withoutExcerpt(lines);
  return { lines: less, text: blockMarkdown(less), beside, below };
}

/** What the block takes up on a page: a section and its button, or buttons in a row and the line above. */
export function sizeOfBlock({ text, beside, below }: Block): Size {
  const row = below.length > 0 ? 1 + below.length : 0;
  return sum([sizeOfText(text), sizeOfComponents(beside ? 2 : 1 + row)]);
}

/** The block's components; `place` is its number on the page. */
export function blockComponents(block: Block, place: number): APIComponentInContainer[] {
  const text = { type: ComponentType.TextDisplay, content: block.text } as const;
  if (block.beside) {
    const accessory = buttonOf(block.beside, 10 + place);
    return [{ type: ComponentType.Section, components: [text], accessory }];
  }
  return [text, ...rowOf(block.below, 3 * place)];
}

/** The excerpts that the block shows, in order. */
export function excerptsIn({ lines }: Block): Excerpt[] {
  return lines.flatMap((line) => (line.kind === "excerpt" ? [line.excerpt] : []));
}
