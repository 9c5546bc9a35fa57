import { killWhileIndexing } from "./kill-while-indexing.js";
import { startPostgres } from "./postgres-server.js";

/** Kills the built loader as often as is said, on a server of its own: `npx tsx test/database/run-kills.ts 50`. */
const server = await startPostgres();
const url = await server.createDatabase("killed");
console.log(await killWhileIndexing(Number(process.argv[2] ?? 50), url));
await server.remove();
