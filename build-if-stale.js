import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

/** From what it is built, and what then is there. */
const sources = ["src", "package.json", "tsconfig.json", "tsconfig.build.json", "vite.config.ts"];
const built = ["dist/main.js", "dist/page/index.html"];

const root = import.meta.dirname;

/** When it was last changed, in milliseconds since 1970: a folder with all that is in it. */
const changedAt = (path) => {
  const here = statSync(path);
  if (!here.isDirectory()) return here.mtimeMs;
  const inside = readdirSync(path).map((name) => changedAt(join(path, name)));
  return Math.max(here.mtimeMs, ...inside);
};

const there = (paths) => paths.map((path) => join(root, path)).filter((path) => existsSync(path));
const isWhole = there(built).length === built.length;
const builtAt = Math.min(...there(built).map(changedAt));
const isFresh = isWhole && there(sources).every((source) => changedAt(source) < builtAt);
if (!isFresh) {
  const command = ["run", "-s", "build"];
  const { status } = spawnSync("npm", command, { cwd: root, stdio: "inherit", shell: true });
  process.exit(status ?? 1);
}
