import { stderr } from "node:process";
import { counted } from "./answer/words.js";
import { DatabaseError, isDatabaseFault, reasonOf } from "./database/database-error.js";
import { loadDatabase, type OnStep } from "./database/load-database.js";
import { articlesDirOf, readEnvironment } from "./environment.js";

/** Files that gave no article are named up to so many, then counted. */
const NAMED = 100;

/**
 * Loads the articles at `path`, by default those of the settings, into the database of the settings.
 *
 * @throws {DatabaseError} where there is none, or it cannot be used.
 */
export async function index(
  path: string | undefined,
  print: (line: string) => void,
): Promise<void> {
  const config = readEnvironment();
  if (!config.database) throw new DatabaseError("DATABASE_URL is not set: name a database to load");
  try {
    const from = path ?? articlesDirOf(config);
    const loaded = await loadDatabase(config.database.url, from, showStep());
    for (const { file, because } of loaded.skipped.slice(0, NAMED)) {
      print(`! ${file} skipped because ${because}`);
    }
    const { version, articles, added, ended, skipped, untidied } = loaded;
    const changes = added + ended === 0 ? "nothing new" : `${added} new, ${ended} gone or replaced`;
    const left = `${skipped.length} skipped`;
    if (untidied) print(`! what is no longer needed could not be removed: ${untidied}`);
    print(`${counted(articles, "article")} in version ${version}: ${changes}, ${left}`);
  } catch (error) {
    if (!isDatabaseFault(error)) throw error;
    throw new DatabaseError(`The database cannot be loaded: ${reasonOf(error)}`);
  }
}

const WORDS = {
  reading: "Looking at the files",
  loading: "Loading what is new",
  indexing: "Making indexes",
  publishing: "Counting words and names",
};

/** Shows how far it has come: on one line of a terminal, now and then in a log. */
function showStep(): OnStep {
  let [shown, at] = ["", 0];
  return (step, done, of) => {
    const words = `${WORDS[step]}: ${done}${of > 0 ? ` of ${of}` : ""}`;
    const isDone = done === of;
    const pause = stderr.isTTY ? 100 : 10_000;
    if (!isDone && performance.now() - at < pause) return;
    at = performance.now();
    if (words === shown) return;
    shown = words;
    stderr.write(stderr.isTTY ? `\r${words}\x1b[K${isDone ? "\n" : ""}` : `${words}\n`);
  };
}
