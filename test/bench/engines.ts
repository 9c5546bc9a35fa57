import { type Collection, readCollections } from "./collection.js";
import { percentiles, row, timed } from "./measure.js";
import { type Relevance, relevanceOf } from "./relevance.js";
import { ENGINES, type Search } from "./rivals.js";

/**
 * How good and how fast retrieval is beside other engines, over the collections in the folder
 * `path` (`collection.ts` says in which form): a table for each, in one run.
 */
export async function benchEngines(path: string): Promise<void> {
  for (const collection of readCollections(path)) {
    const { name, documents, queries } = collection;
    console.log(`\n${name}: ${queries.length} queries, ${documents.length} documents`);
    console.log(row(["", "P@1", "nDCG@10", "MRR@10", "p50 ms", "p99 ms", "build s"], WIDTH));
    const found = new Map<string, Relevance>();
    for (const engine of ENGINES) {
      const { value: search, ms } = await timed(async () => engine.build(collection));
      const { relevance, times } = await asked(collection, search);
      const { p50, p99 } = percentiles(times);
      const { first, ndcg, mrr } = relevance;
      const figures = [percent(first), ndcg.toFixed(3), mrr.toFixed(3), ms2(p50), ms2(p99)];
      console.log(row([engine.name, ...figures, (ms / 1000).toFixed(1)], WIDTH));
      found.set(engine.name, relevance);
    }
    const [ours, plain] = [...found.values()];
    const more = 100 * ((ours?.first ?? 0) - (plain?.first ?? 0));
    console.log(`${ENGINES[0]?.name} over ${ENGINES[1]?.name}: ${more.toFixed(1)} points of P@1`);
  }
}

const WIDTH = 16;
const percent = (share: number) => (100 * share).toFixed(1);
const ms2 = (ms: number) => ms.toFixed(2);

async function asked({ queries }: Collection, search: Search) {
  const times: number[] = [];
  const rankings: (readonly string[])[] = [];
  for (const { text } of queries) {
    const { ms, value } = await timed(() => search(text));
    times.push(ms);
    rankings.push(value);
  }
  return { relevance: relevanceOf(queries, rankings), times };
}
