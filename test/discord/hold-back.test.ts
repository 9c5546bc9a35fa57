import { describe, expect, test } from "vitest";
import { holdBack } from "../../src/discord/hold-back.js";

const NOW = Date.UTC(2026, 0, 15, 12);

describe("holdBack", () => {
  test.each([
    [0, 0],
    [4, 0],
    [5, 10],
    [6, 20],
    [8, 80],
    [11, 640],
    [12, 900],
    [40, 900],
  ])("after %i times in a row, %i seconds", (times, seconds) => {
    expect(holdBack(Array(times).fill(NOW), NOW)).toBe(seconds * 1000);
  });

  test("what has passed since the last time counts", () => {
    expect(holdBack(Array(6).fill(NOW - 15_000), NOW)).toBe(5_000);
    expect(holdBack(Array(6).fill(NOW - 60_000), NOW)).toBe(0);
  });

  test("a bot that crashes as soon as it is connected, for a day, has two thirds of its sessions left", () => {
    const moments: number[] = [];
    let now = NOW;
    while (now < NOW + 86_400_000) {
      const recent = moments.filter((at) => now - at < 3_600_000);
      now += holdBack(recent, now);
      moments.push(now);
      now += 1_000;
    }
    expect(moments.length).toBeLessThan(334);
  });
});
