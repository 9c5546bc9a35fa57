import type { Article, Block, BlockKind, Publication, Title } from "../corpus/article.js";
import type { ByteReader } from "./byte-reader.js";
import type { ByteWriter } from "./byte-writer.js";
import {
  readChoice,
  readDated,
  readMaybe,
  readSpans,
  writeChoice,
  writeDated,
  writeMaybe,
  writeSpans,
} from "./codec-parts.js";

const KINDS: readonly BlockKind[] = ["title", "heading", "paragraph", "caption", "furniture"];
const TITLES: readonly Title["from"][] = ["headline", "first sentence", "metadata", "file name"];
const CERTAINTIES: readonly Publication["certainty"][] = ["confirmed", "bounded", "unknown"];

/** What is known of an article but for its text and what that consists of. */
export type Head = Omit<Article, "text" | "blocks">;

/** Writes what an article is called, whose it is and when it was published. */
export function writeHead(out: ByteWriter, article: Head): void {
  out.string(article.id);
  out.string(article.title.words);
  writeChoice(out, TITLES, article.title.from);
  out.optional(article.publisher);
  out.optional(article.author);
  out.optional(article.url);
  writePublication(out, article.publication);
}

/** Reads what `writeHead` wrote. */
export function readHead(from: ByteReader): Head {
  const id = from.string();
  const title = { words: from.string(), from: readChoice(from, TITLES) };
  const publisher = from.optional();
  const author = from.optional();
  const url = from.optional();
  const publication = readPublication(from);
  return { id, title, publisher, ...(author && { author }), url, publication };
}

function writePublication(out: ByteWriter, publication: Publication): void {
  writeChoice(out, CERTAINTIES, publication.certainty);
  if (publication.certainty === "confirmed") writeDated(out, publication);
  if (publication.certainty === "bounded") {
    writeMaybe(out, publication.notBefore, writeDated);
    writeMaybe(out, publication.notAfter, writeDated);
  }
}

function readPublication(from: ByteReader): Publication {
  const certainty = readChoice(from, CERTAINTIES);
  if (certainty === "unknown") return { certainty };
  if (certainty === "confirmed") return { certainty, ...readDated(from) };
  const notBefore = readMaybe(from, readDated);
  const notAfter = readMaybe(from, readDated);
  return { certainty, ...(notBefore && { notBefore }), ...(notAfter && { notAfter }) };
}

/** Writes what a text consists of. */
export function writeBlocks(out: ByteWriter, blocks: readonly Block[]): void {
  writeSpans(
    out,
    blocks.map(({ span }) => span),
  );
  for (const { kind, because } of blocks) {
    writeChoice(out, KINDS, kind);
    out.optional(because);
  }
}

/** Reads what `writeBlocks` wrote. */
export function readBlocks(from: ByteReader): Block[] {
  return readSpans(from).map((span) => {
    const kind = readChoice(from, KINDS);
    const because = from.optional();
    return because === undefined ? { kind, span } : { kind, because, span };
  });
}
