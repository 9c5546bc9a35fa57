import { execFileSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";

/** Builds the program and the playground's page before the tests, where they are older than their sources. */
export default function build(): void {
  const script = join(import.meta.dirname, "../build-if-stale.js");
  execFileSync(process.execPath, [script], { stdio: "inherit" });
}
