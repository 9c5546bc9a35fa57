import { expect, test } from "vitest";
import { killWhileLoading } from "./kill-while-loading.js";

test("what a killed process leaves is read as it should be", { timeout: 120_000 }, async () => {
  expect(await killWhileLoading(3, 12)).toMatchObject({ kills: 3, wrong: 0 });
});
