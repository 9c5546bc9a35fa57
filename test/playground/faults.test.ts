import { EventEmitter, once } from "node:events";
import { describe, expect, test } from "vitest";
import { rateLimited, serverError } from "../../src/playground/rest/faults.js";
import { directMessages } from "./direct-messages.js";
import { refusal } from "./refusal.js";

const POST = "POST /channels/{channel}/messages";
const body = { content: "words" };

describe("discord.js", () => {
  test.each([
    ["the bot's limit on a route", rateLimited("user", 0)],
    ["everybody's limit on a resource", rateLimited("shared", 0)],
    ["the bot's limit on all routes", rateLimited("global", 0)],
    ["a limit without headers", rateLimited("bare", 0)],
    ["an error of Discord's", serverError()],
    ["a gateway that times out", serverError(504)],
  ])("tries again after %s", async (_, trouble) => {
    const { standIn, client, route } = await directMessages();
    standIn.faults.add({ on: POST, times: 1, trouble });
    expect(await refusal(client.rest.post(route, { body }))).toBe("granted");
    expect(standIn.user("Ada").messages()).toHaveLength(2);
  });

  test("gives up where Discord's errors do not end", async () => {
    const { standIn, client, route } = await directMessages();
    standIn.faults.add({ on: POST, times: 4, trouble: serverError(502) });
    await expect(client.rest.post(route, { body })).rejects.toThrow();
    expect(standIn.user("Ada").messages()).toHaveLength(1);
  });

  test("does not try again where the connection is cut", async () => {
    const { standIn, client, route } = await directMessages();
    standIn.faults.add({ on: undefined, times: 1, trouble: { kind: "drop" } });
    await expect(client.rest.post(route, { body })).rejects.toThrow();
    expect(standIn.user("Ada").messages()).toHaveLength(1);
  });

  test("waits for a slow answer", async () => {
    const { standIn, client, route } = await directMessages();
    const signal = new EventEmitter();
    const until = once(signal, "go").then(() => undefined);
    standIn.faults.add({ on: POST, times: 1, trouble: { kind: "hold", until } });
    const sent = client.rest.post(route, { body });
    await standIn.gateway.settled();
    expect(standIn.user("Ada").messages()).toHaveLength(1);
    signal.emit("go");
    await sent;
    expect(standIn.user("Ada").messages()).toHaveLength(2);
  });
});
