import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openLibrary } from "../../src/archive/open-library.js";

function folderWith(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), "verbatim-people-"));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
  return dir;
}

const ARTICLES = {
  "one.txt": "A day at the quay\n\n“The bridge will hold,” Ida Holm said on Monday.\n",
  "two.txt": "A night at the quay\n\n“The tram will stop,” Ada Holmgren said on Friday.\n",
};

async function namesWith(people: string | undefined) {
  const files = people === undefined ? ARTICLES : { ...ARTICLES, "people.json": people };
  const { library } = await openLibrary(folderWith(files));
  return (await library.people()).map(({ name, quotations }) => `${name} ${quotations}`);
}

describe("people.json", () => {
  test("is not needed", async () => {
    expect(await namesWith(undefined)).toEqual(["Ada Holmgren 1", "Ida Holm 1"]);
  });

  test("makes one person of two names", async () => {
    expect(await namesWith('{"same": [["Ida Holm", "Ada Holmgren"]]}')).toEqual(["Ida Holm 2"]);
  });

  test.each([
    ["nope", /people\.json: it is no JSON/],
    ["[]", /people\.json, line 1: it is no object/],
    ['{"sane": []}', /unknown key "sane"/],
    ['{"same": [["Ida Holm"]]}', /line 1: .*needs two spellings/],
    ['{"different": [["Ida Holm"]]}', /"different"/],
  ])("%s is refused with what to mend", async (people, expected) => {
    await expect(namesWith(people)).rejects.toThrow(expected);
  });
});
