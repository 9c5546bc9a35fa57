import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import { ArchiveError } from "./archive-error.js";
import { decode } from "./decode.js";
import { isMissing, reasonOf } from "./file-problem.js";
import { lineOfPath } from "./line-of-path.js";
import { parseJson, problemOf } from "./parse-records.js";

/**
 * What a JSON file beside the articles says; undefined where there is no such file.
 *
 * @throws {ArchiveError} naming everything in it that is not as `schema` has it.
 */
export async function readBeside<Schema extends z.ZodType>(
  dir: string,
  file: string,
  schema: Schema,
): Promise<z.output<Schema> | undefined> {
  const path = join(dir, file);
  const bytes = await readFile(path).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw new ArchiveError([`${path}: ${reasonOf(error)}`]);
  });
  if (!bytes) return undefined;
  const decoded = decode(bytes);
  const json =
    "because" in decoded
      ? { ok: false as const, because: decoded.because }
      : parseJson(decoded.text);
  if (!json.ok) throw new ArchiveError([`${path}: ${json.because}`]);
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return parsed.data;
  const text = "text" in decoded ? decoded.text : "";
  throw new ArchiveError(
    parsed.error.issues.map(
      (issue) => `${path}, line ${lineOfPath(text, issue.path)}: ${problemOf(issue)}`,
    ),
  );
}
