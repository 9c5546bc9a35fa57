import { type FSWatcher, watch } from "node:fs";

/** A folder that is watched. */
export interface Watched {
  /** Says which folders there are now, by their paths: all of them are watched from then on. */
  readonly folders: (paths: Iterable<string>) => void;
  readonly close: () => void;
}

/** How the watching is timed, in milliseconds. */
export interface WatchTiming {
  /** So long nothing must have happened: editors write, rename and replace in several steps. */
  readonly quiet: number;
  /** After so long of one change after the other it is told all the same. */
  readonly atMost: number;
  /** Told anyway every so often: network drives do not say what happens on them. */
  readonly poll: number;
}

const USUAL: WatchTiming = { quiet: 300, atMost: 3000, poll: 60_000 };

/**
 * Tells when something may have changed in folders, never what: whoever hears it looks. Each
 * folder is watched by itself, not its files, so that thousands of files cost nothing.
 *
 * @param onEvent Told at once of whatever happens, while it is not known yet whether more follows.
 * @param onTrouble Told once where the system watches no more folders; polling goes on.
 */
export function watchFolders(
  onChange: () => void,
  onEvent: () => void,
  onTrouble: (because: string) => void,
  { quiet, atMost, poll }: WatchTiming = USUAL,
): Watched {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let first: number | undefined;
  let isTroubled = false;

  const tell = () => {
    [timer, first] = [undefined, undefined];
    onChange();
  };
  const stir = () => {
    first ??= Date.now();
    clearTimeout(timer);
    const rest = Math.max(0, first + atMost - Date.now());
    timer = setTimeout(tell, Math.min(quiet, rest));
  };
  const drop = (path: string) => {
    watchers.get(path)?.close();
    watchers.delete(path);
  };
  const failed = (path: string, error: unknown) => {
    drop(path);
    // a folder that was removed is no trouble: the one above tells of it
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (code === "ENOENT" || code === "EPERM" || isTroubled) return;
    isTroubled = true;
    onTrouble(
      `folders cannot be watched (${code}): they are looked at every ${poll / 1000} seconds`,
    );
  };
  const add = (path: string) => {
    try {
      const watcher = watch(path, { persistent: false }, () => {
        onEvent();
        stir();
      });
      watcher.on("error", (error) => failed(path, error));
      watchers.set(path, watcher);
      // what happened in it before this moment nobody has seen
      stir();
    } catch (error) {
      failed(path, error);
    }
  };
  const polling = setInterval(onChange, poll).unref();

  return {
    folders: (paths) => {
      const now = new Set(paths);
      for (const path of [...watchers.keys()]) if (!now.has(path)) drop(path);
      for (const path of now) if (!watchers.has(path)) add(path);
    },
    close: () => {
      clearTimeout(timer);
      clearInterval(polling);
      for (const path of [...watchers.keys()]) drop(path);
    },
  };
}
