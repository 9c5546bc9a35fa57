import { expect, test } from "vitest";
import { verdictOf } from "../../src/health/verdict.js";

const WELL = { isConnected: true, isReady: true, articles: 5 };

test.each([
  ["all is well", WELL, 400, true, true, []],
  ["a thread that is busy for a moment", WELL, 4_900, true, true, []],
  ["a thread that is stuck", WELL, 7_000, false, false, ["no sign of life for 7 s"]],
  [
    "a gateway that is down",
    { ...WELL, isConnected: false },
    0,
    false,
    false,
    ["not connected to Discord"],
  ],
  ["an archive that is not there", { ...WELL, articles: 0 }, 0, false, false, ["no articles"]],
  [
    "commands that Discord has not taken yet",
    { ...WELL, isReady: false },
    0,
    true,
    false,
    ["commands are not registered yet"],
  ],
] as const)("%s", (_, vitals, age, isHealthy, isReady, reasons) => {
  expect(verdictOf(vitals, age)).toEqual({ isHealthy, isReady, reasons });
});
