import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, test } from "vitest";

/** Folders of src/, inmost first: a file may import from its own and from those before it. */
const FLOORS = [
  "text",
  "corpus",
  "quotation",
  "timex",
  "question",
  "retrieval",
  "answer",
  "archive",
  "database",
  "discord",
  "health",
  "playground",
];

/** Folders that know no disk, clock, environment, network or Discord. */
const PURE = FLOORS.slice(0, FLOORS.indexOf("archive"));

/** Who may import what from outside. A package not listed here is imported by nobody. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  stemmer: /^text\/term\.ts$/,
  linkedom: /^corpus\/html-dom\.ts$/,
  "@mozilla/readability": /^corpus\/html-dom\.ts$/,
  unpdf: /^archive\/read-pdf\.ts$/,
  minisearch: /^retrieval\/rare-terms\.ts$/,
  "discord.js": /^(discord|playground)\//,
  "prom-client": /^health\/metrics\.ts$/,
  pino: /^log\.ts$/,
  "pino-pretty": /^log\.ts$/,
  dotenv: /^environment\.ts$/,
  // run from its sources, the program's threads load TypeScript themselves
  "tsx/esm/api": /^archive\/open-worker\.ts$/,
  zod: /^archive\//,
  pg: /^database\//,
  "pg-copy-streams": /^database\//,
  "node-pg-migrate": /^database\//,
  "zod/mini": /^playground\//,
  "zod/v4/core": /^playground\//,
  ws: /^playground\//,
  "discord-markdown-parser": /^playground\/page\/client\//,
  "discord-api-spec/zod": /^playground\//,
};

/** What a pure folder must not reach for, apart from imports. */
const IMPURE = /\b(?:process\.|Date\.now|new Date\(\)|Math\.random|setTimeout|setInterval|fetch\()/;

const src = join(import.meta.dirname, "../src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));
const importsOf = new Map(files.map((file) => [file, importedBy(file)]));

function importedBy(file: string): string[] {
  const source = readFileSync(join(src, file), "utf8");
  const pattern = /\b(?:from|import)\s*\(?\s*"([^"\s]+)"/g;
  return [...source.matchAll(pattern)].map(([, target = ""]) => target);
}

/** The file of src/ that a relative import means. */
function targetOf(file: string, target: string): string {
  const source = posix.join(dirname(file), target).replace(/\.js$/, "");
  return existsSync(join(src, `${source}.d.ts`)) ? `${source}.d.ts` : `${source}.ts`;
}

/** What runs in the browser: it is built by itself, and reads the types and JSON of the rest alone. */
const CLIENT = "playground/page/client/";
const SHARED = ["playground/page/protocol.ts", "playground/json.ts"];

const floorOf = (file: string) => (file.includes("/") ? file.slice(0, file.indexOf("/")) : "");

describe("src/", () => {
  test("has no folder that is not a floor", () => {
    expect([...new Set(files.map(floorOf))].filter(Boolean).sort()).toEqual([...FLOORS].sort());
  });

  test.each(files)("%s imports inwards only", (file) => {
    const allowed = FLOORS.slice(0, FLOORS.indexOf(floorOf(file)) + 1);
    for (const target of importsOf.get(file) ?? []) {
      if (!target.startsWith(".")) continue;
      const imported = targetOf(file, target);
      expect(files, `${target} is a file`).toContain(imported);
      if (floorOf(file) === "") continue;
      expect(allowed, `${file} imports ${target}`).toContain(floorOf(imported));
    }
  });

  test.each(files)("%s imports only packages it may", (file) => {
    for (const target of importsOf.get(file) ?? []) {
      if (target.startsWith(".")) continue;
      if (target.startsWith("node:")) {
        expect(PURE, `${file} imports ${target}`).not.toContain(floorOf(file));
      } else {
        expect(PACKAGES[target]?.test(file) ?? false, `${file} imports ${target}`).toBe(true);
      }
    }
  });

  test.each(files.filter((file) => PURE.includes(floorOf(file))))("%s is pure", (file) => {
    expect(readFileSync(join(src, file), "utf8")).not.toMatch(IMPURE);
  });

  test.each(files)("%s keeps to its side of the browser", (file) => {
    for (const target of importsOf.get(file) ?? []) {
      if (!target.startsWith(".")) continue;
      const imported = targetOf(file, target);
      if (!file.startsWith(CLIENT)) expect(imported, "runs in a browser").not.toContain(CLIENT);
      else if (!imported.startsWith(CLIENT)) expect(SHARED).toContain(imported);
    }
  });

  test.each(files.filter((file) => file.startsWith(CLIENT)))(
    "%s draws nothing as markup",
    (file) => {
      expect(readFileSync(join(src, file), "utf8")).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|createContextualFragment/,
      );
    },
  );

  test("has no import cycle", () => {
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      expect(path, "a cycle").not.toContain(file);
      if (done.has(file)) return;
      for (const target of importsOf.get(file) ?? []) {
        if (target.startsWith(".")) visit(targetOf(file, target), [...path, file]);
      }
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });
});
