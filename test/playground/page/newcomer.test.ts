import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../../src/discord/commands/index.js";
import { HAS_BROWSER, PATIENCE } from "./browser.js";
import { command, composer, messages, setStage, write } from "./stage.js";

/** What a newcomer tries: the command, its options, and words of the answer; cited or not. */
const TRIES: readonly (readonly [
  name: string,
  options: Readonly<Record<string, string>>,
  words: RegExp,
  isCited: boolean,
])[] = [
  ["ask", { question: "who said the dam has held for ninety years?" }, /Ida Holm/, true],
  ["who-said", { words: "held for ninety years" }, /Ida Holm/, true],
  ["what-did", { speaker: "Bo Lund" }, /We will not close the road/, true],
  ["when-did", { event: "the dam was built" }, /March 1934/, true],
  ["search", { words: "raise the old dam" }, /town council voted/, true],
  ["check", { quote: "“The dam will drown our best land,” said Petra Vane" }, /Petra Vane/, true],
  ["timeline", { about: "dam" }, /1934/, true],
  ["compare", { one: "Ida Holm", other: "Petra Vane" }, /drown our best land/, true],
  ["people", {}, /Petra Vane/, false],
  ["articles", {}, /Farmers in the valley/, true],
  ["article", { article: "Farmers" }, /Vane/, true],
  ["privacy", {}, /Only you can see this/, false],
  ["status", {}, /Only you can see this/, false],
  ["reload", {}, /Only you can see this/, false],
  ["help", {}, /who-said/, false],
];

describe.skipIf(!HAS_BROWSER)("a newcomer", { timeout: 2 * PATIENCE }, () => {
  const stage = setStage();

  test("goes from the first load to an answer with a source, for every command", async () => {
    expect(TRIES.map(([name]) => name).sort()).toEqual(
      COMMANDS.map(({ data }) => data.name).sort(),
    );
    const page = await stage().open();
    for (const [name, options, words, isCited] of TRIES) {
      const before = await messages(page).count();
      await command(page, name, options);
      const answer = messages(page).nth(before).filter({ hasText: words });
      await answer.waitFor();
      const links = await answer.getByRole("link", { name: "Read in the article" }).count();
      expect(links > 0, `/${name} cites an article`).toBe(isCited);
    }
    expect(stage().playground.violations).toEqual([]);
  });

  test("is offered questions that have an answer", async () => {
    const page = await stage().open();
    await page.getByRole("button", { name: "what did Petra Vane say?" }).first().click();
    await page.keyboard.press("Enter");
    await messages(page).last().filter({ hasText: "drown our best land" }).waitFor();
  });

  test("asks in a direct message, and goes on from the answer", async () => {
    const page = await stage().open();
    await page.getByRole("button", { name: "Verbatim", exact: true }).click();
    await write(page, "what did Ida Holm say about the dam?");
    await messages(page).last().filter({ hasText: "ninety more" }).waitFor();
    await write(page, "and Petra Vane?");
    await messages(page).last().filter({ hasText: "drown our best land" }).waitFor();
    expect(await messages(page).count()).toBe(4);
  });

  test("presses a button after a reload", async () => {
    const page = await stage().open();
    await page.getByRole("button", { name: "questions" }).click();
    await command(page, "who-said", { words: "close the road" });
    await messages(page).last().getByRole("button", { name: "More context" }).waitFor();
    await page.reload();
    await messages(page).last().getByRole("button", { name: "More context" }).click();
    await messages(page).last().getByText("would begin in June 2024").waitFor();
  });

  test("completes an option by keyboard alone", async () => {
    const page = await stage().open();
    await composer(page).pressSequentially("/what-did ");
    const speaker = page.getByLabel("speaker", { exact: true });
    await speaker.pressSequentially("pet");
    await page.getByRole("option", { name: /^Petra Vane: / }).waitFor();
    await page.keyboard.press("ArrowDown");
    const marked = await speaker.getAttribute("aria-activedescendant");
    expect(await page.locator(`#${marked}`).getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Enter");
    expect(await speaker.inputValue()).toMatch(/^Petra Vane: \d+ quotations$/);
    await page.keyboard.press("Enter");
    await messages(page).last().filter({ hasText: "a mistake" }).waitFor();
  });

  test("names somebody in an option, and takes a private answer away for good", async () => {
    const page = await stage().open();
    const before = await messages(page).count();
    await composer(page).pressSequentially("/search raise the dam mention:");
    await page.getByRole("option", { name: "Ada" }).click();
    await page.getByLabel(/^Add one of/).pressSequentially("pri");
    await page.keyboard.press("Enter");
    await page.getByRole("option", { name: "True" }).click();
    await page.keyboard.press("Enter");
    const answer = messages(page).nth(before);
    await answer.getByText("@Ada").waitFor();
    await answer.getByRole("button", { name: /^Dismiss/ }).click();
    await answer.waitFor({ state: "detached" });
    await page.reload();
    await page.getByRole("heading", { name: "Welcome to # articles" }).first().waitFor();
    expect(await messages(page).count()).toBe(before);
  });
});
