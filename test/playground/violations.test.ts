import { describe, expect, test } from "vitest";
import { stage } from "./bot.js";
import { directMessages } from "./direct-messages.js";
import { refusal } from "./refusal.js";

describe("what does not follow the specification is recorded", () => {
  test.each([
    ["a wrong type", { content: 5 }, "content: "],
    ["an unknown key", { content: "c", colour: 1 }, "colour: not in the specification"],
    [
      "an unknown key, nested",
      {
        content: "c",
        components: [
          { type: 1, components: [{ type: 2, style: 2, label: "Go", custom_id: "go", tint: 1 }] },
        ],
      },
      "components.0.components.0.tint: not in",
    ],
  ])("%s", async (_, body, issue) => {
    const { standIn, client, route } = await directMessages();
    await refusal(client.rest.post(route, { body }));
    const [violation] = standIn.violations;
    expect(violation).toMatchObject({
      where: "POST /channels/{channel}/messages",
      what: "request",
    });
    expect(violation?.issues[0]).toContain(issue);
  });

  test("a route that there is not", async () => {
    const { standIn, client } = await stage(() => undefined);
    expect(await refusal(client.rest.get("/channels/1/followers"))).toBe(0);
    expect(standIn.violations).toMatchObject([{ where: "GET /channels/1/followers" }]);
  });
});
