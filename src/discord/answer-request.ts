import { articleLayout } from "../answer/article-layout.js";
import { articlesLayout } from "../answer/articles-layout.js";
import { checkLayout } from "../answer/check-layout.js";
import { checkQuotation } from "../answer/check-quotation.js";
import { layoutOf } from "../answer/layout.js";
import type { Layout } from "../answer/line.js";
import { peopleLayout } from "../answer/people-layout.js";
import { peopleMeant } from "../answer/person.js";
import { shortened } from "../answer/words.js";
import type { ArticleHead } from "../corpus/article.js";
import { parseClaimedQuotation } from "../question/parse-claimed-quotation.js";
import { answerCompare } from "./answer-compare.js";
import { answerFreely, answerKind } from "./answer-kind.js";
import { articleIds, articleValue } from "./article-value.js";
import { plainReply, type Reply, ROWS_A_PAGE } from "./reply.js";
import { type Request, type RequestKind, requestFor } from "./request.js";
import type { Shelf } from "./shelf.js";

type Answerer = (request: Request, shelf: Shelf) => Promise<Reply>;

const ANSWERERS: Readonly<Record<RequestKind, Answerer>> = {
  ask: answerFreely,
  "who-said": answerKind,
  "what-did": answerKind,
  "when-did": answerKind,
  search: answerKind,
  timeline: answerKind,
  compare: answerCompare,
  check,
  people,
  articles,
  article,
};

/** Answers `request` from the library that `shelf` holds now. */
export function answerRequest(request: Request, shelf: Shelf): Promise<Reply> {
  return ANSWERERS[request.kind](request, shelf);
}

async function check({ text }: Request, { library }: Shelf): Promise<Reply> {
  const checked = await checkQuotation(parseClaimedQuotation(text), library);
  const outcome = { "not-in-archive": "not-found", unclear: "unclear" } as const;
  const { kind } = checked;
  const became = kind === "not-in-archive" || kind === "unclear" ? outcome[kind] : "found";
  return plainReply("check", became, checkLayout(checked));
}

/** More rows than this are counted and not listed: nobody turns so many pages. */
const MOST_LISTED = 700;

async function people({ text }: Request, { library }: Shelf): Promise<Reply> {
  const found =
    text === "" ? await library.people({ limit: MOST_LISTED }) : await peopleMeant(text, library);
  if (found.length === 0) {
    const nobody = text === "" ? "No article quotes anyone by name." : noneCalled(text);
    return plainReply("people", "not-found", hint(nobody));
  }
  const listed = found.slice(0, MOST_LISTED);
  const all = text === "" ? (await library.counts()).people : found.length;
  return {
    ...plainReply("people", "found", peopleLayout(listed, all)),
    pageSize: ROWS_A_PAGE,
    beside: listed.map(({ id, name }) => ({
      label: "What they said",
      request: {
        ...requestFor("what-did", `by:"${name.replace(/["“”]/g, "")}"`),
        overrule: { speaker: { person: id }, article: "as asked", dates: "as asked" },
      },
    })),
  };
}

function noneCalled(name: string): string {
  return `No article quotes anyone called “${shortened(name, 100)}”.`;
}

async function articles({ order }: Request, { library }: Shelf): Promise<Reply> {
  const wanted = { limit: MOST_LISTED, ...(order !== "best" && { order }) };
  const listed = await library.articles(wanted);
  return listReply("articles", listed, (await library.counts()).articles);
}

/** A list of articles, out of `all`, with a button to open each. */
function listReply(kind: RequestKind, listed: readonly ArticleHead[], all: number): Reply {
  return {
    ...plainReply(kind, "found", articlesLayout(listed, all)),
    pageSize: ROWS_A_PAGE,
    beside: listed.map(({ id }) => ({ label: "Open", request: articleRequest(id) })),
  };
}

/** Asks for the article of that id, which may be too long to be typed. */
function articleRequest(id: string): Request {
  return requestFor("article", articleValue(id));
}

async function article({ text }: Request, { library, keys }: Shelf): Promise<Reply> {
  const ids = await articleIds(text, library, keys);
  const [id, ...more] = ids;
  const annotated = id === undefined ? undefined : await library.article(id);
  if (!annotated) {
    const none = `No article is called “${shortened(text, 100)}”. See /articles.`;
    return plainReply("article", "not-found", hint(none));
  }
  if (more.length === 0) return plainReply("article", "found", articleLayout(annotated));
  const listed = await library.articles({ among: ids, limit: MOST_LISTED });
  return listReply("article", listed, ids.size);
}

function hint(text: string): Layout {
  return layoutOf({ kind: "unclear", hint: text }, false);
}
