import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { replies } from "./replies.js";

test("docs/replies.md shows what the bot answers now", async () => {
  expect(readFileSync("docs/replies.md", "utf8")).toBe(await replies());
});
