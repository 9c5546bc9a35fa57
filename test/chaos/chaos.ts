import { setTimeout as wait } from "node:timers/promises";
import { oneOf, randomFrom } from "../random.js";
import { type Asked, ask, WAYS } from "./questions.js";
import { KNOWN, type Stage, setStage } from "./stage.js";
import { STRIKES, type Strike } from "./strikes.js";

/** What a number of faults came to. */
export interface Damage {
  readonly faults: number;
  readonly asked: number;
  readonly answered: number;
  /** How often each fault struck. */
  readonly struck: Readonly<Record<string, number>>;
  /** What must not be: a question lost, answered twice or wrongly, a zombie, another state at the end. */
  readonly wrong: readonly string[];
}

/** What is asked around a fault. */
interface Round {
  readonly number: number;
  readonly strike: Strike;
  readonly before: readonly Asked[];
  readonly during: readonly Asked[];
}

/** How long an answer that must come is waited for, in milliseconds. */
const LONGEST = 30_000;

/** Lets `count` faults strike the bot, chosen by `seed`, and asks questions all the while. */
export async function runChaos(seed: number, count: number): Promise<Damage> {
  const random = randomFrom(seed);
  const stage = await setStage();
  const wrong: string[] = [];
  const struck: Record<string, number> = {};
  let [asked, answered] = [0, 0];
  try {
    const first = await stateOf(stage, "first");
    for (let number = 1; number <= count; number += 1) {
      const strike = chosen(random);
      const round = await play(number, strike, stage, random);
      const verdict = await judge(round, stage);
      wrong.push(...verdict.wrong);
      struck[strike.name] = (struck[strike.name] ?? 0) + 1;
      asked += verdict.asked;
      answered += verdict.answered;
    }
    wrong.push(...(await differences(first, stage)));
  } finally {
    await stage.close();
  }
  return { faults: count, asked, answered, struck, wrong };
}

function chosen(random: () => number): Strike {
  const total = STRIKES.reduce((sum, { weight }) => sum + weight, 0);
  let rest = random() * total;
  for (const strike of STRIKES) {
    rest -= strike.weight;
    if (rest < 0) return strike;
  }
  throw new Error("There are no faults");
}

async function play(
  number: number,
  strike: Strike,
  stage: Stage,
  random: () => number,
): Promise<Round> {
  const several = (when: string) =>
    Array.from({ length: 1 + Math.floor(random() * 2) }, (_, i) =>
      ask(stage.standIn, `P${number}${when}${i}`, oneOf(WAYS, random), oneOf(KNOWN, random)),
    );
  const isRest = strike.answered === "all" && !strike.name.startsWith("stopped");
  const before = isRest ? [] : several("a");
  // a bot that has lost its connection meanwhile receives them when it has another
  await stage.standIn.gateway.connected();
  await stage.standIn.gateway.settled();
  const done = strike.strike(stage, random);
  const during = several("b");
  await done;
  return { number, strike, before, during };
}

interface RoundVerdict {
  readonly asked: number;
  readonly answered: number;
  readonly wrong: readonly string[];
}

async function judge(round: Round, stage: Stage): Promise<RoundVerdict> {
  const { before, during, strike, number } = round;
  const must = [
    ...(strike.answered === "perhaps" ? [] : before),
    ...(strike.answered === "all" ? during : []),
  ];
  const all = [...before, ...during];
  await Promise.race([Promise.all(must.map(({ over }) => over)), wait(LONGEST)]);
  stage.standIn.faults.clear();
  await recovered(number, stage);
  const others = all.filter((one) => !must.includes(one) && one.way !== "message");
  await Promise.all(others.map(({ over }) => over));
  await stage.standIn.settled();
  const wrong = all.flatMap((one) => {
    const { all: answers, right } = one.answers();
    const least = must.includes(one) ? 1 : 0;
    const isWell = answers >= least && answers <= 1 && right === answers;
    const place = `fault ${number} (${strike.name}): a ${one.way}`;
    return isWell ? [] : [`${place} had ${answers} answers, ${right} of them right`];
  });
  if (!stage.bot().isAlive()) wrong.push(`fault ${number} (${strike.name}): the bot has ended`);
  const answered = all.filter((one) => one.answers().all > 0).length;
  return { asked: all.length, answered, wrong };
}

/** Resolves once the bot answers somebody. */
async function recovered(number: number, { standIn, bot }: Stage): Promise<void> {
  for (let i = 0; bot().isAlive(); i += 1) {
    const outcome = await standIn.user(`Probe ${number} ${i}`).command("help", {}, "bot-dm");
    if (outcome.kind === "reply") return;
  }
}

/** What is answered to everything that is known. */
async function stateOf({ standIn }: Stage, name: string): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const [i, { words }] of KNOWN.entries()) {
    const { message } = await standIn
      .user(`State ${name} ${i}`)
      .command("who-said", { words }, "bot-dm");
    texts.push(message?.text ?? "nothing");
  }
  return texts;
}

/** Whether the bot is, at the end, what it was: and a new one, from the cache that is left, too. */
async function differences(first: readonly string[], stage: Stage): Promise<readonly string[]> {
  const wrong: string[] = [];
  const compare = async (when: string) => {
    const now = await stateOf(stage, when);
    for (const [i, text] of now.entries()) {
      if (text !== first[i]) wrong.push(`${when}, “${KNOWN[i]?.words}” is answered otherwise`);
    }
  };
  await compare("at the end");
  const health = await healthOf(stage);
  if (health !== undefined) wrong.push(`at the end the bot is not well: ${health}`);
  const failures = stage.standIn.violations.map(({ where, issues }) => `${where}: ${issues}`);
  wrong.push(...failures);
  const end = await stage.restart("SIGTERM");
  if (end !== 0) wrong.push(`the bot ended with ${end}`);
  await compare("after a restart");
  return wrong;
}

/** What the bot says of its health, where it is not well and does not get well in time. */
async function healthOf({ bot }: Stage): Promise<string | undefined> {
  const port = /"port":(\d+)/.exec(await bot().logLine('"msg":"health"'))?.[1];
  let said = "";
  for (const end = performance.now() + LONGEST; performance.now() < end; await wait(200)) {
    const health = await fetch(`http://127.0.0.1:${port}/healthz`);
    if (health.status === 200) return undefined;
    said = await health.text();
  }
  return said;
}
