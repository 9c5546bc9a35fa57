import { expect, test } from "vitest";
import { letGo } from "../../src/discord/let-go.js";

test("what is held is let go of when another takes its place, and not before", () => {
  const released: unknown[] = [];
  const holder: { held: string | null } = { held: "first" };
  letGo(holder, "held", (held) => released.push(held));
  holder.held = "first";
  expect(released).toEqual([]);
  holder.held = "second";
  expect(holder.held).toBe("second");
  holder.held = null;
  expect(released).toEqual(["first", "second"]);
});
