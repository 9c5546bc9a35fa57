import { parentPort } from "node:worker_threads";
import type { Source } from "../archive/source.js";
import { preparedBytes, prepareSource } from "./prepare-source.js";

/** A thread that prepares the sources that it is sent for the tables, one after the other. */
parentPort?.on("message", async (source: Source) => {
  const bytes = preparedBytes(await prepareSource(source));
  parentPort?.postMessage(bytes, [bytes.buffer]);
});
