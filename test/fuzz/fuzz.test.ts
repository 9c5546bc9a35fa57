import { expect, test } from "vitest";
import { fuzz } from "./fuzz.js";
import { fuzzGateway } from "./gateway-events.js";

test("no input breaks a parser", { timeout: 120_000 }, async () => {
  for (const { name, broken } of await fuzz(1, 5_000)) expect(broken, name).toEqual([]);
});

test("no event ends the bot", { timeout: 120_000 }, async () => {
  expect(await fuzzGateway(1, 300)).toMatchObject({ isAnswering: true });
});
