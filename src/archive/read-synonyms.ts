import { z } from "zod";
import type { Synonyms } from "../retrieval/synonyms.js";
import { readBeside } from "./read-beside.js";

/** The file beside the articles in which the operator says which names mean the same. */
export const SYNONYMS = "aliases.json";

const NAME = z.string("is no name").trim().min(1, "is empty");

const SCHEMA = z.strictObject(
  {
    same: z.array(
      z.array(NAME, "is no list of names").min(2, "needs two names or more"),
      "is no list",
    ),
  },
  {
    error: ({ code, keys }) =>
      code === "unrecognized_keys" ? `has the unknown key "${keys.join('", "')}"` : "is no object",
  },
);

/**
 * Reads `aliases.json`: `{"same": [["IAEA", "International Atomic Energy Agency"]]}`. Whoever asks
 * by one of the names is answered by all of them.
 *
 * @throws {ArchiveError} naming each line that is malformed.
 */
export async function readSynonyms(dir: string): Promise<readonly Synonyms[]> {
  return (await readBeside(dir, SYNONYMS, SCHEMA))?.same ?? [];
}
