/** What a file's bytes say, or why they say nothing. */
export type Decoded =
  | { readonly text: string; readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" }
  | { readonly because: string };

/**
 * Decodes a text file: by its byte order mark, else as UTF-8, else as Windows-1252, in which
 * no byte is wrong. The mark is dropped, line ends are left as they are.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { because: "it is empty" };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodedAs("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodedAs("utf-16be", bytes);
  if (bytes.includes(0)) return { because: "it is no text file: it holds zero bytes" };
  try {
    return decodedAs("utf-8", bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return decodedAs("windows-1252", bytes);
  }
}

function decodedAs(
  encoding: Extract<Decoded, { text: string }>["encoding"],
  bytes: Uint8Array,
): Decoded {
  const fatal = encoding === "utf-8";
  const text = new TextDecoder(encoding, { fatal }).decode(bytes);
  return /\S/.test(text)
    ? { text, encoding }
    : { because: "there is nothing but white space in it" };
}
