import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { HAS_BROWSER, PATIENCE } from "./browser.js";
import { command, composer, messages, setStage, write } from "./stage.js";

/** What axe-core objects to in what is shown at present. It is run by the browser, not by the page. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, failureSummary }) => html.slice(0, 160) + ' ' + failureSummary).join(' | ')))",
  );
  return Array.isArray(found) ? found.map(String) : ["axe gave nothing"];
}

/** How much wider than the window the page is, in pixels. */
const overflow = async (page: Page) =>
  Number(await page.evaluate("document.documentElement.scrollWidth - innerWidth"));

const LOOKS = [
  ["dark", { colorScheme: "dark" }],
  ["light", { colorScheme: "light" }],
  ["on a phone", { colorScheme: "dark", viewport: { width: 360, height: 740 }, hasTouch: true }],
] as const;

describe.skipIf(!HAS_BROWSER)("access", { timeout: 3 * PATIENCE }, () => {
  const stage = setStage();

  test.each(LOOKS)("axe-core finds nothing wrong: %s", async (_, look) => {
    const page = await stage().open(look);
    const states: readonly (readonly [string, () => Promise<unknown>])[] = [
      ["first load", () => page.getByText("Try one of these:").first().waitFor()],
      [
        "commands",
        async () => {
          await composer(page).pressSequentially("/");
          await page.getByRole("option").first().waitFor();
        },
      ],
      [
        "options",
        async () => {
          await composer(page).pressSequentially("what-did pet");
          await page.getByRole("option", { name: /Petra Vane/ }).waitFor();
        },
      ],
      [
        "answer",
        async () => {
          for (const key of ["ArrowDown", "Enter", "Enter"]) await page.keyboard.press(key);
          await messages(page).last().getByText("a mistake").waitFor();
        },
      ],
      [
        "private answer",
        async () => {
          await command(page, "search", { words: "unicorns" });
          await messages(page).last().getByText("Only you can see this").waitFor();
        },
      ],
      ["menu", () => messages(page).last().getByLabel(/^More/).click()],
      ["JSON", () => page.getByRole("menuitem", { name: "View JSON" }).click()],
      [
        "article",
        async () => {
          await page.getByRole("button", { name: "Close", exact: true }).click();
          await messages(page).nth(-2).getByRole("link").first().click();
          await page.locator("mark").first().hover();
        },
      ],
    ];
    for (const [state, reach] of states) {
      await reach();
      expect(await violations(page), state).toEqual([]);
      expect(await overflow(page), `${state} fits`).toBeLessThanOrEqual(0);
    }
  });

  test("a phone reaches everything: the drawer, the places, an article and back", async () => {
    const page = await stage().open({ viewport: { width: 360, height: 740 }, hasTouch: true });
    expect(await page.getByRole("button", { name: "questions" }).isVisible()).toBe(false);
    await page.getByRole("button", { name: "Places and articles" }).tap();
    await page.getByRole("button", { name: "Verbatim", exact: true }).tap();
    await write(page, "who said the dam will drown our best land?");
    await messages(page).last().getByRole("link", { name: "Read in the article" }).tap();
    await page.locator(".article-text").waitFor();
    await page.getByRole("button", { name: "Close the article" }).tap();
    await composer(page).waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test("the keyboard reaches everything: a message, its menu, its buttons", async () => {
    const page = await stage().open();
    await write(page, "only a note of mine");
    await page.getByText("only a note of mine").waitFor();
    await page.getByRole("log").press("ArrowUp");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Edit message" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("menu").isVisible()).toBe(false);
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Edit message" }).press("Enter");
    await page.getByLabel("Message", { exact: true }).fill("another note");
    await page.getByRole("button", { name: "Submit" }).press("Enter");
    await messages(page).last().getByText("another note").waitFor();
    await messages(page).last().getByText("(edited)").waitFor();
    await messages(page).last().getByLabel(/^More/).press("Enter");
    await page.getByRole("menuitem", { name: "Delete message" }).press("Enter");
    await page.getByText("another note").waitFor({ state: "detached" });
  });

  test("light or dark is remembered", async () => {
    const page = await stage().open({ colorScheme: "dark" });
    await page.getByRole("button", { name: "Light or dark" }).click();
    await page.reload();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("light");
  });
});
