import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import type { Worker } from "node:worker_threads";
import { expect, onTestFinished, test, vi } from "vitest";
import { openWorker } from "../../src/archive/open-worker.js";
import { HealthError, startWatch, type WatchOptions } from "../../src/health/watch.js";

vi.mock("../../src/archive/open-worker.js", { spy: true });

const WELL = { isConnected: true, isReady: true, articles: 5 };
const AT = { host: "127.0.0.1", port: 0 };

async function watch(options: Partial<WatchOptions> = {}) {
  const watched = await startWatch({
    ...{ at: AT, vitals: () => WELL, log: () => undefined },
    metrics: () => Promise.resolve("verbatim_articles 5\n"),
    ...options,
  });
  onTestFinished(watched.close);
  return (path: string) => fetch(`http://127.0.0.1:${watched.port}${path}`);
}

/** The first answer with that status: the first vitals are half a second on their way. */
async function answered(get: () => Promise<Response>, status: number): Promise<Response> {
  for (;;) {
    const response = await get();
    if (response.status === status) return response;
  }
}

test("serves health, readiness and metrics, and nothing else", async () => {
  const get = await watch();
  const healthy = await answered(() => get("/healthz"), 200);
  expect(await healthy.json()).toEqual({ isHealthy: true, isReady: true, reasons: [] });
  expect((await get("/readyz")).status).toBe(200);
  const metrics = await get("/metrics");
  expect(metrics.headers.get("content-type")).toContain("text/plain; version=0.0.4");
  expect(await metrics.text()).toBe("verbatim_articles 5\n");
  expect((await get("/")).status).toBe(404);
  expect((await get("/../../etc/passwd")).status).toBe(404);
});

test("is 503 with the reason while Discord is away", async () => {
  const get = await watch({ vitals: () => ({ ...WELL, isConnected: false }) });
  const response = await answered(() => get("/healthz"), 503);
  expect(await response.text()).toContain("not connected to Discord");
});

test("a port that is taken is said plainly", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  onTestFinished(() => void taken.close());
  const address = taken.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const start = watch({ at: { host: "127.0.0.1", port } });
  await expect(start).rejects.toThrow(HealthError);
  await expect(start).rejects.toThrow(/HEALTH_PORT \d+ .*choose another/);
});

test("a watching thread that dies has another take its place, on the same port", async () => {
  const logged: string[] = [];
  const get = await watch({ log: (_, details) => void logged.push(JSON.stringify(details)) });
  await answered(() => get("/healthz"), 200);
  const worker: Worker | undefined = vi.mocked(openWorker).mock.results.at(-1)?.value;
  await worker?.terminate();
  expect(logged.join()).toContain("the thread that watches has died: another is started");
  await vi.waitUntil(
    () =>
      get("/healthz").then(
        ({ status }) => status === 200,
        () => false,
      ),
    20_000,
  );
});

test("a process whose thread never comes back is ended", async () => {
  const program = ["--import", "tsx", "test/health/stuck-process.ts"];
  const child = spawn(process.execPath, program, { stdio: ["ignore", "ignore", "pipe"] });
  const [said, [, signal]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  expect(signal).toBe("SIGKILL");
  expect(said).toContain("has not moved for 1 seconds and is ended");
});
