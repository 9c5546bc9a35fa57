import { soak } from "./soak.js";

if (!globalThis.gc)
  throw new Error("Run it with node's --expose-gc: the heap is measured after it");
const [questions = "200000", reloads = "100"] = process.argv.slice(2);
const started = performance.now();
const { heap, resources } = await soak(Number(questions), Number(reloads));
const [before, after] = heap;
const seconds = Math.round((performance.now() - started) / 1000);
console.log(`${questions} questions, ${reloads} reloads, ${seconds} s`);
console.log(
  `heap ${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after: ${(100 * (after / before - 1)).toFixed(1)} %`,
);
console.log(`before: ${resources[0]}\nafter:  ${resources[1]}`);
process.exit(after < before * 1.03 && resources[0] === resources[1] ? 0 : 1);
