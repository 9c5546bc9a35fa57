import { describe, expect, test } from "vitest";
import { buildCooldown } from "../../src/discord/cooldown.js";

const QUICK = { atOnce: 1000, every: 1 };

describe("buildCooldown", () => {
  test("lets so many through at once, then one at a time", () => {
    const cooldown = buildCooldown({ user: { atOnce: 2, every: 1000 }, channel: QUICK });
    expect(cooldown.take("ada", "here", 0)).toBeUndefined();
    expect(cooldown.take("ada", "here", 0)).toBeUndefined();
    expect(cooldown.take("ada", "here", 0)).toEqual({ seconds: 1, isNews: true });
    expect(cooldown.take("ada", "here", 500)).toEqual({ seconds: 1, isNews: false });
    expect(cooldown.take("ada", "here", 1000)).toBeUndefined();
    expect(cooldown.take("ada", "here", 1001)).toEqual({ seconds: 1, isNews: true });
    expect(cooldown.take("bo", "here", 1001)).toBeUndefined();
  });

  test("a question that has to wait does not count", () => {
    const cooldown = buildCooldown({ user: { atOnce: 1, every: 1000 }, channel: QUICK });
    cooldown.take("ada", "here", 0);
    for (let i = 0; i < 10; i += 1) cooldown.take("ada", "here", 999);
    expect(cooldown.take("ada", "here", 1000)).toBeUndefined();
  });

  test("says how long in whole seconds, the longer of the two", () => {
    const slow = { atOnce: 1, every: 90_000 };
    const cooldown = buildCooldown({ user: { atOnce: 1, every: 1000 }, channel: slow });
    cooldown.take("ada", "here", 0);
    expect(cooldown.take("ada", "here", 100)?.seconds).toBe(90);
    expect(cooldown.take("ada", "there", 100)?.seconds).toBe(1);
  });

  test("keeps track of no more than it must", () => {
    const cooldown = buildCooldown({ user: { atOnce: 1, every: 1_000_000 }, channel: QUICK });
    for (let i = 0; i < 10_100; i += 1) cooldown.take(`user ${i}`, "here", i * 1000);
    expect(cooldown.take("user 0", "here", 10_100_000)).toBeUndefined();
    expect(cooldown.take("user 10099", "here", 10_100_000)).toBeDefined();
  });
});
