import fc from "fast-check";
import { expect, test } from "vitest";
import { archiveOf } from "./replies.js";

const reply = archiveOf(
  [
    "a",
    "“The dam is safe,” Ida Holm said in 2015. The dam opened in May 2010.",
    { published: "2019-03-12" },
  ],
  ["north/b", "“The dam is safe,” Carl Ruiz said. The Dam Safety Council (DSC) met."],
);

const PIECES = [
  "who said",
  "what did Holm say",
  "did Ruiz say",
  "when did",
  "when was",
  "first",
  "last",
  "how often did Holm mention",
  "the latest on",
  "the dam",
  "is safe",
  "about",
  "in 2019",
  "before 2016",
  "since last year",
  "between 2010 and",
  "2020",
  "before:2020",
  "after:sprig",
  "during:",
  "in:north",
  "by:Holm",
  "about:dam",
  '"is"',
  "“the dam",
  "-safe",
  "dsc",
  "damm",
  "Holn",
  "?",
  ",",
  "that",
  "mentioned",
  "for the first time",
  "-",
  ":",
  "",
];

test("any question gets a reply, with nothing but the articles’ words as excerpts", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 7 }),
      async (pieces) => {
        const ask = `x ${pieces.join(" ")}`.slice(pieces.length % 2 === 0 ? 2 : 0);
        if (!/[\p{L}\p{N}]/u.test(ask)) return;
        const words = await reply(ask);
        expect(words).not.toBe("");
        for (const [, excerpt = ""] of words.matchAll(/^> (.*)$/gm)) {
          expect(
            /^“The dam is safe,” (?:Ida Holm|Carl Ruiz) said|^The dam|^The Dam/.test(excerpt),
          ).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
});
