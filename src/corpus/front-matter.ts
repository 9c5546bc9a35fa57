import type { Span } from "../text/span.js";
import { trimmed } from "../text/span.js";
import type { Details } from "./plain-article.js";
import { findWrittenDates } from "./written-dates.js";

/** What stands between the `---` lines at the head of a Markdown file. */
export interface FrontMatter {
  /** The block with its marks; empty, at the start, where there is none. */
  readonly span: Span;
  readonly details: Details;
}

/** The keys that Hugo, Jekyll, Eleventy and Obsidian's clippers use, first one found wins. */
const KEYS = {
  title: ["title", "headline"],
  published: [
    "published",
    "date",
    "date_published",
    "datepublished",
    "published_at",
    "publishdate",
    "pubdate",
  ],
  publisher: ["publisher", "site", "site_name", "sitename", "author", "byline"],
  url: ["url", "link", "canonical", "canonical_url", "permalink"],
} as const;

const FRONT =
  /^\uFEFF?(?:---[ \t]*\r?\n)((?:(?!---|\.\.\.)[^\n]*\n){0,200})(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Reads simple front matter: one `key: value` a line, quoted or not. Anything deeper is passed over. */
export function parseFrontMatter(text: string): FrontMatter {
  const match = FRONT.exec(text);
  if (!match) return { span: { start: 0, end: 0 }, details: {} };
  const fields = new Map((match[1] ?? "").split(/\r?\n/).flatMap(fieldOf));
  const first = (keys: readonly string[]) =>
    keys.map((key) => fields.get(key)).find((value) => value);
  const url = first(KEYS.url);
  return {
    span: trimmed(text, { start: 0, end: match[0].length }),
    details: {
      title: first(KEYS.title),
      published: findWrittenDates(first(KEYS.published) ?? "")[0]?.date,
      publisher: first(KEYS.publisher),
      url: url && /^https?:\/\/\S+$/.test(url) ? url : undefined,
    },
  };
}

function fieldOf(line: string): [string, string][] {
  const [, key = "", value = ""] = /^([A-Za-z][\w -]{0,40}):[ \t]+(\S.{0,1000})$/.exec(line) ?? [];
  if (key === "" || /^[[{>|&*]/.test(value)) return [];
  return [[key.toLowerCase().replace(/[ -]/g, "_"), unquoted(value.trim())]];
}

function unquoted(value: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(value);
  if (!quoted) return value.replace(/\s#.*/, "").trim();
  return quoted[1]?.replace(/\\(.)/g, "$1") ?? quoted[2]?.replace(/''/g, "'") ?? value;
}
