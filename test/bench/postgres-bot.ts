import { readFileSync } from "node:fs";
import { startStandIn } from "../../src/playground/stand-in.js";
import { startBotProcess } from "../chaos/bot-process.js";

/** So many people ask that nobody is asked to wait. */
const PEOPLE = 200;

/** The most memory, in MB, that the whole program as it was built has had after these questions, each asked once. */
export async function peakOfBot(url: string, questions: readonly string[]): Promise<number> {
  const standIn = await startStandIn();
  const bot = startBotProcess({
    ...{ DISCORD_TOKEN: standIn.token, DISCORD_API_URL: standIn.restUrl, DATABASE_URL: url },
  });
  try {
    await bot.logLine('"msg":"ready"');
    for (const [i, question] of questions.entries()) {
      await standIn.user(`Person ${i % PEOPLE}`).command("ask", { question }, "bot-dm");
    }
    const status = readFileSync(`/proc/${bot.pid}/status`, "utf8");
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1000;
  } finally {
    bot.kill("SIGTERM");
    await bot.exit;
    await standIn.close();
  }
}
