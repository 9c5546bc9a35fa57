import { expect, test } from "vitest";
import { newDatabase } from "./databases.js";
import { killWhileIndexing } from "./kill-while-indexing.js";

test("a loader that is killed leaves a whole archive, and is gone on with", {
  timeout: 300_000,
}, async () => {
  const kills = await killWhileIndexing(3, await newDatabase(), 12);
  expect(kills).toMatchObject({ kills: 3, wrong: 0 });
});
