import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { privacy } from "../src/discord/commands/privacy.js";
import { buildShelf } from "../src/discord/shelf.js";
import { buildMemoryLibrary } from "../src/retrieval/memory-library.js";
import { deskOn } from "./discord/desk-on.js";

const operating = readFileSync("docs/operating.md", "utf8");

const licences = operating.slice(operating.indexOf("## Licences"));

const PERMISSIVE = [
  ...["Apache-2.0", "MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "BlueOak-1.0.0"],
];

describe("docs/operating.md", () => {
  const proofs = [...operating.matchAll(/\| `(test\/[\w./-]+\.test\.ts)`: ([^|]+) \|/g)];

  test.each(proofs.map(([, file = "", name = ""]) => [file, name] as const))(
    "%s has the test “%s”",
    (file, name) => expect(readFileSync(file, "utf8")).toContain(name),
  );

  test("names the licence of every package", () => {
    const listed = [...licences.matchAll(/^\| `([^`]+)` \| ([\w.-]+) \|$/gm)].map(
      ([, name, licence]) => [name, licence],
    );
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
      readFileSync("package.json", "utf8"),
    );
    const installed = Object.keys(dependencies).map((name) => [
      name,
      JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).license,
    ]);
    expect(listed).toEqual(installed);
  });

  test("every package that is shipped is under a permissive licence", () => {
    const { packages }: { packages: Record<string, { license?: string; dev?: boolean }> } =
      JSON.parse(readFileSync("package-lock.json", "utf8"));
    for (const [name, { license, dev }] of Object.entries(packages)) {
      if (name !== "" && !dev) expect(PERMISSIVE, name).toContain(license);
    }
  });
});

test.each([undefined, () => undefined])("docs/privacy.md says what /privacy says", async (keep) => {
  const text = readFileSync("docs/privacy.md", "utf8");
  const desk = deskOn(await buildShelf({ library: buildMemoryLibrary([]), report: [] }));
  const { blocks } = await privacy.tell({ ...desk, keepUnanswered: keep });
  for (const line of blocks.flat()) {
    if (line.kind === "remark") expect(text).toContain(line.text);
    if (line.kind === "heading") expect(text).toContain(line.strong + line.rest);
  }
});
