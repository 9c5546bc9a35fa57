import { fuzz } from "./fuzz.js";
import { fuzzGateway } from "./gateway-events.js";

const [seed = "1", count = "1000000"] = process.argv.slice(2);
const events = Math.ceil(Number(count) / 50);
let isWell = true;
for (const { name, inputs, longest, broken } of await fuzz(Number(seed), Number(count))) {
  console.log(
    `${name}: ${inputs} inputs, ${broken.length} broken, longest ${Math.round(longest)} ms`,
  );
  for (const what of broken) console.log(`  ${what}`);
  isWell &&= broken.length === 0 && longest < 1_000;
}
const { reported, isAnswering } = await fuzzGateway(Number(seed), events);
console.log(
  `gateway: ${events} events, ${reported} reported, answers ${isAnswering ? "on" : "no more"}`,
);
process.exit(isWell && isAnswering ? 0 : 1);
