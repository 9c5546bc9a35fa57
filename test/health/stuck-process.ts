import { startWatch } from "../../src/health/watch.js";

/** A program whose own thread stops for ever once it is watched. */
await startWatch({
  at: { host: "127.0.0.1", port: 0 },
  vitals: () => ({ isConnected: true, isReady: true, articles: 5 }),
  metrics: () => Promise.resolve(""),
  log: () => undefined,
  limit: 1,
});
for (;;);
