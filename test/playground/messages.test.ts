import { Routes } from "discord.js";
import { describe, expect, test } from "vitest";
import { stage } from "./bot.js";
import { directMessages } from "./direct-messages.js";
import { refusal } from "./refusal.js";

const V2 = 32_768;
const text = (content: string) => ({ type: 10, content });
const v2 = (...components: object[]) => ({ flags: V2, components });
const button = (more: object) => ({ type: 2, style: 2, label: "Go", custom_id: "go", ...more });
const rows = (...components: object[]) => ({
  content: "Here",
  components: [{ type: 1, components }],
});
const fields = (length: number) => ({
  embeds: [0, 1].map((index) => ({
    description: "d".repeat(2_000),
    fields: [{ name: "n", value: "v".repeat(index === 0 ? 999 : length) }],
  })),
});

describe("a message of the bot", () => {
  test.each([
    ["2000 characters", { content: "c".repeat(2_000) }],
    ["6000 characters of embeds", fields(999)],
    [
      "five rows",
      {
        content: "a",
        components: Array.from({ length: 5 }, (_, i) => ({
          type: 1,
          components: [button({ custom_id: `${i}` })],
        })),
      },
    ],
    ["a link", rows(button({ style: 5, url: "https://example.org/", custom_id: undefined }))],
    [
      "40 components, nested",
      v2({ type: 17, components: Array.from({ length: 39 }, () => text("a")) }),
    ],
    ["4000 characters in displays", v2(text("a".repeat(2_000)), text("b".repeat(2_000)))],
    ["3386 characters of three bytes", v2(text("字".repeat(3_386)))],
    [
      "all components there are",
      v2(
        {
          type: 9,
          components: [text("a")],
          accessory: { type: 11, media: { url: "https://example.org/a.png" } },
        },
        { type: 12, items: [{ media: { url: "https://example.org/a.png" } }] },
        { type: 14 },
        { type: 17, components: [text("b"), { type: 1, components: [button({})] }] },
        {
          type: 1,
          components: [{ type: 3, custom_id: "s", options: [{ label: "A", value: "a" }] }],
        },
      ),
    ],
  ])("may have %s", async (_, body) => {
    const { standIn, client, route } = await directMessages();
    expect(await refusal(client.rest.post(route, { body }))).toBe("granted");
    expect(standIn.violations).toEqual([]);
  });

  test.each([
    ["nothing in it", {}, 50006],
    ["only spaces in it", { content: " \n" }, 50006],
    ["an embed of nothing", { embeds: [{}] }, 50006],
    [
      "a choice twice",
      rows({
        type: 3,
        custom_id: "s",
        options: [
          { label: "A", value: "a" },
          { label: "B", value: "a" },
        ],
      }),
      50035,
    ],
    [
      "more to choose than choices",
      rows({ type: 3, custom_id: "s", max_values: 2, options: [{ label: "A", value: "a" }] }),
      50035,
    ],
    ["2001 characters", { content: "c".repeat(2_001) }, 50035],
    ["4001 characters", { content: "c".repeat(4_001) }, 50035],
    ["6001 characters of embeds", fields(1_000), 50035],
    ["11 embeds", { embeds: Array.from({ length: 11 }, () => ({ title: "t" })) }, 50035],
    ["a title of 257 characters", { embeds: [{ title: "t".repeat(257) }] }, 50035],
    [
      "a field of 1025 characters",
      { embeds: [{ fields: [{ name: "n", value: "v".repeat(1_025) }] }] },
      50035,
    ],
    [
      "six rows",
      {
        content: "a",
        components: Array.from({ length: 6 }, (_, i) => ({
          type: 1,
          components: [button({ custom_id: `${i}` })],
        })),
      },
      50035,
    ],
    [
      "six buttons in a row",
      rows(...Array.from({ length: 6 }, (_, i) => button({ custom_id: `${i}` }))),
      50035,
    ],
    ["one custom id twice", rows(button({}), button({})), 50035],
    ["a custom id of 101 characters", rows(button({ custom_id: "c".repeat(101) })), 50035],
    ["a label of 81 characters", rows(button({ label: "l".repeat(81) })), 50035],
    ["a button without a label", rows(button({ label: undefined })), 50035],
    ["a custom id beside a url", rows(button({ url: "https://example.org/" })), 50035],
    [
      "a link with another style",
      rows(button({ url: "https://example.org/", custom_id: undefined })),
      50035,
    ],
    [
      "a button beside a select",
      rows(button({}), { type: 3, custom_id: "s", options: [{ label: "A", value: "a" }] }),
      50035,
    ],
    ["a display without the flag", { components: [text("a")] }, 50035],
    ["the flag and content", { ...v2(text("a")), content: "c" }, 50035],
    ["the flag and embeds", { ...v2(text("a")), embeds: [{ title: "t" }] }, 50035],
    ["the flag and nothing", { flags: V2 }, 50035],
    [
      "41 components, nested",
      v2({ type: 17, components: Array.from({ length: 40 }, () => text("a")) }),
      50035,
    ],
    ["4001 characters in displays", v2(text("a".repeat(2_000)), text("b".repeat(2_001))), 50035],
    ["3387 characters of three bytes", v2(text("字".repeat(3_387))), 50035],
    ["the ephemeral flag", { content: "c", flags: 64 }, 50035],
    ["a flag of Discord's own", { content: "c", flags: 128 }, 50035],
    ["a reply to what is gone", { content: "c", message_reference: { message_id: "1" } }, 50035],
    ["a wrong type", { content: 5 }, 50035],
  ])("may not have %s", async (_, body, code) => {
    const { standIn, client, route } = await directMessages();
    expect(await refusal(client.rest.post(route, { body }))).toBe(code);
    expect(standIn.user("Ada").messages()).toHaveLength(1);
  });

  test("tells where it went wrong", async () => {
    const { client, route } = await directMessages();
    const body = rows(button({ label: "l".repeat(81) }));
    await expect(client.rest.post(route, { body })).rejects.toThrow(
      "components[0].components[0].label[BASE_TYPE_MAX_LENGTH]",
    );
  });

  test("can carry a file", async () => {
    const { standIn, client, route } = await directMessages();
    const files = [{ name: "answer.txt", data: Buffer.from("words") }];
    const body = {
      attachments: [{ id: 0, description: "An answer" }].map((one) => ({ ...one, id: "0" })),
    };
    await client.rest.post(route, { body, files });
    expect(standIn.user("Ada").messages().at(-1)?.raw).toMatchObject({
      attachments: [{ filename: "answer.txt", size: 5, description: "An answer" }],
    });
    expect(standIn.violations).toEqual([]);
  });

  test("is changed and taken back by the bot alone", async () => {
    const { standIn, client, route } = await directMessages();
    const ada = standIn.user("Ada");
    const answer = ada.nextMessage();
    await client.rest.post(route, { body: { content: "one" } });
    const { id } = await answer;
    await client.rest.patch(`${route}/${id}`, { body: { content: "two" } });
    expect(ada.messages().at(-1)).toMatchObject({ content: "two", isEdited: true });
    expect(await refusal(client.rest.patch(`${route}/${id}`, { body: { content: "" } }))).toBe(
      50006,
    );
    await client.rest.delete(`${route}/${id}`);
    const [own] = ada.messages();
    expect(ada.messages()).toEqual([own]);
    const theirs = `${route}/${own?.id}` as const;
    expect(await refusal(client.rest.patch(theirs, { body: { content: "mine" } }))).toBe(50005);
  });

  test("turns into components for good once it has the flag, and without its content", async () => {
    const { standIn, client, route } = await directMessages();
    const answer = standIn.user("Ada").nextMessage();
    await client.rest.post(route, { body: { content: "one" } });
    const path = `${route}/${(await answer).id}` as const;
    expect(await refusal(client.rest.patch(path, { body: v2(text("two")) }))).toBe(50035);
    const body = { ...v2(text("two")), content: null };
    expect(await refusal(client.rest.patch(path, { body }))).toBe("granted");
    expect(await refusal(client.rest.patch(path, { body: { flags: 0, content: "c" } }))).toBe(
      50035,
    );
  });

  test("reaches nobody who takes no direct messages, and no place that it is not in", async () => {
    const { standIn, client, route } = await directMessages();
    standIn.setDirectMessages("Ada", false);
    expect(await refusal(client.rest.post(route, { body: { content: "c" } }))).toBe(50007);
    const { channelId } = standIn.user("Ada").say("hello", "other-server");
    const foreign = Routes.channelMessages(channelId);
    expect(await refusal(client.rest.post(foreign, { body: { content: "c" } }))).toBe(50001);
    const nowhere = Routes.channelMessages("1");
    expect(await refusal(client.rest.post(nowhere, { body: { content: "c" } }))).toBe(10003);
  });

  test("can begin a conversation", async () => {
    const { standIn, client } = await stage(() => undefined);
    const ada = standIn.user("Ada");
    const said = ada.nextMessage();
    await (await client.users.fetch(ada.account.id)).send("Good morning");
    expect((await said).content).toBe("Good morning");
    expect(standIn.violations).toEqual([]);
  });
});
