import {
  type APIModalInteractionResponseCallbackData,
  type Client,
  Events,
  MessageFlags,
} from "discord.js";
import { describe, expect, test } from "vitest";
import { startPlayground } from "../../../src/playground/playground.js";
import { botFor, next } from "../bot.js";
import { HAS_BROWSER, PATIENCE } from "./browser.js";
import { command, composer, messages, setStage } from "./stage.js";

const OPTIONS = ["One", "Two", "Three"].map((label) => ({ label, value: label.toLowerCase() }));

/** Everything that the page can draw and that our own bot has no use for. */
const SHOWN = {
  flags: MessageFlags.IsComponentsV2,
  components: [
    {
      type: 17,
      accent_color: 0x3366ff,
      components: [
        { type: 10, content: "# Choices\n-# small print, ||hidden||" },
        { type: 14, divider: true },
        { type: 1, components: [{ type: 3, custom_id: "one", options: OPTIONS }] },
        {
          type: 1,
          components: [{ type: 3, custom_id: "two", max_values: 2, options: OPTIONS }],
        },
        {
          type: 9,
          components: [{ type: 10, content: "A form:" }],
          accessory: { type: 2, style: 1, label: "Open form", custom_id: "form" },
        },
      ],
    },
    {
      type: 1,
      components: [
        { type: 2, style: 5, label: "A link", url: "https://example.org/" },
        { type: 2, style: 2, label: "Never", custom_id: "never", disabled: true },
        { type: 2, style: 4, label: "Silence", custom_id: "silence" },
      ],
    },
  ],
} as const;

const FORM: APIModalInteractionResponseCallbackData = {
  custom_id: "form",
  title: "Tell me",
  components: [
    {
      type: 18,
      label: "Why?",
      component: { type: 4, custom_id: "why", style: 2, required: true },
    },
  ],
};

function answerAll(client: Client): void {
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply(SHOWN);
    if (interaction.isStringSelectMenu()) {
      await interaction.reply(`chosen: ${interaction.values.join(" and ")}`);
    }
    if (interaction.isButton() && interaction.customId === "form")
      await interaction.showModal(FORM);
    if (interaction.isModalSubmit()) {
      await interaction.reply(`because ${interaction.fields.getTextInputValue("why")}`);
    }
  });
}

describe.skipIf(!HAS_BROWSER)("what a bot can show", { timeout: 2 * PATIENCE }, () => {
  const stage = setStage();

  test("selects, forms, links, and a bot that does not answer", async () => {
    const playground = await startPlayground({ port: 0, botName: "Verbatim" });
    const client = botFor(playground);
    answerAll(client);
    const ready = next(client, Events.ClientReady);
    await client.login(playground.token);
    const [{ application }] = await ready;
    const page = await stage().open({}, playground);
    await page.getByText("Verbatim is starting…").waitFor();
    await application.commands.set([{ name: "show", description: "Shows all" }]);
    await page.getByText("Verbatim is starting…").waitFor({ state: "hidden" });

    await command(page, "show");
    await page.getByRole("heading", { name: "Choices" }).waitFor();
    const [one, two] = [page.locator("[data-custom-id=one]"), page.locator("[data-custom-id=two]")];
    await one.press("Enter");
    await page.getByRole("option", { name: "One" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await messages(page).last().getByText("chosen: two").waitFor();

    await two.click();
    await page.getByRole("option", { name: "One" }).click();
    await page.getByRole("option", { name: "Three" }).click();
    await page.keyboard.press("Escape");
    await messages(page).last().getByText("chosen: one and three").waitFor();

    await page.getByRole("button", { name: "Open form" }).click();
    await page.getByLabel("Why?").fill("I say so");
    await page.getByRole("button", { name: "Submit" }).click();
    await messages(page).last().getByText("because I say so").waitFor();

    expect(await page.getByRole("link", { name: "A link" }).getAttribute("rel")).toContain(
      "noopener",
    );
    expect(await page.getByRole("button", { name: "Never" }).isDisabled()).toBe(true);
    await page.getByRole("button", { name: "Spoiler" }).click();
    await page.getByText("hidden", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Silence" }).click();
    await page.getByRole("alert").getByText("The application did not respond").waitFor();
    await composer(page).fill("/nothing");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("There is no such command here").waitFor();
    expect(playground.violations).toEqual([]);
    await page.close();
    await client.destroy();
    await playground.close();
  });
});
