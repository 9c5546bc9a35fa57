import type { PageArticle, PageBlock, PageSpan } from "../protocol.js";
import { type Meaning, marksOf, type Speaker } from "./article-marks.js";
import { element } from "./dom.js";
import { type MarkedPiece, nestMarks } from "./nest-marks.js";

/** Why something is marked, for people. */
export interface Reason {
  readonly title: string;
  readonly sort: string;
  readonly because: string;
}

/** An article as it is read: its text, each character once, and why what is marked in it is. */
export interface DrawnArticle {
  readonly text: HTMLElement;
  readonly reasons: ReadonlyMap<HTMLElement, Reason>;
}

/** Draws the text of `article` with all that was understood of it. */
export function drawArticle(article: PageArticle, cited: PageSpan | undefined): DrawnArticle {
  const { text, blocks } = article;
  const reasons = new Map<HTMLElement, Reason>();
  const marks = marksOf(article, cited);
  const drawn = element("div", { className: "article-text", lang: "en", dir: "auto" });
  let at = 0;
  for (const block of blocks) {
    const inside = marks.filter((mark) => mark.start < block.end && mark.end > block.start);
    const pieces = nestMarks(text, inside, block.start, block.end);
    const children = pieces.map((piece) => drawPiece(piece, article, reasons));
    drawn.append(text.slice(at, block.start), drawBlock(block, children, reasons));
    at = block.end;
  }
  drawn.append(text.slice(at));
  return { text: drawn, reasons };
}

const BLOCK_NAMES: Readonly<Record<PageBlock["kind"], string>> = {
  title: "Title",
  heading: "Heading",
  paragraph: "Paragraph",
  caption: "Caption",
  furniture: "Page furniture",
};

/** What is no paragraph says what it was taken for. */
function drawBlock(
  { kind, because }: PageBlock,
  children: readonly (Node | string)[],
  reasons: Map<HTMLElement, Reason>,
): HTMLElement {
  const drawn = element("span", { className: `block ${kind}` }, children);
  if (kind === "paragraph") return drawn;
  drawn.classList.add("marked");
  drawn.tabIndex = -1;
  const isRead = kind === "title" || kind === "heading";
  const sort = isRead ? "Not quoted from" : "Left out of answers";
  reasons.set(drawn, { title: BLOCK_NAMES[kind], sort, because });
  return drawn;
}

function drawPiece(
  piece: MarkedPiece<Meaning>,
  article: PageArticle,
  reasons: Map<HTMLElement, Reason>,
): Node | string {
  if (typeof piece === "string") return piece;
  const { means, isFirst, pieces } = piece;
  const children = pieces.map((inner) => drawPiece(inner, article, reasons));
  if (means.kind === "cited") return element("span", { className: "cited" }, children);
  const drawn = element("mark", { className: `marked ${classOf(means)}`, tabIndex: -1 }, children);
  const reason = reasonOf(means, article);
  if (reason) reasons.set(drawn, reason);
  if (means.kind !== "time") drawn.dataset.quotation = String(means.number);
  if (means.kind === "quotation" && isFirst) drawn.dataset.label = nameOf(means.speaker);
  return drawn;
}

const CLASSES = { quotation: "quotation", cue: "told", mention: "told" } as const;

function classOf(means: Exclude<Meaning, { kind: "cited" }>): string {
  return means.kind === "time" ? "time" : `${CLASSES[means.kind]} ${colourOf(means.speaker)}`;
}

/** The class that gives a speaker's colour. */
export function colourOf({ name, colour }: Speaker): string {
  return name === undefined ? "speaker-none" : `speaker-${colour}`;
}

/** What a speaker is called here. */
export function nameOf({ name }: Speaker): string {
  return name ?? "not named";
}

const PARTS = { cue: "The words that report it", mention: "Whose words they are" } as const;

function reasonOf(
  means: Exclude<Meaning, { kind: "cited" }>,
  { quotations, times }: PageArticle,
): Reason | undefined {
  if (means.kind === "time") {
    const time = times[means.number];
    return time && { title: time.value, sort: time.sort, because: time.reason };
  }
  const quotation = quotations[means.number];
  if (!quotation) return undefined;
  const { speaker, grade, sort, reason } = quotation;
  const part = means.kind === "quotation" ? sort : PARTS[means.kind];
  return { title: speaker ?? "Speaker not named", sort: `${part} · ${grade}`, because: reason };
}
