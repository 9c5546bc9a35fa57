import { benchArchive } from "./archive.js";
import { benchEngines } from "./engines.js";
import { benchLoad } from "./load.js";
import { benchLoading } from "./loading.js";
import { benchPostgres } from "./postgres.js";
import { benchQuotation } from "./quotation.js";
import { benchReloading } from "./reloading.js";
import { benchReplies } from "./replies.js";
import { benchTimex } from "./timex.js";

/** A benchmark, and what its name may be followed by. */
interface Bench {
  readonly run: (args: readonly string[]) => Promise<void> | void;
  readonly takes?: string;
  /** It is left out where no name is given. */
  readonly isAlone?: true;
}

const BENCHES: Readonly<Record<string, Bench>> = {
  quotation: { run: benchQuotation },
  timex: { run: () => console.log(benchTimex().join("\n")) },
  archive: { run: benchArchive },
  replies: { run: benchReplies },
  loading: { run: (counts) => benchLoading(...counts.map(Number)), takes: "[ARTICLES…]" },
  reloading: { run: (counts) => benchReloading(...counts.map(Number)), takes: "[ARTICLES…]" },
  load: { run: benchLoad },
  engines: {
    run: ([path = "."]) => benchEngines(path),
    takes: "PATH-OF-COLLECTIONS",
    isAlone: true,
  },
  postgres: {
    run: (counts) => benchPostgres(...counts.map(Number)),
    takes: "[ARTICLES…]",
    isAlone: true,
  },
};

const [name, ...args] = process.argv.slice(2);
const bench = name === undefined ? undefined : BENCHES[name];
if (name === undefined) {
  for (const { run, isAlone } of Object.values(BENCHES)) if (!isAlone) await run([]);
} else if (bench && (bench.takes || args.length === 0)) {
  await bench.run(args);
} else {
  const known = Object.entries(BENCHES).map(([each, { takes = "" }]) => `${each} ${takes}`.trim());
  console.error(`No benchmark ${[name, ...args].join(" ")}: there are ${known.join(", ")}`);
  process.exitCode = 1;
}
