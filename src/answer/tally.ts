import { namesIn } from "../quotation/people-uses.js";
import type { Evidence } from "../retrieval/evidence.js";
import type { Library, NameUse } from "../retrieval/library.js";
import { mapInSteps } from "../text/in-steps.js";
import { overlap } from "../text/span.js";
import type { Count, Tally } from "./answer.js";
import { isDated, type Mention } from "./mention.js";

/**
 * Counts `mentions` by year and by the people of `library` who are quoted with them.
 *
 * @param isPart Whether there are more.
 */
export async function tallyOf(
  mentions: readonly Mention[],
  library: Library,
  isPart: boolean,
): Promise<Tally> {
  const years = mentions.flatMap((mention) => yearOf(mention) ?? []);
  const uses = await library.inTurns(
    mapInSteps(mentions, ({ evidence }) => usesIn(evidence.value)),
  );
  const known = await library.speakersOf(uses.flat());
  let next = 0;
  const speakers = uses.flatMap((own) => {
    const names = own.map(({ name }, i) => known[next + i]?.name ?? name);
    next += own.length;
    return [...new Set(names)];
  });
  return {
    total: mentions.length,
    articles: new Set(mentions.map(({ evidence }) => evidence.value.annotated.article.id)).size,
    byYear: counts(years).sort((a, b) => (a.of < b.of ? -1 : 1)),
    byPerson: counts(speakers).sort((a, b) => b.count - a.count || (a.of < b.of ? -1 : 1)),
    undated: mentions.length - years.length,
    isPart,
  };
}

/** The year in which it was, where it lies in one. */
function yearOf(mention: Mention): string | undefined {
  const { from, to } = mention.days;
  const year = isDated(mention) ? from?.slice(0, 4) : undefined;
  return year !== undefined && to?.startsWith(year) ? year : undefined;
}

/** Whose words they are, by their names as the article has them. */
function usesIn({ annotated, quotation, span }: Evidence): NameUse[] {
  const said = quotation
    ? [quotation]
    : annotated.quotations.filter(({ contents }) => contents.some((part) => overlap(part, span)));
  const names = said.flatMap(({ speaker }) => namesIn(speaker.name ?? ""));
  return names.map((name) => ({ name, article: annotated.article.id }));
}

function counts(values: readonly string[]): Count[] {
  const counted = new Map<string, number>();
  for (const value of values) counted.set(value, (counted.get(value) ?? 0) + 1);
  return [...counted].map(([of, count]) => ({ of, count }));
}
