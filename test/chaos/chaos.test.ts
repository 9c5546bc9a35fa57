import { expect, test } from "vitest";
import { runChaos } from "./chaos.js";

test("whatever goes wrong, each question is answered once", { timeout: 240_000 }, async () => {
  expect((await runChaos(1, 50)).wrong).toEqual([]);
});
