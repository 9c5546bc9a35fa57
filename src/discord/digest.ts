import { type APIMessageTopLevelComponent, type Client, ComponentType } from "discord.js";
import { citationOf } from "../answer/citation.js";
import type { Layout, Line } from "../answer/line.js";
import { counted } from "../answer/words.js";
import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import { contains, type Span } from "../text/span.js";
import { compose } from "./compose.js";
import { reportFailure } from "./failure.js";
import type { Log } from "./log.js";
import { blockMarkdown } from "./markdown.js";
import { fits, sizeOfComponents, sizeOfText, sum } from "./page/limits.js";
import type { Page } from "./page/page.js";
import { assertSealed } from "./page/seal.js";
import { sendPage } from "./send.js";
import type { Shelf } from "./shelf.js";

/** The most articles that one digest shows. */
const SHOWN = 10;

/** How long the sentence of an article is: long enough to say something, short enough to stand in a list. */
const [SHORTEST, LONGEST] = [30, 300];

/** Tells a channel of the articles that `after` has and `before` had not; what goes wrong is logged. */
export async function sendDigest(
  client: Client,
  channelId: string,
  before: Shelf,
  after: Shelf,
  log: Log,
): Promise<void> {
  try {
    const page = await digestPage(before, after);
    if (!page) return;
    const channel = await client.channels.fetch(channelId);
    if (!channel?.isSendable()) return log("digest not sent", { because: "no such channel" });
    await sendPage(
      page,
      async (body) => {
        await channel.send(body);
      },
      log,
    );
    log("digest sent");
  } catch (error) {
    reportFailure(error, "digest", log);
  }
}

/** The articles that are new, one entry each: its title, and its most quotable sentence. Undefined where none is. */
async function digestPage(before: Shelf, { library, keys }: Shelf): Promise<Page | undefined> {
  // The library that was there before may be closed by now; its keys are not.
  const { count, ids } = await keys.addedSince(before.keys, SHOWN);
  if (count === 0) return undefined;
  const shown = await Promise.all(ids.map((id) => library.article(id)));
  const entries = shown.flatMap((article, i) => (article ? [entryOf(article, i + 1)] : []));
  return pageOf(entries, count);
}

/** As many entries as one message holds, and how many more there are. */
function pageOf(entries: readonly (readonly Line[])[], added: number): Page {
  const head: Line = { kind: "heading", strong: counted(added, "new article"), rest: "" };
  const footer = (shown: number): readonly Line[] =>
    added > shown ? [{ kind: "small", text: `and ${added - shown} more` }] : [];
  const textsOf = (shown: number) =>
    [[head], ...entries.slice(0, shown), footer(shown)]
      .filter((lines) => lines.length > 0)
      .map(blockMarkdown);
  let shown = entries.length;
  while (shown > 1 && !fits(sum([sizeOfComponents(1), ...textsOf(shown).map(sizeOfText)]))) {
    shown -= 1;
  }
  const excerpts = entries
    .slice(0, shown)
    .flat()
    .flatMap((line) => (line.kind === "excerpt" ? [line.excerpt] : []));
  const texts = textsOf(shown);
  assertSealed(texts, excerpts);
  const components = texts.map(
    (content) => ({ type: ComponentType.TextDisplay, content }) as const,
  );
  const layout: Layout = { blocks: entries, footer, isPrivate: false };
  const container: APIMessageTopLevelComponent = { type: ComponentType.Container, components };
  return {
    components: [container],
    plain: { content: compose(layout, [blockMarkdown([head])]), components: [] },
    ...{ number: 0, hasNext: false },
  };
}

function entryOf(annotated: AnnotatedArticle, number: number): readonly Line[] {
  const { article } = annotated;
  const span = quotableSentence(annotated);
  const citation = citationOf(annotated, span ?? { start: 0, end: 0 });
  return [
    ...(span ? [{ kind: "excerpt", excerpt: { article, span } } as const] : []),
    { kind: "citation", number, citation },
  ];
}

/** The first sentence that quotes somebody by name, else the first one, of those that fit in a list. */
function quotableSentence({ quotations, sentences }: AnnotatedArticle): Span | undefined {
  const fitting = sentences.filter(({ start, end }) => isBetween(end - start));
  const quotes = quotations.filter(
    ({ kind, act, denied, speaker }) =>
      kind === "direct" && act === "speech" && !denied && speaker.name !== undefined,
  );
  const quoting = fitting.find((sentence) =>
    quotes.some(({ contents: [first] }) => contains(sentence, first)),
  );
  return quoting ?? fitting[0];
}

function isBetween(length: number): boolean {
  return length >= SHORTEST && length <= LONGEST;
}
