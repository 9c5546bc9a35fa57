import { type JsonObject, objectsAt, stringAt } from "../json.js";
import { isVisibleTo, type Message, messageObject } from "../message.js";
import { COMMAND_TYPE, typeOf } from "../rest/command-rules.js";
import { userObject } from "../wire.js";
import type { Place } from "../world.js";
import {
  type CommandChoice,
  chooseCommand,
  integrationOwners,
  type OptionValues,
  offeredCommands,
} from "./command-choice.js";
import { interact } from "./interact.js";
import type { Outcome } from "./outcome.js";
import type { Person } from "./person.js";
import type { SeenMessage } from "./seen-message.js";
import { modalObjection, type SeenModal, submission } from "./seen-modal.js";

/** The types of the messages that answer: to a command, a click, a menu. */
const ANSWER_TYPE = { reply: 19, command: 20, menu: 23 } as const;
const USER_OPTION = 6;
const COMPONENT_TYPE = { button: 2, select: 3 } as const;

/** The commands that Discord's client offers `person` in `place`. */
export function commandsFor({ account, isInstalled, state }: Person, place: Place): JsonObject[] {
  const channel = state.world.channelOf(place, account);
  const owners = integrationOwners(channel, account, isInstalled, state);
  return offeredCommands(channel, owners, state);
}

/** Runs "/name", or asks what it offers for the option `focused`. */
export function runCommand(
  person: Person,
  name: string,
  options: OptionValues,
  place: Place,
  focused?: string,
): Promise<Outcome> {
  const choice: CommandChoice = chooseCommand(name, options, commandsFor(person, place), focused);
  if (choice.kind === "refused") return refused(choice.reason);
  const channel = person.state.world.channelOf(place, person.account);
  const kind = focused === undefined ? "command" : "autocomplete";
  const data = withResolved(choice.data, person);
  const answerType = ANSWER_TYPE.command;
  return interact({ kind, channel, data, source: undefined, answerType, metadata: {} }, person);
}

/** Discord tells of the users that options name. */
function withResolved(data: JsonObject, { state: { world } }: Person): JsonObject {
  const named = objectsAt(data, "options")
    .filter((option) => typeOf(option) === USER_OPTION)
    .flatMap((option) => world.account(String(option.value)) ?? []);
  if (named.length === 0) return data;
  const users = Object.fromEntries(named.map((account) => [account.id, userObject(account)]));
  return { ...data, resolved: { users } };
}

/** Runs the command `name` of the menu of a message. */
export function runMessageCommand(
  person: Person,
  name: string,
  message: SeenMessage,
): Promise<Outcome> {
  const target = visible(message, person);
  if (!target) return refused("The message is gone");
  const { id, channel } = target;
  const command = commandsFor(person, channel.kind).find(
    (one) => stringAt(one, "name") === name && typeOf(one) === COMMAND_TYPE.message,
  );
  if (!command) return refused(`There is no message command "${name}" here`);
  const shown = messageObject(target, person.state.world, undefined);
  const data = {
    ...{ id: stringAt(command, "id"), name, type: COMMAND_TYPE.message, target_id: id },
    resolved: { messages: { [id]: shown } },
  };
  const metadata = { target_message_id: id };
  const answerType = ANSWER_TYPE.menu;
  return interact(
    { kind: "command", channel, data, source: undefined, answerType, metadata },
    person,
  );
}

/** Clicks the button with that custom id or label. */
export function click(person: Person, message: SeenMessage, name: string): Promise<Outcome> {
  const button = message.buttons.find((one) => one.customId === name || one.label === name);
  if (!button) return refused(`There is no button "${name}"`);
  if (button.isDisabled) return refused("The button is disabled");
  if (button.customId === undefined) return refused("The button is a link");
  const data = { custom_id: button.customId, component_type: COMPONENT_TYPE.button, id: 1 };
  return use(person, message, data);
}

/** Chooses `values` in the select with that custom id. */
export function select(
  person: Person,
  message: SeenMessage,
  customId: string,
  values: readonly string[],
): Promise<Outcome> {
  const found = message.selects.find((one) => one.customId === customId);
  if (!found) return refused(`There is no select "${customId}"`);
  const offers = found.options.map(({ value }) => value);
  const inRange = values.length >= found.least && values.length <= found.most;
  if (!inRange || !values.every((value) => offers.includes(value))) {
    return refused("These values cannot be chosen");
  }
  const component_type = COMPONENT_TYPE.select;
  return use(person, message, { custom_id: customId, component_type, id: 1, values });
}

/** Fills in and sends a form. */
export function submit(
  person: Person,
  modal: SeenModal,
  values: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const objection = modalObjection(modal, values);
  if (objection) return refused(objection);
  const { channel, source, openedBy } = modal;
  const answerType = source ? ANSWER_TYPE.reply : ANSWER_TYPE.command;
  const metadata = { triggering_interaction_metadata: openedBy };
  const data = submission(modal, values);
  return interact({ kind: "modal", channel, data, source, answerType, metadata }, person);
}

function use(person: Person, message: SeenMessage, data: JsonObject): Promise<Outcome> {
  const source = visible(message, person);
  if (!source) return refused("The message is gone");
  const { id, channel } = source;
  const metadata = { interacted_message_id: id };
  const answerType = ANSWER_TYPE.reply;
  return interact({ kind: "component", channel, data, source, answerType, metadata }, person);
}

function visible({ id }: SeenMessage, { account, state }: Person): Message | undefined {
  const found = state.messages.find(id);
  return found && isVisibleTo(found, account) ? found : undefined;
}

function refused(reason: string): Promise<Outcome> {
  return Promise.resolve({ kind: "refused", reason });
}
