import type pg from "pg";
import { isOfLetters } from "../retrieval/vocabulary.js";
import { byCodeUnits } from "../text/code-units.js";
import { readCodedArticle } from "./article-bytes.js";
import { wordsOf } from "./article-words.js";
import { copyLine, copyLines } from "./copy-rows.js";
import { tsqueryOf } from "./lexemes.js";
import { VISIBLE } from "./version.js";
import { NEVER } from "./version-rows.js";
import type { TermChange, WordChanges, Writing } from "./word-changes.js";

/** What is known of a term. */
interface Term {
  readonly frequency: number;
  readonly balance: number;
  readonly count: number;
  /** How the first article, by id, that has it in its body writes it. */
  readonly first: Writing | undefined;
}

/** So many terms are read or ended at a time. */
const AT_ONCE = 5000;

/** Writes the terms whose counts `changes` change, as they are from `version` on. */
export async function publishWords(
  client: pg.Client,
  version: number,
  changes: WordChanges,
): Promise<void> {
  const before = await termsBefore(client, [...changes.terms.keys()]);
  const after = new Map<string, Term>();
  const lost = new Map<string, string>();
  for (const [term, change] of changes.terms) {
    const old = before.get(term);
    const next = changed(old, change);
    const gone = old?.first && changes.gone.has(old.first.id) ? old.first.id : undefined;
    const isLost = gone !== undefined && !(change.first && byCodeUnits(change.first.id, gone) <= 0);
    after.set(term, gone === undefined ? next : { ...next, first: change.first });
    if (isLost && next.count > 0) lost.set(term, gone);
  }
  for (const [term, first] of await firstWritings(client, version, lost)) {
    const known = after.get(term);
    if (known) after.set(term, { ...known, first });
  }
  const differing = [...after].filter(([term, next]) => !isSame(next, before.get(term)));
  const ended = differing.flatMap(([term]) => (before.has(term) ? [term] : []));
  for (let i = 0; i < ended.length; i += AT_ONCE) {
    await client.query("UPDATE terms SET until = $1 WHERE term = ANY($2::text[]) AND until = $3", [
      ...[version, ended.slice(i, i + AT_ONCE), NEVER],
    ]);
  }
  await copyLines(client, "terms", COLUMNS, linesOf(differing, version));
}

async function termsBefore(
  client: pg.Client,
  terms: readonly string[],
): Promise<ReadonlyMap<string, Term>> {
  const known = new Map<string, Term>();
  for (let i = 0; i < terms.length; i += AT_ONCE) {
    const { rows } = await client.query<
      Omit<Term, "first"> & { term: string; first: string | null; written: string | null }
    >(
      "SELECT term, frequency, balance, count, first, written FROM terms WHERE term = ANY($1::text[]) AND until = $2",
      [terms.slice(i, i + AT_ONCE), NEVER],
    );
    for (const { term, first, written, ...counts } of rows) {
      const writing = first === null ? undefined : { id: first, written: written ?? "" };
      known.set(term, { ...counts, first: writing });
    }
  }
  return known;
}

function changed(old: Term | undefined, change: TermChange): Term {
  const count = (old?.count ?? 0) + change.count;
  const [a, b] = [old?.first, change.first];
  const first = a && b ? (byCodeUnits(a.id, b.id) <= 0 ? a : b) : (a ?? b);
  return {
    frequency: (old?.frequency ?? 0) + change.frequency,
    balance: (old?.balance ?? 0) + change.balance,
    count,
    first: count > 0 ? first : undefined,
  };
}

function isSame(a: Term, b: Term | undefined): boolean {
  return (
    b !== undefined &&
    a.frequency === b.frequency &&
    a.balance === b.balance &&
    a.count === b.count &&
    a.first?.id === b.first?.id &&
    a.first?.written === b.first?.written
  );
}

const COLUMNS = [
  ...["term", "since", "until", "frequency", "balance", "count", "written", "first"],
  ...["length", "rest"],
];

function* linesOf(terms: readonly (readonly [string, Term])[], version: number): Generator<string> {
  for (const [term, { frequency, balance, count, first }] of terms) {
    if (frequency === 0 && count === 0) continue;
    // of a number, or of what stands in titles alone, nothing is a misspelling
    const length = first && isOfLetters(term) ? term.length : 0;
    yield copyLine([
      ...[term, version, NEVER, frequency, balance, count],
      ...[first?.written ?? null, first?.id ?? null, length, term.slice(2)],
    ]);
  }
}

/** Common words stand in one of so many articles; the others are looked up one by one. */
const [LOOKED_THROUGH, A_TIME] = [1000, 100];

/** Reads how an article, as it is stored, writes terms. */
type ReadWritings = (coded: string) => ReadonlyMap<string, string>;

/**
 * The first articles, by id, that write each of these terms in `version`, where those named beside them have gone
 * that were the first.
 */
async function firstWritings(
  client: pg.Client,
  version: number,
  lost: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Writing>> {
  const found = new Map<string, Writing>();
  const read: ReadWritings = (coded) => {
    const { terms, written } = wordsOf(readCodedArticle(coded), []);
    return new Map(terms.map((term, i) => [term, written[i] ?? ""]));
  };
  const from = [...lost.values()].sort(byCodeUnits)[0] ?? "";
  for await (const { id, coded } of articlesAfter(client, version, from)) {
    for (const [term, written] of read(coded)) {
      if (written !== "" && lost.has(term) && !found.has(term)) found.set(term, { id, written });
    }
    if (found.size === lost.size) break;
  }
  for (const term of lost.keys()) {
    const first = found.get(term) ?? (await lookUp(client, version, term, read));
    if (first) found.set(term, first);
  }
  return found;
}

/** An article as it is stored. */
interface Row {
  readonly id: string;
  readonly coded: string;
}

/** Articles in the order of their ids, but no more than are looked through. */
async function* articlesAfter(client: pg.Client, version: number, id: string): AsyncGenerator<Row> {
  let last = id;
  for (let looked = 0; looked < LOOKED_THROUGH; looked += A_TIME) {
    const { rows } = await client.query<Row>(
      `SELECT id, coded FROM articles WHERE id > $2 AND ${VISIBLE} ORDER BY id LIMIT ${A_TIME}`,
      [version, last],
    );
    yield* rows;
    if (rows.length < A_TIME) return;
    last = rows.at(-1)?.id ?? last;
  }
}

/** The first of the articles that have `term` that has it in its body. */
async function lookUp(
  client: pg.Client,
  version: number,
  term: string,
  read: ReadWritings,
): Promise<Writing | undefined> {
  for (let last = ""; ; ) {
    const { rows } = await client.query<Row>(
      `SELECT id, coded FROM articles WHERE id > $2 AND ${VISIBLE} AND n IN (
         SELECT article FROM passages WHERE terms @@ $3::tsquery AND ${VISIBLE}
       ) ORDER BY id LIMIT 10`,
      [version, last, tsqueryOf([term], "&")],
    );
    for (const { id, coded } of rows) {
      const written = read(coded).get(term);
      if (written) return { id, written };
    }
    const end = rows.at(-1);
    if (!end) return undefined;
    last = end.id;
  }
}
