import { describe, expect, test } from "vitest";
import { ConfigError } from "../src/config.js";
import { readHost } from "../src/host.js";

describe("the address of the playground", () => {
  test.each([
    [[], undefined],
    [["--host", "127.0.0.1"], undefined],
    [["--host=localhost"], undefined],
    [["--host", "0.0.0.0", "--open-to-network"], "0.0.0.0"],
    [["--open-to-network"], undefined],
  ])("%j", (args, host) => {
    expect(readHost(args)).toBe(host);
  });

  test.each([
    [["--host", "0.0.0.0"], "--open-to-network"],
    [["--host", "192.0.2.7"], "others on the network"],
    [["--host", "example.org", "--open-to-network"], "no IPv4 address"],
    [["--hots", "0.0.0.0"], "--host ADDRESS"],
    [["playground"], "--host ADDRESS"],
  ])("%j is refused", (args, words) => {
    expect(() => readHost(args)).toThrow(ConfigError);
    expect(() => readHost(args)).toThrow(words);
  });
});
