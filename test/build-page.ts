import { execFileSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";

/** Builds the playground's page before the tests, where it is older than its sources. */
export default function buildPage(): void {
  const script = join(import.meta.dirname, "../build-if-stale.js");
  execFileSync(process.execPath, [script, "page"], { stdio: "inherit" });
}
