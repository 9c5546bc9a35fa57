import { withoutEnd } from "../text/without-end.js";
import type { PageNode } from "./html-dom.js";
import type { Verdict } from "./line-verdict.js";
import { type MadeText, type Stretch, textOfStretches } from "./made-text.js";

/** Elements whose words nobody reads in the page. */
const UNREAD: ReadonlySet<string> = new Set(
  `script style noscript template svg math iframe object canvas audio video select textarea button
   input form head title #comment`.split(/\s+/),
);

const HEADING: Verdict = { kind: "heading", because: "marked as a heading" };
const CAPTION: Verdict = { kind: "caption", because: "marked as a caption" };

/** What an element says of the words in it; those inside go before those around. */
const MARKUP: Readonly<Record<string, Verdict>> = {
  h1: HEADING,
  h2: HEADING,
  h3: HEADING,
  h4: HEADING,
  h5: HEADING,
  h6: HEADING,
  figcaption: CAPTION,
  caption: CAPTION,
  li: { kind: "paragraph", because: "list item" },
  blockquote: { kind: "paragraph", because: "block quotation" },
  nav: { kind: "furniture", because: "marked as navigation" },
  aside: { kind: "furniture", because: "marked as set aside" },
  footer: { kind: "furniture", because: "marked as a footer" },
};

/** Elements that part the words before and after them (HTML Living Standard, 15.3). */
const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption
   figure footer h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre section summary table
   tbody td tfoot th thead tr ul`.split(/\s+/),
);

/**
 * The text of a page: one block of words a line, empty lines between, white space made one
 * space as a browser shows it. `title` is put first where no heading says it.
 */
export function htmlText(root: PageNode, title: string | undefined): MadeText {
  return textOfStretches(withTitle(stretchesOf(root), title));
}

const TITLE: Verdict = { kind: "title", because: "main heading" };

function withTitle(stretches: readonly Stretch[], title: string | undefined): readonly Stretch[] {
  const lead = stretches.findIndex(({ markup }) => markup === undefined);
  const at = stretches.findIndex(
    ({ words, markup }, i) =>
      markup === HEADING && (title ? words === title : lead < 0 || i < lead),
  );
  const heading = stretches[at];
  if (heading) return stretches.with(at, { ...heading, markup: TITLE });
  return title ? [{ words: title, markup: TITLE }, ...stretches] : stretches;
}

function stretchesOf(root: PageNode): Stretch[] {
  const stretches: Stretch[] = [];
  let open = "";
  const close = (markup: Verdict | undefined) => {
    // two breaks in a row part paragraphs
    for (const part of open.split(/\n[ \t]*\n/)) {
      const lines = part.split("\n").map((line) => withoutEnd(line, /[ \t]/));
      const words = lines
        .map((line) => line.replace(/^[ \t]+/, ""))
        .join("\n")
        .trim();
      if (words !== "") stretches.push({ words, markup });
    }
    open = "";
  };
  const visit = (node: PageNode, around: Verdict | undefined, isSet: boolean): void => {
    const tag = node.nodeName.toLowerCase();
    if (UNREAD.has(tag)) return;
    if (INLINE_TEXT.has(tag)) open += wordsOf(node, tag, isSet, open);
    else {
      const [markup, isBlock] = [MARKUP[tag] ?? around, BLOCKS.has(tag)];
      if (isBlock) close(around);
      for (const child of node.childNodes) visit(child, markup, isSet || tag === "pre");
      if (isBlock) close(markup);
    }
  };
  visit(root, undefined, false);
  close(undefined);
  return stretches;
}

const INLINE_TEXT: ReadonlySet<string> = new Set(["#text", "br"]);

/** HTML's white space as one space, and none after another; in `<pre>` as it is. No-break spaces stay. */
function wordsOf({ textContent }: PageNode, tag: string, isSet: boolean, before: string): string {
  if (tag === "br") return "\n";
  const words = textContent ?? "";
  if (isSet) return words;
  const shown = words.replace(/[ \t\r\n\f]+/g, " ");
  return before === "" || /[ \n]$/.test(before) ? shown.replace(/^ /, "") : shown;
}
