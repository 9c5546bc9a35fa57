import { createHash } from "node:crypto";
import type { Source } from "./source.js";

/** The keys of a file's sources, in their order. */
export type ResultKeys = readonly string[];

/**
 * The name of what is understood of a source, a SHA-256 in base64url: another where the text,
 * what is stated of it, its name or the engine is another.
 */
export function keyOf(engine: string, { file, format, text, line, stated }: Source): string {
  const head = JSON.stringify([engine, file, format, line, stated ?? null]);
  return createHash("sha256").update(`${head}\n`).update(text).digest("base64url");
}
