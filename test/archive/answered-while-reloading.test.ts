import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { keepArchive } from "../../src/archive/keep-archive.js";
import { runBot } from "../discord/running-bot.js";
import { folderOf } from "./folder.js";

const ARTICLES = 20;
/** Asked at the same time again and again. */
const ASKERS = 2;
/** After so many milliseconds it is said that an answer is on its way. */
const SOON = 500;
const FOLDER_IS_NOT_WATCHED = { quiet: 3_600_000, atMost: 3_600_000, poll: 3_600_000 };

const filesOf = (season: string) =>
  Object.fromEntries(
    Array.from({ length: ARTICLES }, (_, i) => [
      `${i}.txt`,
      `Gate ${i}\n\n“The gate numbered ${i} opened in ${season},” Ida Holm said of it.\n`,
    ]),
  );

test("while all articles are read anew every question is answered, from the old ones or the new", {
  timeout: 120_000,
}, async () => {
  const dir = folderOf(filesOf("spring"));
  const archive = await keepArchive(dir, { timing: FOLDER_IS_NOT_WATCHED });
  onTestFinished(archive.close);
  const load = async () => {
    await archive.reload();
    return { library: archive.library(), report: archive.lines() };
  };
  const { standIn } = await runBot(archive.library(), { load, patience: SOON });
  const ada = standIn.user("Ada");
  const ask = async () => {
    const { kind, message } = await ada.command("who-said", { words: "gate numbered opened" });
    const seasons = new Set(message?.text.match(/spring|autumn/g));
    return [kind, ...seasons].join(" ");
  };
  for (const [file, text] of Object.entries(filesOf("autumn")))
    writeFileSync(join(dir, file), text);

  let isOver = false;
  const reloading = ada.command("reload").finally(() => {
    isOver = true;
  });
  const answers: string[] = [];
  while (!isOver) answers.push(...(await Promise.all(Array.from({ length: ASKERS }, ask))));

  expect((await reloading).message?.text).toContain("Reloaded");
  expect(answers[0]).toBe("reply spring");
  expect(new Set(answers)).toEqual(
    new Set([...answers].filter((each) => /^reply \S+$/.test(each))),
  );
  expect(await ask()).toBe("reply autumn");
});
