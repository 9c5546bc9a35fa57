import { expect, test } from "vitest";
import { articleAddress, readAddress } from "../../../src/playground/page/client/address.js";

test.each([
  ["dam.txt", undefined],
  ["old/notes & more.jsonl:3", { start: 0, end: 12 }],
  ["<img src=x>", { start: 5, end: 9 }],
])("the address of %j is read as it was meant", (id, span) => {
  expect(readAddress(articleAddress(id, span))).toEqual({ id, span });
});

test.each(["", "#", "#other/x", "#article/", "#article/%E0%A4%A", "#article/a/b/c"])(
  "%j is no article’s",
  (hash) => {
    expect(readAddress(hash)).toBeUndefined();
  },
);
