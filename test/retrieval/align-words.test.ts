import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignWords, nearestStretches } from "../../src/retrieval/align-words.js";

const NONE: ReadonlySet<number> = new Set();

/** One letter a word: how `claim` is made from the nearest stretch of `source`. */
function aligned(claim: string, source: string, gaps = NONE): string {
  const [mine, theirs] = [claim, source].map((text) => numbers(text));
  if (!mine || !theirs) return "";
  const [stretch] = nearestStretches(mine, gaps, theirs);
  const steps = (stretch && alignWords(mine, gaps, theirs, stretch)) ?? [];
  return steps
    .map(({ claimed, source: at, kind }) => {
      const [word, other] = [claim.charAt(claimed ?? -1), source.charAt(at ?? -1)];
      return {
        same: word,
        changed: `(${other}>${word})`,
        added: `+${word}`,
        "left-out": `-${other}`,
        elided: ".",
      }[kind];
    })
    .join("");
}

const numbers = (text: string) => Int32Array.from([...text].map((letter) => letter.charCodeAt(0)));

describe("alignWords", () => {
  test.each([
    ["cde", "abcdefg", "cde"],
    ["cxe", "abcdefg", "c(d>x)e"],
    ["ce", "abcdefg", "c-de"],
    ["cdxe", "abcdefg", "cd+xe"],
    // A word changed at an end is changed, not added.
    ["xde", "abcdefg", "(c>x)de"],
    ["cdx", "abcdefg", "cd(e>x)"],
    ["xab", "abcdefg", "+xab"],
    // Of as many edits, those that keep more words.
    ["abef", "abcdefg", "ab-c-def"],
  ])("%s from %s", (claim, source, expected) => {
    expect(aligned(claim, source)).toBe(expected);
  });

  test("an ellipsis leaves out as little as it can", () => {
    expect(aligned("abef", "abxxabcdefxef", new Set([2]))).toBe("ab..ef");
    expect(aligned("abef", "abef", new Set([2]))).toBe("abef");
  });

  test("a stretch of the source is found without edits, and steps tell both sides in order", () => {
    const letters = fc.string({
      unit: fc.constantFrom("a", "b", "c"),
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(letters, letters, letters, (before, claim, after) => {
        const [mine, theirs] = [numbers(claim), numbers(before + claim + after)];
        expect(nearestStretches(mine, NONE, theirs)[0]?.edits).toBe(0);
        const [stretch] = nearestStretches(mine, NONE, numbers(before));
        const steps = stretch && alignWords(mine, NONE, numbers(before), stretch);
        expect(steps?.flatMap((step) => step.claimed ?? [])).toEqual([...mine.keys()]);
        expect(steps?.filter(({ kind }) => kind !== "same")).toHaveLength(stretch?.edits ?? -1);
      }),
    );
  });
});
