import { ArchiveError } from "../archive/archive-error.js";
import { buildShelf, type Loaded, type Shelf } from "./shelf.js";

/** What came of reading the folder anew. */
export type Reloaded =
  | { readonly kind: "reloaded"; readonly shelf: Shelf }
  /** What there was stays; `why` tells what to mend. */
  | { readonly kind: "kept"; readonly why: string };

/** The shelf that is answered from, and the way to replace it. */
export interface Shelves {
  readonly current: () => Shelf;
  readonly reload: () => Promise<Reloaded>;
  /** Puts what was loaded elsewhere in place of what there is. */
  readonly take: (loaded: Loaded) => Promise<void>;
}

/**
 * Shelves of which `first` is answered from until a reload has wholly succeeded. Reloads at the same
 * time are one.
 *
 * @param load Reads the folder.
 * @param onChange Hears of every replacement: what was there before, and what is now.
 */
export function buildShelves(
  first: Shelf,
  load: () => Promise<Loaded>,
  onChange: (before: Shelf, after: Shelf) => void,
): Shelves {
  let current = first;
  const replace = (next: Shelf): void => {
    const before = current;
    current = next;
    onChange(before, next);
  };
  let underWay: Promise<Reloaded> | undefined;
  const reload = async (): Promise<Reloaded> => {
    try {
      replace(await buildShelf(await load()));
      return { kind: "reloaded", shelf: current };
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      return { kind: "kept", why: error.message };
    }
  };
  return {
    current: () => current,
    take: async (loaded) => {
      replace(await buildShelf(loaded));
    },
    reload: () => {
      underWay ??= reload().finally(() => {
        underWay = undefined;
      });
      return underWay;
    },
  };
}
