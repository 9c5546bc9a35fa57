import { inflateSync } from "node:zlib";

/** What the streams of a file may unpack to, in bytes: all but pictures together, and each picture. */
const MOST = { together: 100_000_000, picture: 250_000_000 };

/** A stream's dictionary ends with what says that it is a picture no farther from its data than this. */
const DICTIONARY = 500;

/**
 * Whether the file unpacks to more than a thread should hold: a hundred kilobytes may be a hundred
 * megabytes of nothing. Looks at streams that are packed once, by Flate, as all but all are.
 */
export function unpacksTooFar(bytes: Buffer): boolean {
  let left = MOST.together;
  for (let at = bytes.indexOf("stream"); at >= 0; at = bytes.indexOf("stream", at + 6)) {
    const start = at + (bytes[at + 6] === 13 ? 8 : 7);
    if (!isPacked(bytes, start)) continue;
    const dictionary = bytes.toString("latin1", Math.max(0, at - DICTIONARY), at);
    const isPicture = dictionary.lastIndexOf("/Image") > dictionary.lastIndexOf("endobj");
    const size = unpackedSize(bytes.subarray(start), isPicture ? MOST.picture : left);
    if (size === undefined) return true;
    if (!isPicture) left -= size;
  }
  return false;
}

/** Whether zlib's header stands there (RFC 1950, 2.2). */
function isPacked(bytes: Buffer, at: number): boolean {
  const [method = 0, flags = 0] = bytes.subarray(at, at + 2);
  return (method & 15) === 8 && (method * 256 + flags) % 31 === 0;
}

/** Undefined where it is more than `most`; 0 where it cannot be unpacked. */
function unpackedSize(packed: Buffer, most: number): number | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most) }).length;
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return error.code === "ERR_BUFFER_TOO_LARGE" ? undefined : 0;
  }
}
