import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ConfigError, readConfig } from "../src/config.js";
import { VARIABLES } from "../src/variables.js";

const TOKEN = `${"a".repeat(24)}.${"b".repeat(6)}.${"c".repeat(27)}`;

describe("readConfig", () => {
  test("needs nothing", () => {
    expect(readConfig({})).toEqual({
      token: undefined,
      guildId: undefined,
      articlesDir: undefined,
      cacheDir: undefined,
      api: undefined,
      playgroundPort: 0,
      unansweredFile: undefined,
      digestChannelId: undefined,
      health: undefined,
      logLevel: "info",
      manners: { operators: [], publicChannels: [], publicRoles: [], threadChannels: [] },
    });
  });

  test("reads what is set, without spaces around it", () => {
    const config = readConfig({ DISCORD_TOKEN: ` ${TOKEN} `, PLAYGROUND_PORT: "8080" });
    expect(config).toMatchObject({ token: TOKEN, playgroundPort: 8080 });
  });

  test("serves the health of each shard at a port of its own", () => {
    const portOf = (HEALTH_PORT: string, SHARDS: string) =>
      readConfig({ HEALTH_PORT, SHARDS, SHARDING_MANAGER: "true" }).health?.port;
    expect(portOf("9090", "0")).toBe(9090);
    expect(portOf("9090", "3")).toBe(9093);
    expect(portOf("0", "3")).toBe(0);
    expect(() => portOf("65535", "1")).toThrow("HEALTH_PORT");
    // another program's variable of that name
    expect(readConfig({ HEALTH_PORT: "9090", SHARDS: "3" }).health?.port).toBe(9090);
  });

  test("serves health on this machine alone unless told otherwise", () => {
    expect(readConfig({ HEALTH_PORT: "9090" }).health).toEqual({ host: "127.0.0.1", port: 9090 });
    const open = readConfig({ HEALTH_PORT: "0", HEALTH_HOST: "::" });
    expect(open.health).toEqual({ host: "::", port: 0 });
    expect(() => readConfig({ HEALTH_HOST: "localhost", LOG_LEVEL: "loud" })).toThrow(
      /HEALTH_HOST[\s\S]*LOG_LEVEL/,
    );
  });

  test("reads lists of ids, parted by commas or spaces", () => {
    const ids = ["123456789012345678", "223456789012345678"];
    const { manners } = readConfig({ OPERATOR_IDS: ids.join(", "), PUBLIC_ROLE_IDS: ids[0] });
    expect(manners).toEqual({
      operators: ids,
      publicChannels: [],
      publicRoles: [ids[0]],
      threadChannels: [],
    });
    expect(() => readConfig({ PUBLIC_CHANNEL_IDS: "general" })).toThrow(/PUBLIC_CHANNEL_IDS/);
  });

  test("reports every problem at once, without a value", () => {
    const read = () =>
      readConfig({
        DISCORD_TOKEN: "hunter2",
        DISCORD_GUILD_ID: "my server",
        DISCORD_API_URL: "https://example.org/api",
        PLAYGROUND_PORT: "99999",
      });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(
      /DISCORD_TOKEN[\s\S]*DISCORD_GUILD_ID[\s\S]*DISCORD_API_URL[\s\S]*PLAYGROUND_PORT/,
    );
    expect(read).not.toThrow(/hunter2|my server|example\.org|99999/);
  });

  test.each(["http://127.0.0.1:8080/api", "http://localhost:1/api", "http://[::1]:9/api"])(
    "accepts an API on this machine: %s",
    (api) => {
      expect(readConfig({ DISCORD_API_URL: api }).api).toBe(api);
    },
  );

  test.each([
    "https://discord.com/api",
    "http://127.0.0.1.example.org/api",
    "http://10.0.0.1/api",
    "http://user@127.0.0.1/api",
    "file:///etc/passwd",
    "127.0.0.1",
  ])("refuses an API elsewhere: %s", (api) => {
    expect(() => readConfig({ DISCORD_API_URL: api })).toThrow(/this machine alone/);
  });
});

test(".env.example explains every variable, and no other", () => {
  const lines = readFileSync(".env.example", "utf8").split("\n");
  const named = lines.flatMap((line) => /^([A-Z_]+)=$/.exec(line)?.[1] ?? []);
  expect(named).toEqual(Object.keys(VARIABLES));
  for (const name of named) {
    expect(lines[lines.indexOf(`${name}=`) - 1], `${name} is explained`).toMatch(/^# \S/);
  }
});
