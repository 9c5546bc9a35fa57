import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";

/** What a file's bytes say, or why they say nothing. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly because: string };

/** `utf-8`, `utf-8 with broken bytes`, or the name that the WHATWG Encoding Standard gives it. */
type Encoding = string;

/**
 * Decodes a text file: by its byte order mark, else as UTF-8, else as Windows-1252, in which
 * no byte is wrong. UTF-8 that was damaged in few places stays UTF-8, with U+FFFD there. The
 * mark is dropped, line ends are left as they are.
 *
 * @param isHtml A page that is not UTF-8 is read in the encoding that it names.
 */
export function decode(bytes: Uint8Array, isHtml = false): Decoded {
  if (bytes.length === 0) return { because: "it is empty" };
  const decoded = (isHtml ? asNamed(bytes) : undefined) ?? decoded8or16(bytes);
  return "because" in decoded || /\S/.test(decoded.text)
    ? decoded
    : { because: "there is nothing but white space in it" };
}

/** How far from its beginning a PDF file may name itself (PDF 1.7, appendix H.3, note 13). */
const HEADER = 1024;

/**
 * The digest of a PDF file: a thousand files with pictures in them are not to be in memory at once.
 * What is wrong inside is told when it is understood.
 */
export function decodePdf(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { because: "it is empty" };
  return Buffer.from(bytes.subarray(0, HEADER)).includes("%PDF-")
    ? { text: digestOf(bytes), encoding: "utf-8" }
    : { because: "it is no PDF file" };
}

/** The SHA-256 of some bytes, in base64url. */
export function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url");
}

function decoded8or16(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return textDecoded("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return textDecoded("utf-16be", bytes);
  if (bytes.includes(0)) return { because: "it is no text file: it holds zero bytes" };
  const { text, encoding } = textDecoded("utf-8", bytes);
  if (isUtf8(bytes)) return { text, encoding };
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
  return whole > broken
    ? { text, encoding: "utf-8 with broken bytes" }
    : { text: windows1252(bytes), encoding: "windows-1252" };
}

/** How far from its beginning a page may name its encoding (HTML Living Standard, 13.2.3.2). */
const PRESCAN = 1024;

/** `<meta charset="shift_jis">`; undefined where the page is UTF-8 or names nothing that is known. */
function asNamed(bytes: Uint8Array): Decoded | undefined {
  if (isUtf8(bytes) || bytes.includes(0)) return undefined;
  const head = Buffer.from(bytes.subarray(0, PRESCAN)).toString("latin1");
  const name = /<meta\s[^>]{0,200}charset\s?=\s?["']?([\w-]{2,30})/i.exec(head)?.[1]?.toLowerCase();
  if (!name || name.startsWith("utf")) return undefined;
  try {
    const { encoding } = new TextDecoder(name);
    if (encoding === "windows-1252") return undefined;
    return { text: new TextDecoder(name).decode(bytes), encoding };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function textDecoded<E extends "utf-8" | "utf-16le" | "utf-16be">(encoding: E, bytes: Uint8Array) {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** Bytes 80 to 9F, by the WHATWG Encoding Standard; five of them are unassigned. */
const FROM_80 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";

/** Node's own decoder of that name reads bytes 80 to 9F as ISO 8859-1 (Node 20). */
function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\x80-\x9F]/g, (byte) => FROM_80.charAt(byte.charCodeAt(0) - 0x80));
}
