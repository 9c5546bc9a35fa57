import { citationWords } from "../../answer/citation.js";
import type { Article } from "../../corpus/article.js";
import { unquote } from "../../discord/escape.js";
import { plain } from "../../discord/markdown.js";
import { addToList } from "../../text/add-to-list.js";
import { type JsonObject, numberAt, stringAt } from "../json.js";
import type { Message } from "../message.js";
import { COMPONENT, flattened } from "../rest/component-rules.js";
import type { Cited } from "./protocol.js";

/** Tells which articles a message's citations mean, in the order of the citations. */
export type FindCited = (message: Pick<Message, "content" | "components">) => readonly Cited[];

/** "\[3\] Title · publisher · date", or "\[3\] [Title](<address>) · …", as replies have it. */
const CITATION = /^\\\[\d{1,9}\\\] (.+)$/;
const QUOTED = "> ";

/**
 * Finds articles by the titles that citations give them, and among those of one title the one that
 * holds the words quoted above the citation.
 */
export function citedAmong(articles: readonly Article[]): FindCited {
  const titled = new Map<string, Article[]>();
  for (const article of articles) {
    const title = plain(citationWords({ article, paragraph: undefined }).title) || "(no title)";
    addToList(titled, title, article);
  }
  return (message) =>
    textsOf(message).flatMap((text) => citedIn(text, (title) => titled.get(title) ?? []));
}

function textsOf({ content, components }: Pick<Message, "content" | "components">): string[] {
  const displays = flattened(components).flatMap(({ component }) => displayed(component));
  return content === "" ? displays : [content, ...displays];
}

function displayed(component: JsonObject): string[] {
  const content = stringAt(component, "content");
  return numberAt(component, "type") === COMPONENT.textDisplay && content ? [content] : [];
}

function citedIn(text: string, titled: (title: string) => readonly Article[]): Cited[] {
  const cited: Cited[] = [];
  let quoted: string[] = [];
  let isQuoteOpen = true;
  for (const line of text.split("\n")) {
    if (!line.startsWith(QUOTED)) isQuoteOpen = quoted.length === 0;
    // what is quoted first is the answer; lines before it may follow
    else if (isQuoteOpen) quoted.push(line);
    const named = CITATION.exec(line)?.[1];
    if (named === undefined) continue;
    const same =
      titlesIn(named)
        .map(titled)
        .find(({ length }) => length > 0) ?? [];
    const found = amongSame(same, unquote(quoted.join("\n")));
    if (found) cited.push({ line, ...found });
    quoted = [];
    isQuoteOpen = true;
  }
  return cited;
}

/** What may be the title, the longest first: a title may hold what parts it from the details. */
function titlesIn(named: string): string[] {
  const linked = /^\[(.*)\]\(<[^<>]*>\)/.exec(named)?.[1];
  if (linked !== undefined) return [linked];
  const [words = ""] = named.split(" [link](<", 1);
  const parts = words.split(" · ");
  return parts.map((_, i) => parts.slice(0, parts.length - i).join(" · "));
}

function amongSame(same: readonly Article[], words: string): Omit<Cited, "line"> | undefined {
  const [first] = same;
  const found = words === "" ? undefined : same.find(({ text }) => text.includes(words));
  if (!found) return first && { article: first.id, span: undefined };
  const start = found.text.indexOf(words);
  return { article: found.id, span: { start, end: start + words.length } };
}
