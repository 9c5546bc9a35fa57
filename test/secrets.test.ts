import { expect, onTestFinished, test } from "vitest";
import { COMMANDS } from "../src/discord/commands/index.js";
import { serverError } from "../src/playground/rest/faults.js";
import { type StandIn, startStandIn } from "../src/playground/stand-in.js";
import { type BotProcess, startBotProcess } from "./chaos/bot-process.js";

/** Words that stand in every question, and in nothing that the bot has by itself. */
const ASKED = "Quillfeather";

/** On a signal, tells of the environment that whatever the bot starts would be given. */
const SHOW_ENVIRONMENT = `data:text/javascript,process.on("SIGUSR2", () => console.log("environment", JSON.stringify(process.env)))`;

async function started(
  token: (standIn: StandIn) => string,
): Promise<readonly [StandIn, BotProcess]> {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const settings = { DISCORD_TOKEN: token(standIn), DISCORD_API_URL: standIn.restUrl };
  const bot = startBotProcess(
    { ...settings, HEALTH_PORT: "0", LOG_LEVEL: "debug", DATABASE_URL: "" },
    ["--import", SHOW_ENVIRONMENT],
  );
  onTestFinished(async () => {
    bot.kill("SIGKILL");
    await bot.exit;
  });
  return [standIn, bot];
}

/** Asks in every way there is: commands, letters typed, messages, buttons, forms, what breaks. */
async function askEverything(standIn: StandIn): Promise<readonly string[]> {
  const asker = standIn.user("Ada");
  const ids = [asker.account.id];
  for (const { data } of COMMANDS) {
    const somebody = standIn.user(`Asker of ${data.name}`);
    ids.push(somebody.account.id);
    const texts = (data.options ?? []).filter((option) => "required" in option && option.required);
    const options = Object.fromEntries(texts.map(({ name }) => [name, `the ${ASKED} said roof`]));
    const { message } = await somebody.command(data.name, options);
    const [button] = message?.buttons.filter(({ url }) => url === undefined) ?? [];
    if (message && button?.label) await somebody.click(message, button.label);
  }
  await asker.autocomplete("who-said", "speaker", { words: ASKED, speaker: ASKED });
  const { message } = await asker.command("who-said", { words: "Iraq ended Daesh rule" });
  for (const { label, url } of message?.buttons ?? []) {
    if (message && label && url === undefined) await standIn.user(label).click(message, label);
  }
  const written = asker.say(`who said ${ASKED} ${standIn.botMention}?`);
  await asker.messageCommand("Check this quote", written);
  await standIn.user("Bo").ask(`when did ${ASKED} fall?`, "bot-dm");
  return ids;
}

/** What is no event, and answers that Discord does not take, or not now. */
async function breakEverything(standIn: StandIn): Promise<void> {
  const user = { id: standIn.user("Ada").account.id, username: ASKED };
  const data = { name: "who-said", options: [{ name: "words", value: ASKED }] };
  for (const d of [
    { id: "1", type: 2, token: ASKED, data, user },
    { author: user, content: ASKED },
  ])
    for (const t of ["INTERACTION_CREATE", "MESSAGE_CREATE"])
      standIn.gateway.sendRaw(JSON.stringify({ op: 0, t, s: null, d }));
  const body = { code: 50_035, message: "Invalid Form Body" };
  for (const trouble of [
    serverError(500),
    { kind: "answer", status: 400, body } as const,
    {
      kind: "answer",
      status: 403,
      body: { code: 50_013, message: "Missing Permissions" },
    } as const,
  ]) {
    standIn.faults.add({ on: undefined, times: 20, trouble });
    await standIn.user("Cy").command("who-said", { words: ASKED }, "bot-dm");
    standIn.user("Cy").say(`who said ${ASKED}?`, "bot-dm");
    await standIn.settled();
    standIn.faults.clear();
  }
}

test("no token, no question and nobody's number is in a log line, a metric, an error or the environment", {
  timeout: 120_000,
}, async () => {
  const [standIn, bot] = await started(({ token }) => token);
  const port = /"port":(\d+)/.exec(await bot.logLine('"msg":"health"'))?.[1];
  await bot.logLine('"msg":"ready"');
  const ids = await askEverything(standIn);
  await breakEverything(standIn);
  await bot.logLine('"msg":"failure"');
  const served = await Promise.all(
    ["metrics", "healthz", "readyz"].map(async (path) =>
      (await fetch(`http://127.0.0.1:${port}/${path}`)).text(),
    ),
  );
  bot.kill("SIGUSR2");
  const environment = await bot.logLine("environment");
  expect(environment).toContain("HEALTH_PORT");
  bot.kill("SIGTERM");
  await bot.exit;
  const told = [...bot.logged, ...served];
  expect(told.length).toBeGreaterThan(COMMANDS.length);
  for (const secret of [standIn.token, ...standIn.token.split("."), ASKED, "Ada", ...ids]) {
    expect(told.filter((line) => line.includes(secret))).toEqual([]);
  }
});

test.each([
  [
    "that Discord does not know",
    () => `${"x".repeat(24)}.${"y".repeat(6)}.${"z".repeat(36)}`,
    /zzzz|yyyy|xxxx/,
  ],
  ["that is none", () => "hunter2 is no token", /hunter2/],
  ["of two lines", ({ token }: StandIn) => `${token}\nhunter2`, /hunter2/],
] as const)("a token %s is not shown", async (_, token, secret) => {
  const [, bot] = await started(token);
  expect(await bot.exit).toBe(78);
  expect(bot.logged.join("\n")).toContain("DISCORD_TOKEN");
  expect(bot.logged.join("\n")).not.toMatch(secret);
});
