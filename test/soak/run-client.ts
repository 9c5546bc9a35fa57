import { soakClient } from "./soak-client.js";

const [interactions = "20000", reloads = "20"] = process.argv.slice(2);
const { heap, held, answered } = await soakClient(Number(interactions), Number(reloads));
const [before, after] = heap;
const growth = (100 * (after / before - 1)).toFixed(1);
console.log(
  `${interactions} interactions, ${reloads} changes of the articles, ${answered} answered`,
);
console.log(`heap ${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after: ${growth} %`);
console.log(`before: ${held[0]}\nafter:  ${held[1]}`);
process.exit(after < before * 1.03 && held[1].length <= held[0].length ? 0 : 1);
