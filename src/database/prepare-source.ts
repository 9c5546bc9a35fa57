import { deserialize, serialize } from "node:v8";
import type { Source } from "../archive/source.js";
import { type Understood, understand } from "../archive/understand.js";
import { type PreparedArticle, prepareArticle } from "./prepare-article.js";

/** What the tables are to hold of a source. */
export interface PreparedSource {
  readonly articles: readonly PreparedArticle[];
  readonly bad: Understood["bad"];
}

/** Understands a source and prepares its articles. */
export async function prepareSource(source: Source): Promise<PreparedSource> {
  const { articles, bad } = await understand(source);
  return { articles: articles.map(prepareArticle), bad };
}

/** What was prepared, as bytes: to hand from thread to thread, and to nobody else. */
export function preparedBytes(prepared: PreparedSource): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(serialize(prepared));
}

/** Reads what `preparedBytes` wrote. */
export function readPrepared(bytes: Uint8Array): PreparedSource {
  const prepared: PreparedSource = deserialize(bytes);
  return prepared;
}
