import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openLibrary } from "../../../src/archive/open-library.js";
import { startPlayground } from "../../../src/playground/playground.js";
import { startBot } from "../../discord/running-bot.js";
import { openBrowser } from "./browser.js";

/** What a picture is of, and what is done for it. They follow one another on the same page. */
const SCENES: readonly (readonly [name: string, act: (page: Page) => Promise<void>])[] = [
  ["first-load", async (page) => page.getByRole("button", { name: "who said" }).first().waitFor()],
  [
    "commands",
    async (page) => {
      await page.getByLabel("Message or command").fill("/w");
      await page.getByRole("option").first().waitFor();
    },
  ],
  [
    "options",
    async (page) => {
      await page.keyboard.press("Enter");
      await page.getByLabel("words").fill("central role in it");
      await page.getByLabel(/^Add one of/).focus();
      await page.getByRole("option").first().waitFor();
    },
  ],
  [
    "answer",
    async (page) => {
      await page.keyboard.press("Escape");
      await page.getByLabel("words").press("Enter");
      await page.getByText("The only result").waitFor();
    },
  ],
  [
    "article",
    async (page) => {
      await page.getByRole("link", { name: "Read in the article" }).first().click();
      await page.locator(".cited").first().waitFor();
      await page.locator("mark.quotation").first().hover();
    },
  ],
  [
    "autocomplete",
    async (page) => {
      await page.getByLabel("Close the article").click();
      await page.getByLabel("Message or command").fill("");
      await page.getByLabel("Message or command").pressSequentially("/what-did ");
      await page.getByLabel("speaker").pressSequentially("la");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
    },
  ],
  [
    "list",
    async (page) => {
      await page.keyboard.press("Enter");
      await page.keyboard.press("Enter");
      await page
        .getByText(/of \d+ results/)
        .first()
        .waitFor();
    },
  ],
  [
    "private",
    async (page) => {
      await page.getByLabel("Message or command").pressSequentially("/who-said unicorns dance");
      await page.keyboard.press("Enter");
      await page.getByText("Only you can see this").first().waitFor();
    },
  ],
  [
    "menu",
    async (page) => {
      await page.getByLabel("More: menu of this message").last().click();
      await page.getByRole("menuitem").first().waitFor();
    },
  ],
  [
    "json",
    async (page) => {
      await page.getByRole("menuitem", { name: "View JSON" }).click();
      await page.getByRole("region", { name: "JSON" }).waitFor();
    },
  ],
  [
    "direct-message",
    async (page) => {
      await page.getByRole("button", { name: "Verbatim", exact: true }).click();
      const text = page.getByLabel("Message or command");
      await text.fill("when did Iraq end Daesh rule?");
      await text.press("Enter");
      await page.getByText("December 2017").first().waitFor();
      await text.fill("who said the forum would be useful?");
      await text.press("Enter");
      await page.getByText("Read as: who said").waitFor();
    },
  ],
];

const LOOKS = [
  { name: "dark", colorScheme: "dark", viewport: { width: 1280, height: 800 } },
  { name: "light", colorScheme: "light", viewport: { width: 1280, height: 800 } },
  { name: "phone", colorScheme: "dark", viewport: { width: 390, height: 780 } },
] as const;

const folder = process.argv[2];
if (!folder) throw new Error("Name the folder for the pictures");
mkdirSync(folder, { recursive: true });
const { library } = await openLibrary("seeds");
const browser = await openBrowser();
for (const { name: look, colorScheme, viewport } of LOOKS) {
  const playground = await startPlayground({ port: 0, botName: "Verbatim" });
  await playground.archive.show(library);
  const bot = await startBot(library, { on: playground });
  const page = await browser.newPage({ colorScheme, viewport });
  await page.goto(playground.url);
  for (const [name, act] of SCENES) {
    if (look === "phone" && name === "direct-message") {
      await page.getByRole("button", { name: "Places and articles" }).click();
      await page.screenshot({ path: join(folder, "phone-drawer.png") });
    }
    await act(page);
    await page.screenshot({ path: join(folder, `${look}-${name}.png`) });
    if (name === "json") await page.keyboard.press("Escape");
  }
  await page.close();
  await bot.end();
  await playground.close();
}
await browser.close();
process.exit(0);
