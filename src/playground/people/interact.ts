import { eventData } from "../gateway/events.js";
import type { InteractionRequest } from "../interactions.js";
import { type JsonObject, stringAt } from "../json.js";
import type { Message } from "../message.js";
import type { State } from "../state.js";
import { channelObject, memberObject, userObject } from "../wire.js";
import type { Account, Channel } from "../world.js";
import { contextOf, integrationOwners } from "./command-choice.js";
import { type Outcome, seenOutcome } from "./outcome.js";
import { type Person, see } from "./person.js";

const TYPES = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
const LARGEST_FILE = 10 * 1024 * 1024;

/** What a person does, as far as it differs from one kind of interaction to another. */
export interface Deed {
  readonly kind: InteractionRequest["kind"];
  readonly channel: Channel;
  readonly data: JsonObject;
  /** The message that it is done in; undefined where there is none. */
  readonly source: Message | undefined;
  /** The type of the message that answers. */
  readonly answerType: number;
  /** What the answering message says of it beyond the usual. */
  readonly metadata: JsonObject;
}

/** Sends the interaction to the bot. Resolves with what the asker sees in the end. */
export function interact(
  deed: Deed,
  { account: asker, isInstalled, locale, state }: Person,
): Promise<Outcome> {
  const { world } = state;
  const { kind, channel, source } = deed;
  const owners = integrationOwners(channel, asker, isInstalled, state);
  const id = world.nextId();
  const metadata = {
    ...{ id, type: kind === "autocomplete" ? TYPES.command : TYPES[kind] },
    ...{ user: userObject(asker), authorizing_integration_owners: owners, ...deed.metadata },
  };
  const { answerType } = deed;
  const commandName = kind === "command" ? stringAt(deed.data, "name") : undefined;
  const byUserInstallOnly = !("0" in owners);
  const request = {
    ...{ id, kind, asker, channel, source, metadata, answerType, commandName },
    byUserInstallOnly,
  };
  return new Promise((resolve) => {
    const { token } = state.interactions.open(request, (outcome) => {
      const origin = { channel, source, metadata };
      resolve(seenOutcome(outcome, (message) => see(message, state), origin));
    });
    const data = {
      ...{ id, token, version: 1, application_id: world.applicationId, type: TYPES[kind] },
      ...{ data: deed.data, ...placeOf(channel, asker, state) },
      ...(source ? { message: eventData(source, state) } : {}),
      ...{ authorizing_integration_owners: owners, context: contextOf(channel) },
      ...{ locale, entitlements: [], attachment_size_limit: LARGEST_FILE },
    };
    const { guildId } = channel;
    state.gateway.dispatch({ name: "INTERACTION_CREATE", data, intent: 0, guildId });
  });
}

function placeOf(channel: Channel, asker: Account, { world }: State): JsonObject {
  const { guildId } = channel;
  const member = memberObject(asker, world);
  const { permissions } = memberObject(world.bot, world);
  return {
    channel_id: channel.id,
    channel: channelObject(channel, world),
    app_permissions: permissions,
    ...(guildId
      ? {
          ...{ guild_id: guildId, guild_locale: "en-US", member },
          guild: { id: guildId, locale: "en-US", features: [] },
        }
      : { user: userObject(asker) }),
  };
}
