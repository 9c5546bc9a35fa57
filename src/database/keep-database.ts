import type { ArchiveKeys } from "../archive/archive-keys.js";
import type { KeptArchive, Reloaded } from "../archive/keep-archive.js";
import type { Library } from "../retrieval/library.js";
import { articleStore } from "./article-store.js";
import { awayKeys, awayLibrary } from "./away-library.js";
import { hearVersions } from "./hear-versions.js";
import { postgresKeys } from "./postgres-keys.js";
import { postgresLibrary } from "./postgres-library.js";
import { asUnavailable, openReader } from "./reader.js";
import { newestVersion, type Version } from "./version.js";

/** Where the archive is. */
export interface DatabasePlace {
  readonly url: string;
  /** Where questions are asked; undefined for the same. */
  readonly readUrl?: string | undefined;
}

/** How often it is looked whether there is a new version, and whether a database that was away is back, in milliseconds. */
const [USUALLY, WHILE_AWAY] = [30_000, 2_000];

/** What is answered from. */
interface State {
  readonly library: Library;
  readonly keys: ArchiveKeys;
  readonly version: Version | undefined;
  readonly lines: readonly string[];
}

/**
 * An archive in a database that follows its versions: told of them by the database, and looking every half a minute
 * besides. Where it cannot be asked, whoever asks is told so, and it is looked for until it is back.
 */
export async function keepDatabase({ url, readUrl = url }: DatabasePlace): Promise<KeptArchive> {
  const reader = openReader(readUrl);
  const store = articleStore(reader);
  let failure: string | undefined = "it has not been asked yet";
  const why = () => failure ?? reader.trouble() ?? "it is away";
  let state: State = {
    library: awayLibrary(why),
    keys: awayKeys(why),
    version: undefined,
    lines: ["! the database cannot be asked yet"],
  };
  const listeners: ((reloaded: Reloaded) => void)[] = [];
  const tell = (reloaded: Reloaded) => {
    for (const listener of listeners) listener(reloaded);
  };

  const look = async (): Promise<Reloaded> => {
    const wasFailing = failure;
    try {
      const version = await newestVersion(reader);
      failure = undefined;
      const isSame = version.number === state.version?.number;
      if (!isSame) {
        const library = postgresLibrary(reader, version, store);
        state = { library, keys: postgresKeys(reader, version), version, lines: [lineOf(version)] };
      }
      const reloaded = { kind: isSame ? "unchanged" : "reloaded", report: state.lines } as const;
      if (!isSame || wasFailing) tell(reloaded);
      return reloaded;
    } catch (error) {
      failure = asUnavailable(error).message;
      const kept = { kind: "kept", why: failure } as const;
      if (failure !== wasFailing) tell(kept);
      return kept;
    }
  };
  let underWay: Promise<Reloaded> | undefined;
  const reload = () => {
    underWay ??= look().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };

  await reload();
  let timer: NodeJS.Timeout | undefined;
  let [announced, isClosed] = [0, false];
  const lookLater = () => {
    clearTimeout(timer);
    if (isClosed) return;
    // a replica has a version somewhat later than it is told of
    const isAwaited = announced > (state.version?.number ?? 0);
    const isAway = failure !== undefined || reader.trouble() !== undefined;
    const pause = isAway || isAwaited ? WHILE_AWAY : USUALLY;
    timer = setTimeout(() => void reload().finally(lookLater), pause).unref();
  };
  lookLater();
  const hearing = hearVersions(url, (number) => {
    if (isClosed) return;
    announced = number;
    void reload().finally(lookLater);
  });

  return {
    library: () => state.library,
    keys: () => state.keys,
    report: () => ({ ...NO_FILES, articles: state.version?.articles ?? 0 }),
    lines: () => state.lines,
    failure: () => failure ?? reader.trouble(),
    reload,
    listen: (listener) => void listeners.push(listener),
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      void hearing.close();
      void reader.close();
    },
  };
}

/** Who reads a database knows no files. */
const NO_FILES = { added: [], changed: [], removed: [], skipped: [], warnings: [], files: 0 };

function lineOf({ number, articles, publishedAt }: Version): string {
  const day = publishedAt.toISOString().slice(0, 16).replace("T", " ");
  return `${articles} articles from the database: version ${number}, loaded ${day} UTC`;
}

/**
 * The library of the newest version, for a program that ends when it has its answers.
 *
 * @throws {UnavailableError} where the database cannot be asked, or holds nothing yet.
 */
export async function openDatabase({ url, readUrl = url }: DatabasePlace): Promise<Library> {
  const reader = openReader(readUrl);
  try {
    return postgresLibrary(reader, await newestVersion(reader), articleStore(reader));
  } catch (error) {
    throw asUnavailable(error);
  }
}
