import { readFile } from "node:fs/promises";
import type { Details } from "../corpus/plain-article.js";
import { type Decoded, decode, decodePdf } from "./decode.js";
import { reasonOf } from "./file-problem.js";
import type { FoundFile } from "./find-files.js";
import type { Format } from "./format.js";

/** What is understood at a time: a file's text, or some lines of a file of records. */
export interface Source {
  /** The file's path in the folder. */
  readonly file: string;
  readonly format: Format;
  /** Of a PDF file, the digest of its bytes, which are read from `path` when they are understood. */
  readonly text: string;
  readonly path?: string;
  /** The number of its first line in the file, from 1. */
  readonly line: number;
  /** What the operator states of it. */
  readonly stated: Details | undefined;
}

/** A file's text in sources, or why it has none. */
export type ReadSources =
  | { readonly sources: readonly Source[]; readonly encoding: string | undefined }
  | { readonly because: string };

/** Gives the bytes of a file, or throws. */
export type ReadBytes = (path: string) => Uint8Array | Promise<Uint8Array>;

/** Reads and decodes a file. Its encoding is said where it is not UTF-8. */
export async function readSources(
  { file, path, format }: Pick<FoundFile, "file" | "path" | "format">,
  stated: Details | undefined,
  read: ReadBytes = readFile,
): Promise<ReadSources> {
  const bytes = await bytesOf(path, read).catch(reasonOf);
  const decoded = typeof bytes === "string" ? { because: bytes } : decodedAs(format, bytes);
  if ("because" in decoded) return decoded;
  const encoding = decoded.encoding === "utf-8" ? undefined : decoded.encoding;
  const { text } = decoded;
  const sources =
    format === "records"
      ? piecesOf(text).map((piece) => ({ file, format, ...piece, stated }))
      : [{ file, format, text, line: 1, stated, ...(format === "pdf" && { path }) }];
  return { sources, encoding };
}

async function bytesOf(path: string, read: ReadBytes): Promise<Uint8Array> {
  return read(path);
}

function decodedAs(format: Format, bytes: Uint8Array): Decoded {
  return format === "pdf" ? decodePdf(bytes) : decode(bytes, format === "html");
}

/** Records are understood about this many UTF-16 code units at a time, whole lines. */
const PIECE = 50_000;

/** The text cut after line ends, each piece with the number of its first line. */
function piecesOf(text: string): { text: string; line: number }[] {
  const pieces: { text: string; line: number }[] = [];
  let line = 1;
  for (let start = 0; start < text.length; ) {
    const cut = text.indexOf("\n", start + PIECE) + 1 || text.length;
    const piece = text.slice(start, cut);
    pieces.push({ text: piece, line });
    line += piece.split("\n").length - 1;
    start = cut;
  }
  return pieces;
}
