import { type JsonObject, stringAt } from "../json.js";
import { isVisibleTo, MESSAGE_FLAGS, type Message, messageObject } from "../message.js";
import type { MessageEvent } from "../message-store.js";
import { COMMAND_TYPE, typeOf } from "../rest/command-rules.js";
import { mentionedIn } from "../rest/message-draft.js";
import { answered } from "../rest/routes-messages.js";
import type { State } from "../state.js";
import type { Account, PlaceName } from "../world.js";
import {
  chooseCommand,
  integrationOwners,
  type OptionValues,
  offeredCommands,
} from "./command-choice.js";
import type { Outcome } from "./outcome.js";
import { type SeenMessage, seenMessage } from "./seen-message.js";
import { modalObjection, type SeenModal, submission } from "./seen-modal.js";
import { interact } from "./user-interactions.js";

/**
 * A person in front of Discord's client: what a test, or the page, does in their name.
 *
 * Commands, clicks and forms resolve with what the person sees in the end; what Discord's client
 * would not send is "refused" with the reason. A place is "channel" (#articles in the bot's
 * server), "thread" (below it), "bot-dm" (direct messages with the bot), "other-server" (where
 * only the person has the bot installed) or "group-dm" (with a friend, not with the bot).
 *
 *     const ada = standIn.user("Ada");
 *     const { message } = await ada.command("who-said", { words: "bridge" });
 *     const answer = await ada.ask("who said bridge?");
 */
export interface User {
  readonly account: Account;
  /** Runs "/name" (with its subcommand, if any: "search text"). In "channel" unless told. */
  readonly command: (name: string, options?: OptionValues, place?: PlaceName) => Promise<Outcome>;
  /** What "/name" offers for `option` while `options` are typed: an outcome of kind "choices". */
  readonly autocomplete: (
    name: string,
    option: string,
    options?: OptionValues,
    place?: PlaceName,
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
  readonly say: (text: string, place?: PlaceName, how?: Saying) => SeenMessage;
  /** Writes a message. Resolves with the next that the bot sends there. */
  readonly ask: (text: string, place?: PlaceName, how?: Saying) => Promise<SeenMessage>;
  readonly edit: (message: SeenMessage, text: string) => SeenMessage;
  readonly remove: (message: SeenMessage) => void;
  /** Resolves with the next message that the bot sends there and the person sees. */
  readonly nextMessage: (place?: PlaceName) => Promise<SeenMessage>;
  /** Resolves with `message` once it has been changed. */
  readonly nextChange: (message: SeenMessage) => Promise<SeenMessage>;
  /** What the person sees there, oldest first. */
  readonly messages: (place?: PlaceName) => readonly SeenMessage[];
  /** The commands that Discord's client offers there. */
  readonly commands: (place?: PlaceName) => readonly JsonObject[];
}

/** How a message is written. */
export interface Saying {
  /** The message that it replies to. */
  readonly replyTo?: SeenMessage;
  /** Whether the reply pings the author of what it replies to; it does unless told. */
  readonly ping?: boolean;
}

const ANSWER_TYPE = { ordinary: 0, reply: 19, command: 20, menu: 23 } as const;

/** The person called `name`, who may have installed the bot for themselves. */
export function buildUser(account: Account, isInstalled: boolean, state: State): User {
  const { world, messages } = state;
  const at = (place: PlaceName) => world.channelOf(place, account);
  const see = (message: Message) => seenMessage(message, answered(message, state));
  const offered = (place: PlaceName) => {
    const owners = integrationOwners(at(place), account, isInstalled, state);
    return offeredCommands(at(place), owners, state);
  };
  const visible = ({ id }: SeenMessage) => {
    const found = messages.find(id);
    return found && isVisibleTo(found, account) ? found : undefined;
  };
  const slash = (
    kind: "command" | "autocomplete",
    choice: ReturnType<typeof chooseCommand>,
    place: PlaceName,
  ) =>
    choice.kind === "refused"
      ? refused(choice.reason)
      : interact(
          {
            ...{ kind, channel: at(place), data: choice.data, source: undefined },
            ...{ answerType: ANSWER_TYPE.command, metadata: {} },
          },
          ...([account, isInstalled, state] as const),
        );
  const use = (message: SeenMessage, data: JsonObject) => {
    const source = visible(message);
    if (!source) return refused("The message is gone");
    return interact(
      {
        ...{ kind: "component", channel: source.channel, data, source },
        ...{ answerType: ANSWER_TYPE.reply, metadata: { interacted_message_id: source.id } },
      },
      ...([account, isInstalled, state] as const),
    );
  };
  const next = (fits: (event: MessageEvent) => boolean) =>
    new Promise<SeenMessage>((resolve) => {
      const stop = messages.listen((event) => {
        if (!fits(event) || !isVisibleTo(event.message, account)) return;
        stop();
        resolve(see(event.message));
      });
    });
  const nextMessage = (place: PlaceName) =>
    next(({ kind, message: { channel, author, flags } }) => {
      const isHere = channel.id === at(place).id && author.bot;
      return kind === "created" && isHere && (flags & MESSAGE_FLAGS.loading) === 0;
    });
  const say = (text: string, place: PlaceName, how: Saying) => {
    const message = written(text, place, how, account, state);
    messages.create(message);
    return see(message);
  };

  return {
    account,
    command: (name, options = {}, place = "channel") =>
      slash("command", chooseCommand(name, options, offered(place)), place),
    autocomplete: (name, option, options = {}, place = "channel") =>
      slash("autocomplete", chooseCommand(name, options, offered(place), option), place),
    messageCommand: (name, message) => {
      const target = visible(message);
      if (!target) return refused("The message is gone");
      const place = target.channel.kind;
      const isIt = (one: JsonObject) =>
        stringAt(one, "name") === name && typeOf(one) === COMMAND_TYPE.message;
      const command = offered(place).find(isIt);
      if (!command) return refused(`There is no message command "${name}" here`);
      const resolved = { messages: { [target.id]: messageObject(target, world, undefined) } };
      const data = {
        ...{ id: stringAt(command, "id"), name, type: COMMAND_TYPE.message },
        ...{ target_id: target.id, resolved },
      };
      return interact(
        {
          ...{ kind: "command", channel: target.channel, data, source: undefined },
          ...{ answerType: ANSWER_TYPE.menu, metadata: { target_message_id: target.id } },
        },
        ...([account, isInstalled, state] as const),
      );
    },
    click: (message, name) => {
      const buttons = message.buttons.filter((one) => one.customId === name || one.label === name);
      const [button] = buttons;
      if (!button) return refused(`There is no button "${name}"`);
      if (button.isDisabled) return refused("The button is disabled");
      if (button.customId === undefined) return refused("The button is a link");
      return use(message, { custom_id: button.customId, component_type: 2, id: 1 });
    },
    select: (message, customId, values) => {
      const select = message.selects.find((one) => one.customId === customId);
      if (!select) return refused(`There is no select "${customId}"`);
      const offers = select.options.map(({ value }) => value);
      const inRange = values.length >= select.least && values.length <= select.most;
      if (!inRange || !values.every((value) => offers.includes(value))) {
        return refused("These values cannot be chosen");
      }
      return use(message, { custom_id: customId, component_type: 3, id: 1, values });
    },
    submit: (modal, values) => {
      const objection = modalObjection(modal, values);
      if (objection) return refused(objection);
      const { channel, source, openedBy } = modal;
      return interact(
        {
          ...{ kind: "modal", channel, data: submission(modal, values), source },
          answerType: source ? ANSWER_TYPE.reply : ANSWER_TYPE.command,
          metadata: { triggering_interaction_metadata: openedBy },
        },
        ...([account, isInstalled, state] as const),
      );
    },
    say: (text, place = "bot-dm", how = {}) => say(text, place, how),
    ask: (text, place = "bot-dm", how = {}) => {
      const answer = nextMessage(place);
      say(text, place, how);
      return answer;
    },
    edit: (message, text) => {
      const before = own(visible(message), account);
      const mentions = mentionedIn(text, world);
      const after = { ...before, content: text, mentions, editedAt: state.clock.now() };
      messages.update(after);
      return see(after);
    },
    remove: (message) => messages.remove(own(visible(message), account)),
    nextMessage: (place = "bot-dm") => nextMessage(place),
    nextChange: ({ id }) => next(({ kind, message }) => kind === "updated" && message.id === id),
    messages: (place = "bot-dm") => messages.inChannel(at(place).id, account).map(see),
    commands: (place = "channel") => offered(place),
  };
}

function refused(reason: string): Promise<Outcome> {
  return Promise.resolve({ kind: "refused", reason });
}

function own(message: Message | undefined, account: Account): Message {
  if (message?.author.id !== account.id) throw new Error("Not a message of this person");
  return message;
}

/**
 * A reply pings the author of what it replies to, unless that is the answer to an interaction:
 * those come from a webhook, which is nobody that could be pinged.
 */
function written(
  text: string,
  place: PlaceName,
  { replyTo, ping = true }: Saying,
  author: Account,
  { world, messages, clock }: State,
): Message {
  const target = replyTo && messages.find(replyTo.id);
  const pinged = target && ping && !target.interaction ? [target.author] : [];
  return {
    ...{ id: world.nextId(), channel: world.channelOf(place, author), author, content: text },
    ...{ embeds: [], components: [], attachments: [], flags: 0, sentAt: clock.now() },
    ...{ type: target ? ANSWER_TYPE.reply : ANSWER_TYPE.ordinary, repliesTo: target?.id },
    mentions: [...new Set([...mentionedIn(text, world), ...pinged])],
    ...{ editedAt: undefined, interaction: undefined, commandName: undefined, onlyFor: undefined },
  };
}
