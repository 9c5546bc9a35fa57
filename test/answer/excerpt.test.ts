import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptAround } from "../../src/answer/excerpt.js";
import { contains } from "../../src/text/span.js";

/** Sentences one behind the other with a gap of one, a focus inside them, and a limit. */
const anyArticle = fc
  .record({
    lengths: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 }),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.integer({ min: 1, max: 80 }),
    limit: fc.integer({ min: 1, max: 300 }),
  })
  .map(({ lengths, from, size, limit }) => {
    let at = 0;
    const sentences = lengths.map((length) => {
      const start = at;
      at += length + 1;
      return { start, end: start + length };
    });
    const last = at - 1;
    const start = Math.min(Math.floor(from * last), last - 1);
    const sentence = sentences.find(({ end }) => start < end) ?? { start: 0, end: 1 };
    const focusStart = Math.max(start, sentence.start);
    return {
      sentences,
      limit,
      focus: { start: focusStart, end: Math.min(last, focusStart + size) },
    };
  });

test("an excerpt is whole sentences around the focus, within the limit", () => {
  fc.assert(
    fc.property(anyArticle, ({ sentences, focus, limit }) => {
      const excerpt = excerptAround(focus, sentences, limit);
      const held = sentences.filter(({ start, end }) => start < focus.end && focus.start < end);
      const [first, last] = [held[0], held.at(-1)];
      if (!excerpt) {
        expect((last?.end ?? 0) - (first?.start ?? 0)).toBeGreaterThan(limit);
        return;
      }
      expect(first && contains(excerpt, first)).toBe(true);
      expect(last && contains(excerpt, last)).toBe(true);
      expect(excerpt.end - excerpt.start).toBeLessThanOrEqual(limit);
      expect(sentences.map(({ start }) => start)).toContain(excerpt.start);
      expect(sentences.map(({ end }) => end)).toContain(excerpt.end);
    }),
  );
});

test("a sentence over the limit is not cut", () => {
  expect(excerptAround({ start: 0, end: 5 }, [{ start: 0, end: 90 }], 80)).toBeUndefined();
});

test("one character over the limit is too much, the limit itself is not", () => {
  const sentences = [
    { start: 0, end: 40 },
    { start: 41, end: 81 },
  ];
  expect(excerptAround({ start: 0, end: 5 }, sentences, 81)).toEqual({ start: 0, end: 81 });
  expect(excerptAround({ start: 0, end: 5 }, sentences, 80)).toEqual({ start: 0, end: 40 });
});
