import type { Model, Values } from "../../src/quotation/model.js";
import { featuresOf } from "../../src/quotation/model.js";

/** Writes a line of the file of weights. */
export const print = (line: string) => process.stdout.write(`${line}\n`);

/** A feature as the fitter knows it: its model, its kind and its values, a tab between them. */
export function namesOf(model: string, read: Model, values: Values): string[] {
  return featuresOf(read, values).map((feature) => `${model}\t${feature.kind}\t${feature.values}`);
}

/** Writes the weights of one model as a constant of that name. */
export function printWeights(
  name: string,
  comment: string,
  { kinds }: Model,
  weights: ReadonlyMap<string, number>,
): void {
  const entries = [...weights].sort(([a], [b]) => (a < b ? -1 : 1));
  print(`\n/** ${comment} */\nexport const ${name}: Readonly<Record<string, string>> = {`);
  for (const kind of kinds) {
    const start = `${name}\t${kind}\t`;
    const own = entries.flatMap(([feature, weight]) =>
      feature.startsWith(start) ? [`${feature.slice(start.length)} ${weight}; `] : [],
    );
    print(`  ${kind.includes(" ") || kind.includes("-") ? `"${kind}"` : kind}: \``);
    for (const line of lines(own)) print(line);
    print("`,");
  }
  print("};");
}

/** The entries in lines of a length that editors bear. */
function lines(entries: readonly string[]): string[] {
  const full: string[] = [];
  for (const entry of entries) {
    const last = full.at(-1);
    if (last !== undefined && last.length + entry.length <= 400)
      full[full.length - 1] = last + entry;
    else full.push(entry);
  }
  return full.map((line) => line.trimEnd());
}
