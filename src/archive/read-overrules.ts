import { z } from "zod";
import type { Overrules } from "../quotation/people-overrules.js";
import { readBeside } from "./read-beside.js";

/** The file beside the articles in which the operator says who is one person and who is two. */
export const OVERRULES = "people.json";

const NAME = z.string("is no name").trim().min(1, "is empty");

const SCHEMA = z.strictObject(
  {
    same: z.array(z.array(NAME).min(2, "needs two spellings or more"), "is no list").default([]),
    different: z.array(z.tuple([NAME, NAME], "is no pair of names"), "is no list").default([]),
    split: z
      .array(z.strictObject({ name: NAME, articles: z.array(NAME).min(1) }), "is no list")
      .default([]),
  },
  {
    error: ({ code, keys }) =>
      code === "unrecognized_keys" ? `has the unknown key "${keys.join('", "')}"` : "is no object",
  },
);

/**
 * Reads `people.json`: `{"same": [["Ida Holm", "I. Holm"]], "different": [["Jo Ray", "Joe Ray"]],
 * "split": [{"name": "Jo Ray", "articles": ["2021/fire"]}]}`, each optional.
 *
 * @throws {ArchiveError} naming each key that is unknown or malformed.
 */
export async function readOverrules(dir: string): Promise<Overrules> {
  return (await readBeside(dir, OVERRULES, SCHEMA)) ?? {};
}
