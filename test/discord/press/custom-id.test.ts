import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyOf } from "../../../src/discord/article-keys.js";
import { readPress, writePress } from "../../../src/discord/press/custom-id.js";
import type { Press } from "../../../src/discord/press/press.js";
import { RATED_KINDS } from "../../../src/discord/ratings.js";
import { REQUEST_KINDS, requestFor } from "../../../src/discord/request.js";

const asker = fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String);
const key = fc.string({ minLength: 8, maxLength: 60 }).map(keyOf);
const offset = fc.nat({ max: 50_000_000 });

const showPress = fc.record({
  deed: fc.constantFrom("show", "share", "choose"),
  asker,
  page: fc.nat({ max: 1000 }),
  state: key.map((text) => text.slice(0, 4)),
  request: fc.record({
    kind: fc.constantFrom(...REQUEST_KINDS),
    text: fc.string({ unit: "binary", maxLength: 500 }).map((text) => requestFor("ask", text).text),
    order: fc.constantFrom("best", "earliest", "latest"),
    showsClosest: fc.boolean(),
    isCounted: fc.boolean(),
    overrule: fc.record({
      speaker: fc.constantFrom("as asked", "dropped"),
      article: fc.constantFrom("as asked", "dropped"),
      dates: fc.constantFrom("as asked", "dropped"),
    }),
  }),
});

const ratePress = fc.record({
  deed: fc.constantFrom("useful", "wrong"),
  asker,
  kind: fc.constantFrom(...RATED_KINDS),
});

const spotPress = fc.record({
  deed: fc.constantFrom("context", "wider", "cite", "share-spot"),
  asker,
  spot: fc.record({
    article: key,
    content: key.map((text) => text.slice(0, 6)),
    start: offset,
    end: offset,
    cue: fc.option(offset, { nil: undefined }),
  }),
});

describe("a button's id", () => {
  test("fits, and says all that was meant", () => {
    fc.assert(
      fc.property(
        fc.oneof(showPress, spotPress, ratePress),
        fc.nat({ max: 35 }),
        (press, place) => {
          const id = writePress(press, place);
          expect(id.length).toBeLessThanOrEqual(100);
          const read = readPress(id);
          const whole = "request" in press ? press.request.text : "";
          const isWhole = !read || !("textKey" in read) || read.textKey === undefined;
          const told = isWhole ? {} : { textKey: keyOf(whole) };
          const request = "request" in press && { ...press.request, text: isWhole ? whole : "" };
          expect(read).toEqual({ ...press, ...(request ? { request } : {}), ...told });
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("names a person by a key", () => {
    const request = {
      ...requestFor("who-said", "the roof will hold"),
      overrule: { speaker: { person: "ida-holm" }, article: "as asked", dates: "as asked" },
    } as const;
    const press: Press = { deed: "show", asker: "1", page: 2, state: "abcd", request };
    const read = readPress(writePress(press, 0));
    expect(read && "person" in read ? read.person : undefined).toBe(keyOf("ida-holm"));
  });

  test("of one message differ by their place", () => {
    const press: Press = { deed: "remove", asker: "1" };
    expect(writePress(press, 0)).not.toBe(writePress(press, 1));
    expect(readPress(writePress(press, 1))).toEqual(press);
  });

  test.each([
    "",
    "r",
    "next:1",
    "2r0:abc",
    "1z0:abc",
    "1p0:abc",
    "1p0:abc:0:abcd:z00::=words",
    "1p0:abc:0:abcd:a99::=words",
    "1x0:abc:short:abcdef:0:1",
    "1x0:abc:abcdefgh:abcdef:0",
    "1r0:abc:0:abcd:000::=words",
    "1r0:ABC",
    "1p0:abc:0:abcd:000::=words\u0000".repeat(50).slice(0, 8),
  ])("%j is none", (id) => {
    expect(readPress(id)).toBeUndefined();
  });

  test("any other text is read without an error", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (id) => void readPress(id)),
    );
  });
});
