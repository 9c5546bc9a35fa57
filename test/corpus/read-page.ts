import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../src/corpus/article.js";
import type { SourceFile } from "../../src/corpus/parse-article.js";
import { textOf } from "../../src/text/span.js";

const PAGES = join(import.meta.dirname, "pages");

/** A page of our own writing, and what must be understood of it. */
interface Page extends SourceFile {
  /**
   * What is not given is not stated by the page. `date` is what is understood; `published` the day
   * on which it was published all the same, as whoever made the page knows.
   */
  readonly expected: Partial<
    Record<"title" | "from" | "publisher" | "author" | "date" | "published" | "how" | "url", string>
  >;
  /** One a block: its letter, a bar and its words, lines joined with a space. */
  readonly blocks: readonly string[];
}

/** The pages' file names. */
export const pageNames = readdirSync(PAGES).sort();

/**
 * Reads a page: what is expected, a line of equals signs, and its text with the kind of each
 * block before it: `T| ` title, `H| ` heading, `P| ` paragraph, `C| ` caption, `F| `
 * furniture, `+| ` for further lines of a block.
 */
export function readPage(name: string): Page {
  const [head = "", marked = ""] = readFileSync(join(PAGES, name), "utf8").split(/^=====\n/m);
  const expected = statedAtHead(head);
  const blocks = marked
    .replace(/\n\+\| /g, " ")
    .split("\n")
    .filter((line) => line !== "");
  const text = marked.replace(/^[A-Z+]\| /gm, "");
  return {
    id: name,
    text,
    format: name.endsWith(".md.page") ? "markdown" : "text",
    expected,
    blocks,
  };
}

/** What a page's head expects: `name: value` a line. */
export function statedAtHead(head: string): Page["expected"] {
  const lines = head.trim().split("\n");
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]),
  );
}

/** An article's blocks as a page writes them down. */
export function markedBlocks({ text, blocks }: Article): string[] {
  return blocks.map(({ kind, span }) => {
    const words = textOf(text, span).replace(/\s*\n\s*/g, " ");
    return `${kind.charAt(0).toUpperCase()}| ${words}`;
  });
}
