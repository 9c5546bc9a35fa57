import { type NameIndex, nameIndexOf } from "../quotation/name-index.js";
import type { Person } from "../quotation/people.js";
import { namesIn } from "../quotation/people-uses.js";
import type { Evidence } from "../retrieval/evidence.js";
import { overlap } from "../text/span.js";
import type { Count, Tally } from "./answer.js";
import { isDated, type Mention } from "./mention.js";

/** Counts `mentions` by year and by the `people` who are quoted with them. */
export function tallyOf(mentions: readonly Mention[], people: readonly Person[]): Tally {
  const years = mentions.flatMap((mention) => yearOf(mention) ?? []);
  const { bySpelling } = nameIndexOf(people);
  const speakers = mentions.flatMap(({ evidence }) => speakersOf(evidence.value, bySpelling));
  return {
    total: mentions.length,
    articles: new Set(mentions.map(({ evidence }) => evidence.value.annotated.article.id)).size,
    byYear: counts(years).sort((a, b) => (a.of < b.of ? -1 : 1)),
    byPerson: counts(speakers).sort((a, b) => b.count - a.count || (a.of < b.of ? -1 : 1)),
    undated: mentions.length - years.length,
  };
}

/** The year in which it was, where it lies in one. */
function yearOf(mention: Mention): string | undefined {
  const { from, to } = mention.days;
  const year = isDated(mention) ? from?.slice(0, 4) : undefined;
  return year !== undefined && to?.startsWith(year) ? year : undefined;
}

/** Whose words they are, by the names under which the archive knows them. */
function speakersOf(
  { annotated, quotation, span }: Evidence,
  bySpelling: NameIndex["bySpelling"],
): string[] {
  const said = quotation
    ? [quotation]
    : annotated.quotations.filter(({ contents }) => contents.some((part) => overlap(part, span)));
  const names = said.flatMap(({ speaker }) => namesIn(speaker.name ?? ""));
  const { id } = annotated.article;
  const known = names.map(
    (name) => bySpelling.get(name)?.find(({ articles }) => articles.includes(id))?.name ?? name,
  );
  return [...new Set(known)];
}

function counts(values: readonly string[]): Count[] {
  const counted = new Map<string, number>();
  for (const value of values) counted.set(value, (counted.get(value) ?? 0) + 1);
  return [...counted].map(([of, count]) => ({ of, count }));
}
