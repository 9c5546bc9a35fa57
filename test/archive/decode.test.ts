import { describe, expect, test } from "vitest";
import { decode } from "../../src/archive/decode.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [0xfeff, ...[...text].map((c) => c.charCodeAt(0))].forEach((unit, i) => {
    view.setUint16(2 * i, unit, littleEndian);
  });
  return new Uint8Array(view.buffer);
};

describe("decode", () => {
  test.each([
    ["UTF-8", utf8("“Ça va,” he said.\r\n"), "“Ça va,” he said.\r\n", "utf-8"],
    ["UTF-8 with its mark", Uint8Array.of(0xef, 0xbb, 0xbf, 0x61), "a", "utf-8"],
    ["UTF-16, little end first", utf16("“Ça”", true), "“Ça”", "utf-16le"],
    ["UTF-16, big end first", utf16("“Ça”", false), "“Ça”", "utf-16be"],
    ["Windows-1252", Uint8Array.of(0x93, 0xc7, 0x61, 0x94), "“Ça”", "windows-1252"],
    [
      "UTF-8 with a broken byte",
      Uint8Array.of(...utf8("“Ça” — "), 0xe2),
      "“Ça” — \uFFFD",
      "utf-8 with broken bytes",
    ],
    ["UTF-8 cut in mid-character", Uint8Array.of(0x61, 0xe2, 0x80), "aâ€", "windows-1252"],
  ])("%s", (_, bytes, text, encoding) => {
    expect(decode(bytes)).toEqual({ text, encoding });
  });

  test.each([
    ["nothing", new Uint8Array(), "it is empty"],
    ["white space", utf8(" \n\t"), "there is nothing but white space in it"],
    ["a mark alone", Uint8Array.of(0xef, 0xbb, 0xbf), "there is nothing but white space in it"],
    ["zero bytes", Uint8Array.of(0x61, 0, 0x62), "it is no text file: it holds zero bytes"],
  ])("%s", (_, bytes, because) => {
    expect(decode(bytes)).toEqual({ because });
  });
});

describe("a page that names its encoding", () => {
  const SHIFT_JIS = Uint8Array.of(0x93, 0xfa, 0x96, 0x7b);
  const page = (charset: string, ...bytes: Uint8Array[]) =>
    Buffer.concat([utf8(`<html><head><meta charset="${charset}">`), ...bytes]);

  test.each([
    ["Shift JIS", page("Shift_JIS", SHIFT_JIS), "日本", "shift_jis"],
    ["Latin 2", page("iso-8859-2", Uint8Array.of(0xb3)), "ł", "iso-8859-2"],
    ["UTF-8, whatever it says", page("shift_jis", utf8("Ça")), "Ça", "utf-8"],
    ["an encoding that nobody knows", page("x-none", Uint8Array.of(0xe9)), "é", "windows-1252"],
    [
      "Latin 1, which is read as Windows-1252",
      page("latin1", Uint8Array.of(0x93)),
      "“",
      "windows-1252",
    ],
  ])("%s", (_, bytes, end, encoding) => {
    const decoded = decode(bytes, true);
    expect(decoded).toMatchObject({ encoding });
    expect("text" in decoded && decoded.text.endsWith(`>${end}`)).toBe(true);
  });
});
