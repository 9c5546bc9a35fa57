import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished } from "vitest";
import { openLibrary } from "../../../src/archive/open-library.js";
import { type Playground, startPlayground } from "../../../src/playground/playground.js";
import type { Library } from "../../../src/retrieval/library.js";
import { startBot } from "../../discord/running-bot.js";
import { ARTICLES } from "./articles.js";
import { openBrowser, PATIENCE } from "./browser.js";

/** A browser, and the real bot on a playground; all tests of a file share them. */
export interface Stage {
  readonly playground: Playground;
  readonly library: Library;
  /** A fresh visitor's page. It fails its test on an error, and on a request that leaves the machine. */
  readonly open: (options?: BrowserContextOptions, playground?: Playground) => Promise<Page>;
}

/** Sets a stage for the tests of a file. */
export function setStage(): () => Stage {
  let stage: Stage | undefined;
  const ends: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    const library = await readArticles();
    const playground = await startPlayground({ port: 0, botName: "Verbatim" });
    await playground.archive.show(library);
    const bot = await startBot(library, { on: playground });
    const browser = await openBrowser();
    ends.push(() => browser.close(), bot.end, playground.close);
    const open: Stage["open"] = (options, on = playground) => openPage(browser, on, options);
    stage = { playground, library, open };
  }, 2 * PATIENCE);
  afterAll(async () => {
    for (const end of ends) await end();
  }, PATIENCE);
  return () => {
    if (!stage) throw new Error("The stage is not set");
    return stage;
  };
}

async function readArticles(): Promise<Library> {
  const dir = mkdtempSync(join(tmpdir(), "verbatim-page-"));
  for (const [file, text] of Object.entries(ARTICLES)) writeFileSync(join(dir, file), text);
  const { library } = await openLibrary(dir);
  rmSync(dir, { recursive: true });
  return library;
}

async function openPage(
  browser: Browser,
  { url }: Playground,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const wrongs: string[] = [];
  page.on("pageerror", (error) => wrongs.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") wrongs.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(`${url}/`)) wrongs.push(`asks for ${request.url()}`);
  });
  onTestFinished(async () => {
    await context.close();
    expect(wrongs).toEqual([]);
  });
  await page.goto(url);
  return page;
}

/** Where one writes. */
export const composer = (page: Page) => page.getByLabel("Message or command");

/** Types and sends a command, with the keyboard alone. */
export async function command(
  page: Page,
  name: string,
  options: Readonly<Record<string, string>> = {},
): Promise<void> {
  await composer(page).fill("");
  await composer(page).pressSequentially(`/${name}`);
  await page
    .getByRole("option", { name: `/${name}` })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  for (const [option, value] of Object.entries(options)) {
    await page.locator("#fields").getByLabel(option, { exact: true }).fill(value);
  }
  await page.keyboard.press("Enter");
}

/** The messages that are shown. */
export const messages = (page: Page) => page.locator(".log:not([hidden]) .message");

/** Writes a message and sends it. */
export async function write(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await composer(page).press("Enter");
}
