import type { Message } from "discord.js";
import type { Layout, Line } from "../../answer/line.js";
import { counted } from "../../answer/words.js";
import { within } from "../answer-in-time.js";
import { keyOf } from "../article-keys.js";
import type { Desk } from "../desk.js";
import { reportFailure } from "../failure.js";
import { mayAnswerPublicly, wantsThread } from "../manners.js";
import { noteAnswer } from "../note-answer.js";
import type { Page } from "../page/page.js";
import { changedNotes, pageFor, pageOf, sentencePage } from "../pages-for.js";
import { isGone, isNotTaken } from "../send.js";
import type { Remembered, Replies } from "./memory.js";
import { isForBot, MOST_QUESTIONS, readMessage } from "./read-message.js";
import { changeReplies, placeForReplies, sendReplies } from "./replies.js";

/** Answers a message that is for the bot; every other message is left alone. */
export async function answerMessage(message: Message, desk: Desk): Promise<void> {
  if (!isForBot(message)) return;
  await attend(message, desk, async () => {
    const wait = desk.cooldown.take(message.author.id, message.channelId, desk.now());
    if (wait) {
      const page = sentencePage(`Please wait ${wait.seconds} s.`, message.author.id);
      if (wait.isNews) await sendReplies(message.channel, message, [page], desk);
      return;
    }
    const before = desk.memory.last.get(conversationOf(message, desk), desk.now());
    const replies = pagesInTime(message, before, desk).then(async (pages) =>
      sendReplies(await placeForReplies(message, desk), message, pages, desk),
    );
    remember(message, replies, before, desk);
    await replies;
  });
}

/** Answers anew a message that has been edited, in the place of the replies to it. */
export async function answerEdit(message: Message, desk: Desk): Promise<void> {
  const known = desk.memory.answered.get(message.id, desk.now());
  if (!known || message.partial || !isForBot(message)) return;
  if (keyOf(message.content) === known.key) return;
  await attend(message, desk, async () => {
    const replies = pagesInTime(message, known.before, desk).then(async (pages) =>
      changeReplies(await known.replies, message, pages, desk),
    );
    remember(message, replies, known.before, desk);
    await replies;
  });
}

/** Keeps which messages reply to it, from the moment on in which they are being made: edits come soon. */
function remember(
  message: Message,
  sent: Promise<Replies>,
  before: Remembered | undefined,
  { memory, now }: Desk,
): void {
  // What goes wrong is told by the one who waits for the messages; then there are none to edit.
  const replies = sent.catch(() => ({ place: message.channel, ids: [] }));
  memory.answered.put(message.id, { key: keyOf(message.content), replies, before }, now());
}

/** Whose questions go on from whose: one person's in one channel. A thread has the id of the message it starts from. */
function conversationOf(message: Message, { manners }: Desk): string {
  const place = wantsThread(message, manners) ? message.id : message.channelId;
  return `${place} ${message.author.id}`;
}

async function pagesInTime(
  message: Message,
  before: Remembered | undefined,
  desk: Desk,
): Promise<readonly Page[]> {
  const work = pagesFor(message, before, desk);
  const early = await within(desk.patience, work);
  if (early) return early;
  if (message.channel.isSendable()) await message.channel.sendTyping();
  return work;
}

async function pagesFor(
  message: Message,
  before: Remembered | undefined,
  desk: Desk,
): Promise<readonly Page[]> {
  const asker = message.author.id;
  if (!mayAnswerPublicly(message, desk.manners)) return [sentencePage(PRIVATE_HERE, asker)];
  const read = await readMessage(message, before, desk);
  if (read.kind === "sentence") return [sentencePage(read.sentence, asker)];
  const pages: Page[] = [];
  for (const { request, page: number, state: madeFrom } of read.wanted) {
    const isLast = pages.length + 1 === read.wanted.length;
    const { state } = desk.shelf().keys;
    const notes = [
      ...changedNotes(madeFrom ?? state, desk),
      ...(isLast ? leftOutNotes(read.leftOut) : []),
    ];
    const where = message.inGuild() ? "mention" : "direct message";
    const wanted = { request, number, notes, isPrivate: false };
    const answer = () => pageFor(wanted, { asker, isPrivate: false, mayShare: false }, desk);
    const { page } = await noteAnswer(where, desk, answer, number === 0 ? request.text : undefined);
    desk.memory.last.put(
      conversationOf(message, desk),
      { request, page: page.number, state },
      desk.now(),
    );
    pages.push(page.number < number ? pageOf(endLayout(notes), asker) : page);
  }
  return pages;
}

function endLayout(notes: readonly Line[]): Layout {
  const end: Line = { kind: "remark", text: "That was all." };
  return { blocks: [[end, ...notes]], footer: () => [], isPrivate: false };
}

const PRIVATE_HERE = "In this channel I answer in private: use /ask.";

function leftOutNotes(leftOut: number): readonly Line[] {
  if (leftOut === 0) return [];
  const text = `I answer up to ${MOST_QUESTIONS} questions at a time; ${counted(leftOut, "question")} left out.`;
  return [{ kind: "small", text }];
}

/** The one place where what goes wrong with a message is caught and logged. */
async function attend(message: Message, desk: Desk, work: () => Promise<void>): Promise<void> {
  const where = message.inGuild() ? "mention" : "direct message";
  try {
    await work();
  } catch (error) {
    if (isGone(error)) return desk.log("gone meanwhile", { where });
    if (isNotTaken(error)) return desk.log("not taken", { where });
    desk.tally.note(where, "failed");
    const page = sentencePage(reportFailure(error, where, desk.log), message.author.id);
    await sendReplies(message.channel, message, [page], desk).catch((second: unknown) => {
      reportFailure(second, `${where}, telling the user`, desk.log);
    });
  }
}
