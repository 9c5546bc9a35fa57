import { sampleQuestions } from "../../discord/welcome.js";
import type { Library } from "../../retrieval/library.js";
import { pageArticle, pageTitle } from "./article-view.js";
import { citedAmong, type FindCited } from "./cited-articles.js";
import type { PageArchive, PageArticle } from "./protocol.js";

/** Tells the page of the archive. */
export interface ArchiveTeller {
  /** So many articles are understood of so many. */
  readonly reading: (done: number, of: number) => void;
  /** From now on answers come from `library`; `news` says what has changed, a line a file. */
  readonly show: (library: Library, news?: readonly string[]) => Promise<void>;
}

/** The archive as the page shows it: being read until it is there, then the latest. */
export interface ShownArchive extends ArchiveTeller {
  readonly now: () => PageArchive;
  readonly cited: FindCited;
  readonly article: (id: string) => Promise<PageArticle | undefined>;
  /** Calls `listener` on every change from now on. Gives a function that ends it. */
  readonly listen: (listener: () => void) => () => void;
}

/** More articles than this are counted, and not listed: the page need not hold them all. */
const LISTED = 500;

/** An archive of which nothing has been read. */
export function buildShownArchive(): ShownArchive {
  let now: PageArchive = { kind: "reading", done: 0, of: undefined };
  let library: Library | undefined;
  let cited: FindCited = () => [];
  const listeners = new Set<() => void>();
  const become = (next: PageArchive) => {
    now = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    reading: (done, of) => {
      const isStep = now.kind === "reading" && isWholePercent(done, of);
      if (isStep) become({ kind: "reading", done, of });
    },
    show: async (next, news = []) => {
      const heads = await next.articles({ limit: CITABLE });
      const found = await Promise.all(heads.map(({ id }) => next.article(id)));
      const articles = found.flatMap((annotated) => annotated?.article ?? []);
      const archive = await openArchive(next, news);
      [library, cited] = [next, citedAmong(articles)];
      become(archive);
    },
    now: () => now,
    cited: (message) => cited(message),
    article: async (id) => {
      const found = await library?.article(id);
      return found && pageArticle(found);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** So many articles can be opened from a citation: their titles are all looked at. */
const CITABLE = 10_000;

/** A large archive would otherwise be told of thousands of times. */
function isWholePercent(done: number, of: number): boolean {
  return of <= 100 || Math.floor((100 * done) / of) !== Math.floor((100 * (done - 1)) / of);
}

async function openArchive(library: Library, news: readonly string[]): Promise<PageArchive> {
  const articles = await library.articles({ limit: LISTED });
  const { people, quotations, articles: count } = await library.counts();
  const samples = await sampleQuestions(library);
  return {
    ...{ kind: "open", count, people, quotations, samples, news },
    articles: articles.map(pageTitle),
  };
}
