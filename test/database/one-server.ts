import type { TestProject } from "vitest/node";
import { startPostgres } from "./postgres-server.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The port of the server that all tests of this folder share. */
    readonly postgresPort: number;
  }
}

/** Starts the server that the tests of this folder share, each in databases of its own; ends it after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  project.provide("postgresPort", server.port);
  return server.remove;
}
