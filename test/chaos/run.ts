import { runChaos } from "./chaos.js";

const [seed = "1", count = "1000"] = process.argv.slice(2);
const started = performance.now();
const { faults, asked, answered, struck, wrong } = await runChaos(Number(seed), Number(count));
const seconds = Math.round((performance.now() - started) / 1000);
console.log(
  `seed ${seed}: ${faults} faults in ${seconds} s, ${asked} questions, ${answered} answered`,
);
for (const [name, times] of Object.entries(struck))
  console.log(`${String(times).padStart(6)} ${name}`);
console.log(wrong.length === 0 ? "Nothing lost, nothing twice." : wrong.join("\n"));
process.exit(wrong.length === 0 ? 0 : 1);
