import type { Outcome } from "../people/outcome.js";
import type { SeenMessage } from "../people/seen-message.js";
import type { SeenModal } from "../people/seen-modal.js";
import type { User } from "../people/user.js";
import { LONGEST_MESSAGE } from "../people/user-writing.js";
import { PAGE_PLACES } from "./parse-action.js";
import type { PageAction, PageModal, PageOutcome, PagePerson } from "./protocol.js";

/** In whose name the page acts, and what it has open. */
export interface Actor {
  readonly user: User;
  /** Whom one can mention by typing "@" and the name. */
  readonly people: readonly PagePerson[];
  /** The forms that are open, by their ids. */
  readonly modals: Map<string, SeenModal>;
  /** Takes a private answer off the page. */
  readonly dismiss: (messageId: string) => void;
}

type Writing = Extract<PageAction, { act: "say" | "edit" }>;
type Using = Exclude<PageAction, Writing | { act: "remove" | "dismiss" }>;

/** Does what the page asks for, in the actor's name. */
export async function perform(action: PageAction, actor: Actor): Promise<PageOutcome> {
  switch (action.act) {
    case "say":
    case "edit":
      return write(action, actor);
    case "remove": {
      const message = ownMessageWith(action.message, actor);
      if (!message) return GONE;
      actor.user.remove(message);
      return notice(undefined);
    }
    case "dismiss":
      actor.dismiss(action.message);
      return notice(undefined);
    default:
      return use(action, actor);
  }
}

const GONE: PageOutcome = notice("That is no longer there");

function write(action: Writing, actor: Actor): PageOutcome {
  const text = withMentions(action.text, actor.people);
  if (text.trim() === "") return notice("There is nothing to send");
  if (text.length > LONGEST_MESSAGE) return notice(`At most ${LONGEST_MESSAGE} characters`);
  if (action.act === "say") {
    const replyTo = messageWith(action.replyTo, actor);
    actor.user.say(text, action.place, replyTo ? { replyTo } : {});
    return notice(undefined);
  }
  const message = ownMessageWith(action.message, actor);
  if (!message) return GONE;
  actor.user.edit(message, text);
  return notice(undefined);
}

/** One types "@Verbatim"; Discord's client sends the id. */
function withMentions(text: string, people: readonly PagePerson[]): string {
  return people.reduce((sent, { id, name }) => sent.replaceAll(`@${name}`, `<@${id}>`), text);
}

async function use(action: Using, actor: Actor): Promise<PageOutcome> {
  const outcome = await outcomeOf(action, actor);
  if (!outcome) return GONE;
  const modal = outcome.kind === "modal" ? opened(outcome.modal, actor.modals) : undefined;
  const choices = outcome.kind === "choices" ? outcome.choices : [];
  return { notice: noticeOf(outcome), choices, modal };
}

function outcomeOf(action: Using, actor: Actor): Promise<Outcome> | undefined {
  const { user, modals } = actor;
  switch (action.act) {
    case "command":
      return user.command(action.name, action.options, action.place);
    case "autocomplete":
      return user.autocomplete(action.name, action.focused ?? "", action.options, action.place);
    case "submit": {
      const modal = modals.get(action.modal);
      return modal && user.submit(modal, action.values);
    }
    default: {
      const message = messageWith(action.message, actor);
      if (!message) return undefined;
      if (action.act === "menu") return user.messageCommand(action.name, message);
      return action.act === "click"
        ? user.click(message, action.customId)
        : user.select(message, action.customId, action.values);
    }
  }
}

function messageWith(id: string, { user }: Actor): SeenMessage | undefined {
  const shown = PAGE_PLACES.flatMap((place) => user.messages(place));
  return shown.find((message) => message.id === id);
}

function ownMessageWith(id: string, actor: Actor): SeenMessage | undefined {
  const message = messageWith(id, actor);
  return message?.author === actor.user.account.name ? message : undefined;
}

function opened(modal: SeenModal, modals: Map<string, SeenModal>): PageModal {
  const id = String(modals.size + 1);
  modals.set(id, modal);
  return { id, title: modal.title, fields: modal.fields };
}

function notice(text: string | undefined): PageOutcome {
  return { notice: text, choices: [], modal: undefined };
}

function noticeOf(outcome: Outcome): string | undefined {
  switch (outcome.kind) {
    case "refused":
      return outcome.reason;
    case "no response":
      return "The application did not respond";
    case "unfinished":
      return "The application never finished its answer";
    default:
      return undefined;
  }
}
