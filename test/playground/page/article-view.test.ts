import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ARTICLES } from "./articles.js";
import { HAS_BROWSER, PATIENCE } from "./browser.js";
import { command, messages, setStage, write } from "./stage.js";

const article = (page: Page) => page.getByRole("complementary");
const text = (page: Page) => page.locator(".article-text");

describe.skipIf(!HAS_BROWSER)("the article view", { timeout: 2 * PATIENCE }, () => {
  const stage = setStage();

  async function openFromSidebar(title: string): Promise<Page> {
    const page = await stage().open();
    await page.getByRole("link", { name: title }).click();
    await text(page).waitFor();
    return page;
  }

  test("opens where an answer’s citation points, and closes back to it", async () => {
    const page = await stage().open();
    await command(page, "who-said", { words: "drown our best land" });
    const link = messages(page).last().getByRole("link", { name: "Read in the article" });
    await link.press("Enter");
    await article(page).getByRole("heading", { name: "Farmers in the valley" }).waitFor();
    const cited = (await page.locator(".cited").allTextContents()).join("");
    expect(cited).toContain("The dam will drown our best land");
    await page.keyboard.press("Escape");
    await article(page).waitFor({ state: "hidden" });
    expect(await link.evaluate((one) => one.matches(":focus"))).toBe(true);
  });

  test.each([
    ["Lake town votes", "dam.txt"],
    ["shown at the mill", "screen.txt"],
  ])("shows %s character for character", async (title, file) => {
    const page = await openFromSidebar(title);
    expect(await text(page).textContent()).toBe(ARTICLES[file]);
  });

  test("marks quotations by speaker, time expressions and page furniture, each with its reason", async () => {
    const page = await openFromSidebar("Lake town votes");
    const reason = page.getByRole("tooltip");
    const reasonOf = async (words: string, kind: string) => {
      await page.locator(`.article-text .${kind}`).filter({ hasText: words }).first().hover();
      return (await reason.innerText()).replace(/\n+/g, " | ");
    };
    expect(await reasonOf("The dam has held", "quotation")).toMatch(
      /^Ida Holm \| .*named in the sentence \| Named in the sentence/,
    );
    expect(await reasonOf("We will not close", "quotation")).toMatch(/^Bo Lund \| .*inferred \| /);
    expect(await reasonOf("June 2024", "time")).toMatch(/^2024-06 \| Date \| June 2024: /);
    expect(await reasonOf("READ MORE", "furniture")).toMatch(
      /^Page furniture \| Left out of answers \| pointer to another article$/i,
    );
    const labels = await page
      .locator("[data-label]")
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-label")));
    expect(new Set(labels)).toEqual(new Set(["Ida Holm", "Bo Lund"]));
  });

  test("goes from mark to mark by keyboard, and says the reason to a screen reader", async () => {
    const page = await openFromSidebar("Lake town votes");
    await page.locator(".article-text [tabindex='0']").focus();
    const reason = page.getByRole("tooltip");
    await reason.getByText("headline").waitFor();
    await page.keyboard.press("ArrowRight");
    await reason.getByText("date line").waitFor();
    const described = await page.locator(".marked:focus").getAttribute("aria-describedby");
    expect(await page.locator(`#${described}`).getAttribute("role")).toBe("tooltip");
    await page.keyboard.press("ArrowLeft");
    await reason.getByText("headline").waitFor();
  });

  test("hides a kind of marks, and finds a speaker’s quotations", async () => {
    const page = await openFromSidebar("Lake town votes");
    await page.getByLabel(/line.* of page furniture/).uncheck();
    expect(await page.getByText("READ MORE").isVisible()).toBe(false);
    await page.getByRole("button", { name: /^Bo Lund/ }).click();
    await page.getByRole("tooltip").locator("strong", { hasText: "Bo Lund" }).waitFor();
  });

  test("keeps hostile text text, in articles, answers and messages", async () => {
    const page = await openFromSidebar("shown at the mill");
    await command(page, "who-said", { words: "all that the screen showed" });
    const quoted = "<img src=x onerror='document.title = 1'> is all that the screen showed";
    await messages(page).last().getByText(quoted).waitFor();
    await page.getByRole("button", { name: "Verbatim", exact: true }).click();
    await write(page, "<b onclick=alert(1)>\u202Ewho</b>");
    await messages(page).first().getByText("<b onclick=alert(1)>").waitFor();
    const foreign = await page
      .locator(".log, #article, #sidebar")
      .locator("script, iframe, b, object, img:not([src^='/assets/']), [onerror], [onclick]")
      .count();
    expect(foreign).toBe(0);
    expect(await page.title()).toBe("Verbatim playground");
    expect(await page.locator("a[href^='javascript']").count()).toBe(0);
  });

  test("follows the archive: while it is read, when it is there, and when it changes", async () => {
    const { library } = stage();
    const { startPlayground } = await import("../../../src/playground/playground.js");
    const playground = await startPlayground({ port: 0, botName: "Verbatim" });
    const page = await stage().open({}, playground);
    playground.archive.reading(1, 3);
    await page.getByText("Reading: 1 of 3 articles").waitFor();
    await playground.archive.show(library);
    await page.getByText(/^3 articles · 4 people · \d+ quotations$/).waitFor();
    await page.getByRole("link", { name: "Lake town votes" }).click();
    await playground.archive.show(library, ["~ dam.txt", "3 articles from 3 files, 0 skipped"]);
    await page.getByText("~ dam.txt").waitFor();
    await text(page).waitFor();
    await page.close();
    await playground.close();
  });
});
