import { ComponentType } from "discord.js";
import type { Layout, Line } from "../answer/line.js";
import { answerRequest } from "./answer-request.js";
import type { Desk } from "./desk.js";
import { mentionOf, plain } from "./markdown.js";
import type { Audience } from "./page/audience.js";
import { buildPage, type Page } from "./page/page.js";
import { plainReply, type Reply } from "./reply.js";
import type { Request } from "./request.js";

/** A page of the answer to a request. */
export interface AnsweredPage {
  readonly reply: Reply;
  readonly page: Page;
  /** Whether the answer is for the asker alone, by what it says or by where it was asked. */
  readonly isPrivate: boolean;
}

/** Where a page of a request is wanted. */
export interface Wanted {
  readonly request: Request;
  /** Counted from 0. */
  readonly number: number;
  /** What is said above it. */
  readonly notes?: readonly Line[];
  /** Whether the asker alone sees it, where that is settled whatever the answer. */
  readonly isPrivate?: boolean;
}

/** Answers a request from what the desk has now, and makes the page wanted of it. */
export async function pageFor(
  { request, number, notes = [], isPrivate: settled }: Wanted,
  audience: Audience,
  desk: Desk,
): Promise<AnsweredPage> {
  const shelf = desk.shelf();
  const reply = await answerRequest(request, shelf);
  const isPrivate = settled ?? (audience.isPrivate || reply.layout.isPrivate);
  const { state } = shelf.keys;
  const page = buildPage({ reply, request, number, notes, state }, { ...audience, isPrivate });
  return { reply, page, isPrivate };
}

const CHANGED: Line = {
  kind: "small",
  text: "The articles have been read anew since the first page was shown.",
};

/** What is to be said above a further page where the first was made from the archive in another state. */
export function changedNotes(state: string, { shelf }: Desk): readonly Line[] {
  return state === shelf().keys.state ? [] : [CHANGED];
}

/** A page of the bot's own words, with nothing to go on to. */
export function pageOf(layout: Layout, asker: string): Page {
  const reply = { ...plainReply("told", "told", layout), pageSize: layout.blocks.length };
  const audience = { asker, isPrivate: true, mayShare: false };
  return buildPage({ reply, request: undefined, number: 0, notes: [], state: "" }, audience);
}

/** A sentence that names a user, without a ping: what stands before the name and after it. */
export function namingPage(before: string, userId: string, after: string): Page {
  const content = `${plain(before)} ${mentionOf(userId)}${plain(after)}`;
  return {
    components: [{ type: ComponentType.TextDisplay, content }],
    plain: { content, components: [] },
    ...{ number: 0, hasNext: false },
  };
}

/** A sentence or two of the bot's own, for the asker alone. */
export function sentencePage(text: string, asker: string): Page {
  const blocks = [[{ kind: "remark", text } as const]];
  return pageOf({ blocks, footer: () => [], isPrivate: true }, asker);
}
