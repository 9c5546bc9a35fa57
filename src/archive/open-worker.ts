import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

/**
 * Starts the thread that stands in `name` beside the file at `base`: as `.js` in the built program,
 * as `.ts` where it is run from its sources.
 *
 * @param base The `import.meta.url` of the one who starts it.
 */
export function openWorker(name: string, base: string): Worker {
  const ending = fileURLToPath(base).slice(-3);
  const url = new URL(`./${name}${ending}`, base);
  // what reads the articles needs no setting, and no secret among them
  const env = {};
  if (ending !== ".ts") return new Worker(url, { env });
  // run from its sources, as in tests: a thread does not have the TypeScript loader of its parent
  return new Worker(
    `const { workerData } = require("node:worker_threads");
     import("tsx/esm/api").then(({ register }) => { register(); return import(workerData); });`,
    { env, eval: true, workerData: url.href },
  );
}
