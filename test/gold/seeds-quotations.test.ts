import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { parseArticle } from "../../src/corpus/parse-article.js";
import { findQuotations } from "../../src/quotation/find-quotations.js";
import type { Quotation } from "../../src/quotation/quotation.js";

/** Every quotation of the seeds, annotated by hand; `begins` and `ends` are for who reads the file. */
const GOLD = z
  .array(
    z.object({
      article: z.string(),
      kind: z.enum(["direct", "mixed", "indirect"]),
      speaker: z.string().nullable(),
      grade: z.enum(["named", "named-earlier", "inferred", "not-named"]),
      spans: z.array(z.tuple([z.number(), z.number()])),
      begins: z.string(),
      ends: z.string(),
    }),
  )
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, "seeds-quotations.json"), "utf8")));

const seeds = join(import.meta.dirname, "../../seeds");
const found = new Map(
  readdirSync(seeds)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => {
      const text = readFileSync(join(seeds, file), "utf8");
      return [file, findQuotations(parseArticle({ id: file, text, format: "text" }))] as const;
    }),
);

type Gold = (typeof GOLD)[number];

/** How much of the two's characters they share: 1 where they are the same. */
function likeness(gold: Gold, { contents }: Quotation): number {
  const a = new Set(gold.spans.flatMap(([start, end]) => range(start, end)));
  const b = new Set(contents.flatMap(({ start, end }) => range(start, end)));
  const both = [...a].filter((offset) => b.has(offset)).length;
  return both / (a.size + b.size - both);
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

interface Match {
  readonly quotation: Quotation | undefined;
  readonly shared: number;
}

function best(gold: Gold): Match {
  const none: Match = { quotation: undefined, shared: 0 };
  const scored: Match[] = (found.get(gold.article) ?? []).map((quotation) => ({
    quotation,
    shared: likeness(gold, quotation),
  }));
  return scored.reduce((a, b) => (b.shared > a.shared ? b : a), none);
}

const pairs = GOLD.map((gold) => ({ gold, ...best(gold) }));

test.each(pairs.filter(({ gold }) => gold.kind === "direct"))(
  "$gold.article: “$gold.begins…” is found as it stands",
  ({ gold, quotation }) => {
    expect(quotation?.contents.map(({ start, end }) => [start, end])).toEqual(gold.spans);
  },
);

test("at least 95 of 100 quotations are found, sharing four fifths of their words", () => {
  const missed = pairs.filter(({ shared }) => shared < 0.8).map(({ gold }) => gold.begins);
  expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(GOLD.length * 0.05);
});

test("at least 97 of 100 speakers are the right one", () => {
  const wrong = pairs.filter(
    ({ gold, quotation }) => gold.speaker !== (quotation?.speaker.name ?? null),
  );
  const shown = wrong.map(({ gold, quotation }) => `${gold.begins}: ${quotation?.speaker.name}`);
  expect(wrong.length, shown.join("\n")).toBeLessThanOrEqual(GOLD.length * 0.03);
});

test("no wrong speaker is graded as named", () => {
  const named = pairs.filter(({ quotation }) => /^named/.test(quotation?.speaker.grade ?? ""));
  expect(named.filter(({ gold, quotation }) => gold.speaker !== quotation?.speaker.name)).toEqual(
    [],
  );
});

test("no more than one quotation in ten is found that nobody annotated", () => {
  const all = [...found].flatMap(([article, quotations]) =>
    quotations.map((quotation) => ({ article, quotation })),
  );
  const extra = all.filter(
    ({ article, quotation }) =>
      !GOLD.some((gold) => gold.article === article && likeness(gold, quotation) > 0),
  );
  expect(extra.length).toBeLessThanOrEqual(all.length * 0.1);
});
