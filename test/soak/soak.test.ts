import { expect, test } from "vitest";
import { soak } from "./soak.js";

test("questions and reloads leave no timer and no watcher behind", {
  timeout: 120_000,
}, async () => {
  const { resources } = await soak(400, 4);
  expect(resources[1]).toBe(resources[0]);
});
