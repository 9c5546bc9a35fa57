import type { Reader } from "./reader.js";

/** The numbers of the articles with these ids, in their order. */
export async function articleNumbers(
  reader: Reader,
  version: number,
  ids: ReadonlySet<string>,
): Promise<readonly string[]> {
  const rows = await reader.query<{ n: string }>(
    "SELECT n FROM articles WHERE id = ANY($2::text[]) AND since <= $1 AND until > $1 ORDER BY id",
    [version, [...ids]],
  );
  return rows.map(({ n }) => n);
}
