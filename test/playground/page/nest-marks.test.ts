import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Mark,
  type MarkedPiece,
  nestMarks,
} from "../../../src/playground/page/client/nest-marks.js";

function written(pieces: readonly MarkedPiece<string>[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      return `${piece.means}${piece.isFirst ? "" : "…"}(${written(piece.pieces)})`;
    })
    .join("");
}

const textIn = (pieces: readonly MarkedPiece<string>[]): string =>
  pieces.map((piece) => (typeof piece === "string" ? piece : textIn(piece.pieces))).join("");

describe("marks in a text", () => {
  test.each<[why: string, marks: Mark<string>[], expected: string]>([
    ["none", [], "abcdef"],
    ["one", [{ start: 1, end: 3, means: "x" }], "ax(bc)def"],
    [
      "one in another",
      [
        { start: 2, end: 3, means: "y" },
        { start: 1, end: 5, means: "x" },
      ],
      "ax(by(c)de)f",
    ],
    [
      "two at one place, the first outside",
      [
        { start: 1, end: 3, means: "x" },
        { start: 1, end: 3, means: "y" },
      ],
      "ax(y(bc))def",
    ],
    [
      "two that cross: the later one goes on behind the other",
      [
        { start: 0, end: 3, means: "x" },
        { start: 2, end: 5, means: "y" },
      ],
      "x(aby(c))y…(de)f",
    ],
    ["one that is empty", [{ start: 2, end: 2, means: "x" }], "abcdef"],
  ])("%s", (_, marks, expected) => {
    expect(written(nestMarks("abcdef", marks))).toBe(expected);
  });

  test("only a stretch, with the marks that reach into it", () => {
    const marks = [{ start: 0, end: 3, means: "x" }];
    expect(written(nestMarks("abcdef", marks, 2, 5))).toBe("x…(c)de");
  });

  test("the text survives, each character once and in order, whatever is marked", () => {
    const mark = fc.record({
      start: fc.nat(30),
      end: fc.nat(30),
      means: fc.constantFrom("x", "y"),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(mark), (text, marks) => {
        expect(textIn(nestMarks(text, marks))).toBe(text);
      }),
    );
  });
});
