import { randomUUID } from "node:crypto";
import { open, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** The ending of files that are still being written; one that stays is left from a crash. */
export const UNFINISHED = ".tmp";

/**
 * Writes a file so that after a crash at any moment it is there whole or not at all: under
 * another name, to the disk, then renamed.
 *
 * @param parts Its bytes: while one part is written the next is asked for, and others have their turn.
 */
export async function writeAtomically(path: string, parts: Iterable<Uint8Array>): Promise<void> {
  const unfinished = `${path}.${randomUUID()}${UNFINISHED}`;
  try {
    const file = await open(unfinished, "wx");
    try {
      await writeFile(file, parts);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Makes the new name last, too; not every system can. */
async function syncFolder(dir: string): Promise<void> {
  const folder = await open(dir).catch(() => undefined);
  try {
    await folder?.sync().catch(() => undefined);
  } finally {
    await folder?.close();
  }
}
