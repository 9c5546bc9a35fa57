import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../../src/corpus/parse-article.js";

const PAGES = join(import.meta.dirname, "pages");

/** A page of our own writing, and what must be understood of it. */
interface Page extends SourceFile {
  /** What is not given is not stated by the page. */
  readonly expected: Partial<
    Record<"title" | "from" | "publisher" | "date" | "how" | "url", string>
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
  const expected = Object.fromEntries(
    head
      .trim()
      .split("\n")
      .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]),
  );
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
