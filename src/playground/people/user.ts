import type { JsonObject } from "../json.js";
import type { Account, Place } from "../world.js";
import type { OptionValues } from "./command-choice.js";
import type { Outcome } from "./outcome.js";
import { type Person, see } from "./person.js";
import type { SeenMessage } from "./seen-message.js";
import type { SeenModal } from "./seen-modal.js";
import { click, commandsFor, runCommand, runMessageCommand, select, submit } from "./user-deeds.js";
import { edit, nextChange, nextMessage, remove, type Saying, say } from "./user-writing.js";

/**
 * A person in front of Discord's client: what a test, or the page, does in their name.
 *
 * Commands, clicks and forms resolve with what the person sees in the end; what Discord's client
 * would not send is "refused" with the reason. A place is "channel" (#articles in the bot's
 * server), "thread" (below it), "bot-dm" (direct messages with the bot), "other-server" (where
 * only the person has the bot installed) or "group-dm" (with a friend, not with the bot); a thread
 * that the bot has started is named by its channel.
 *
 *     const ada = standIn.user("Ada");
 *     const { message } = await ada.command("who-said", { words: "bridge" });
 *     const answer = await ada.ask("who said bridge?");
 */
export interface User {
  readonly account: Account;
  /** Runs "/name" (with its subcommand, if any: "search text"). In "channel" unless told. */
  readonly command: (name: string, options?: OptionValues, place?: Place) => Promise<Outcome>;
  /** What "/name" offers for `option` while `options` are typed: an outcome of kind "choices". */
  readonly autocomplete: (
    name: string,
    option: string,
    options?: OptionValues,
    place?: Place,
  ) => Promise<Outcome>;
  /** Runs a command of a message's context menu. */
  readonly messageCommand: (name: string, message: SeenMessage) => Promise<Outcome>;
  /** Clicks the button with that custom id or label. */
  readonly click: (message: SeenMessage, button: string) => Promise<Outcome>;
  /** Chooses `values` in the select with that custom id. */
  readonly select: (
    message: SeenMessage,
    customId: string,
    values: readonly string[],
  ) => Promise<Outcome>;
  /** Fills in and sends a form, by the custom ids of its fields. */
  readonly submit: (modal: SeenModal, values: Readonly<Record<string, string>>) => Promise<Outcome>;
  /** Writes a message. In "bot-dm" unless told. Mention the bot with `standIn.botMention`. */
  readonly say: (text: string, place?: Place, how?: Saying) => SeenMessage;
  /** Writes a message. Resolves with the next that the bot sends there. */
  readonly ask: (text: string, place?: Place, how?: Saying) => Promise<SeenMessage>;
  readonly edit: (message: SeenMessage, text: string) => SeenMessage;
  readonly remove: (message: SeenMessage) => void;
  /** Resolves with the next message that the bot sends there and the person sees. */
  readonly nextMessage: (place?: Place) => Promise<SeenMessage>;
  /** Resolves with `message` once it has been changed. */
  readonly nextChange: (message: SeenMessage) => Promise<SeenMessage>;
  /** What the person sees there, oldest first. */
  readonly messages: (place?: Place) => readonly SeenMessage[];
  /** The commands that Discord's client offers there. */
  readonly commands: (place?: Place) => readonly JsonObject[];
}

/** What a person can do. */
export function buildUser(person: Person): User {
  const { account, state } = person;
  return {
    account,
    command: (name, options = {}, place = "channel") => runCommand(person, name, options, place),
    autocomplete: (name, option, options = {}, place = "channel") =>
      runCommand(person, name, options, place, option),
    messageCommand: (name, message) => runMessageCommand(person, name, message),
    click: (message, button) => click(person, message, button),
    select: (message, customId, values) => select(person, message, customId, values),
    submit: (modal, values) => submit(person, modal, values),
    say: (text, place = "bot-dm", how = {}) => say(person, text, place, how),
    ask: (text, place = "bot-dm", how = {}) => {
      const answer = nextMessage(person, place);
      say(person, text, place, how);
      return answer;
    },
    edit: (message, text) => edit(person, message, text),
    remove: (message) => remove(person, message),
    nextMessage: (place = "bot-dm") => nextMessage(person, place),
    nextChange: (message) => nextChange(person, message),
    messages: (place = "bot-dm") => {
      const { id } = state.world.channelOf(place, account);
      return state.messages.inChannel(id, account).map((message) => see(message, state));
    },
    commands: (place = "channel") => commandsFor(person, place),
  };
}
