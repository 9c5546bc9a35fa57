import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { usageOf } from "../src/discord/commands/help.js";
import { COMMANDS } from "../src/discord/commands/index.js";
import { VARIABLES } from "../src/variables.js";

const readme = readFileSync("README.md", "utf8");

describe("README", () => {
  test("lists every command with its options, and no other", () => {
    const listed = [...readme.matchAll(/^\| `(\/[^`]+)` \|/gm)].map(([, usage]) => usage);
    expect(listed).toEqual(COMMANDS.map(usageOf));
  });

  test("lists every setting, and no other", () => {
    const listed = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
    expect(listed).toEqual(Object.keys(VARIABLES));
  });

  test.each([...readme.matchAll(/npm run (?:-s )?([a-z]+)/g)].map(([, name = ""]) => name))(
    "names the script %s, which there is",
    (name) => {
      const { scripts }: { scripts: Record<string, string> } = JSON.parse(
        readFileSync("package.json", "utf8"),
      );
      expect(Object.keys(scripts)).toContain(name);
    },
  );
});

test("every file that the documents link to exists", () => {
  for (const document of ["README.md", "docs/design.md", "docs/evaluation.md"]) {
    const folder = document.includes("/") ? "docs/" : "";
    for (const [, target = ""] of readFileSync(document, "utf8").matchAll(
      /\]\(([\w./-]+\.md)\)/g,
    )) {
      expect(() => readFileSync(folder + target), `${document} links to ${target}`).not.toThrow();
    }
  }
});
