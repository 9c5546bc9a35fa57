import type pg from "pg";
import type { Overrules } from "../quotation/people-overrules.js";
import { blockOf } from "./prepare-article.js";
import { regroup } from "./regroup.js";

/** The uses of so many names are held in memory at a time. */
const AT_ONCE = 20_000;

/** Blocks whose people are worked out together, and how many uses they have. */
interface Portion {
  readonly blocks: string[];
  uses: number;
}

/**
 * Writes the people who change in `version`: names that begin and end alike, a block, are compared with one another
 * alone, so that only blocks in which an article has come or gone are worked out anew.
 *
 * @param isAll Whether what is stated of people has changed: then all are.
 */
export async function publishPeople(
  client: pg.Client,
  version: number,
  overrules: Overrules,
  isAll: boolean,
): Promise<void> {
  const changed = isAll ? "until >= $1" : "(since = $1 OR until = $1)";
  const { rows } = await client.query<{ block: string; uses: string }>(
    `SELECT block, count(*) AS uses FROM uses WHERE block IN (SELECT block FROM uses WHERE ${changed})
     GROUP BY block ORDER BY block`,
    [version],
  );
  for (const { blocks } of portionsOf(rows, overrules)) {
    await regroup(client, version, blocks, overrules);
  }
  // one who is "x" and another who is "x" though their names are not compared: they are counted together
  let [together, before] = [new Set<string>(), -1];
  while (together.size > before) {
    before = together.size;
    together = new Set([...together, ...(await blocksOfNamesakes(client, version))]);
    if (together.size > before) {
      await regroup(client, version, withJoined([...together], overrules), overrules);
    }
  }
}

/** Blocks in portions; those that `same` joins are in one. */
function portionsOf(
  rows: readonly { readonly block: string; readonly uses: string }[],
  overrules: Overrules,
): readonly Portion[] {
  const [joined] =
    joinedBlocks(overrules).length > 0
      ? [new Set(joinedBlocks(overrules).flat())]
      : [new Set<string>()];
  const portions: Portion[] = [];
  const affected = rows.filter(({ block }) => joined.has(block)).map(({ block }) => block);
  if (affected.length > 0) portions.push({ blocks: withJoined(affected, overrules), uses: 0 });
  let last: Portion | undefined;
  for (const { block, uses } of rows) {
    if (joined.has(block)) continue;
    if (!last || last.uses >= AT_ONCE) {
      last = { blocks: [], uses: 0 };
      portions.push(last);
    }
    last.blocks.push(block);
    last.uses += Number(uses);
  }
  return portions;
}

/** `blocks` and all that overrules join to any that is joined. */
function withJoined(blocks: readonly string[], overrules: Overrules): string[] {
  const joined = new Set(joinedBlocks(overrules).flat());
  return [...new Set([...blocks, ...(blocks.some((block) => joined.has(block)) ? joined : [])])];
}

/** The blocks of the spellings that are one person's though they are not alike. */
function joinedBlocks({ same = [] }: Overrules): readonly (readonly string[])[] {
  return same.map((spellings) => spellings.map(blockOf));
}

/** Where people of different blocks have one name in their ids, and any of them changes, the blocks. */
async function blocksOfNamesakes(client: pg.Client, version: number): Promise<readonly string[]> {
  const { rows } = await client.query<{ block: string }>(
    `SELECT DISTINCT block FROM people WHERE until > $1 AND slug IN (
       SELECT slug FROM people WHERE until >= $1 AND slug IN (
         SELECT slug FROM people WHERE since = $1 OR until = $1
       ) GROUP BY slug HAVING count(DISTINCT block) > 1)`,
    [version],
  );
  return rows.map(({ block }) => block);
}
