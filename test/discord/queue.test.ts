import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { buildQueue } from "../../src/discord/queue.js";

it("lets one after the other do all that needs no waiting", async () => {
  const queue = buildQueue();
  const done: string[] = [];
  const answer = async (name: string) => {
    await queue();
    for (const part of ["read", "ranked", "shown"]) {
      done.push(`${name} ${part}`);
      await Promise.resolve();
    }
  };
  await Promise.all(["Ana", "Ben"].map(answer));
  expect(done).toEqual([
    ...["Ana read", "Ana ranked", "Ana shown"],
    ...["Ben read", "Ben ranked", "Ben shown"],
  ]);
});

it("lets everything else have its turn between two", async () => {
  const queue = buildQueue();
  const done: string[] = [];
  const answer = async (name: string) => {
    await queue();
    done.push(name);
    await setImmediate();
    done.push(`after ${name}`);
  };
  await Promise.all(["Ana", "Ben", "Cem"].map(answer));
  expect(done.indexOf("after Ana")).toBeLessThan(done.indexOf("Cem"));
});

it("lets the next begin while somebody waits for something slow", async () => {
  const queue = buildQueue();
  const done: string[] = [];
  let found = (): void => undefined;
  const first = queue().then(async () => {
    await new Promise<void>((resolve) => {
      found = resolve;
    });
    done.push("slow");
  });
  await queue();
  done.push("quick");
  found();
  await first;
  expect(done).toEqual(["quick", "slow"]);
});
