import { stderr } from "node:process";
import { say } from "./say.js";

/** Shows how far a long reading has come: on one line of a terminal, in a few lines of a log. */
export function showProgress(done: number, of: number): void {
  if (of < 200) return;
  const percent = Math.floor((100 * done) / of);
  const isStep = percent !== Math.floor((100 * (done - 1)) / of);
  const words = `Reading the archive: ${done} of ${of} articles`;
  if (stderr.isTTY) {
    if (isStep) say(stderr, `\r${words}${done === of ? "\n" : ""}`);
  } else if (isStep && percent % 20 === 0) {
    say(stderr, `${words}\n`);
  }
}
