import { benchArchive } from "./archive.js";
import { benchEngines } from "./engines.js";
import { benchLoad } from "./load.js";
import { benchLoading } from "./loading.js";
import { benchPostgres } from "./postgres.js";
import { benchQuotation } from "./quotation.js";
import { benchReloading } from "./reloading.js";
import { benchReplies } from "./replies.js";
import { benchTimex } from "./timex.js";

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  quotation: benchQuotation,
  timex: async () => console.log(benchTimex().join("\n")),
  archive: benchArchive,
  replies: benchReplies,
  loading: benchLoading,
  reloading: benchReloading,
  load: benchLoad,
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in BENCHES));
if (names[0] === "engines" && names[1] !== undefined) {
  await benchEngines(names[1]);
} else if (names[0] === "postgres") {
  await benchPostgres(names.length > 1 ? names.slice(1).map(Number) : [10_000, 100_000, 250_000]);
} else if (names[0] === "loading" && names.length > 1) {
  await benchLoading(names.slice(1).map(Number));
} else if (unknown.length > 0) {
  const alone = Object.keys(BENCHES).filter((name) => name !== "loading");
  const known = [
    ...alone,
    "engines PATH-OF-COLLECTIONS",
    "loading [ARTICLES…]",
    "postgres [ARTICLES…]",
  ];
  console.error(`No benchmark ${unknown.join(", ")}: there are ${known.join(", ")}`);
  process.exitCode = 1;
} else {
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (names.length === 0 || names.includes(name)) await bench();
  }
}
