import { Client, type ClientEvents, Events, GatewayIntentBits, Partials } from "discord.js";
import { onTestFinished } from "vitest";
import { type StandIn, type StandInOptions, startStandIn } from "../../src/playground/stand-in.js";

/** What a test needs of a stand-in with a bot that is logged in to it. */
export interface Stage {
  readonly standIn: StandIn;
  readonly client: Client<true>;
}

const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/** discord.js as it is, pointed at `standIn`. Not logged in. */
export function botFor(standIn: StandIn, intents: readonly GatewayIntentBits[] = INTENTS): Client {
  const client = new Client({
    intents: [...intents],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: standIn.restUrl },
  });
  onTestFinished(() => client.destroy());
  return client;
}

/** A stand-in that is closed when the test ends. */
export async function open(options: StandInOptions = {}): Promise<StandIn> {
  const standIn = await startStandIn(options);
  onTestFinished(() => standIn.close());
  return standIn;
}

/** A stand-in, and a bot that is ready. `prepare` attaches its listeners before it logs in. */
export async function stage(
  prepare: (client: Client) => void,
  options: StandInOptions = {},
  intents?: readonly GatewayIntentBits[],
): Promise<Stage> {
  const standIn = await open(options);
  const client = botFor(standIn, intents);
  prepare(client);
  const ready = next(client, Events.ClientReady);
  await client.login(standIn.token);
  const [readyClient] = await ready;
  return { standIn, client: readyClient };
}

/** The arguments of the next `event`. */
export function next<Name extends keyof ClientEvents>(
  client: Client,
  event: Name,
): Promise<ClientEvents[Name]> {
  return new Promise((resolve) => {
    client.once(event, (...values) => resolve(values));
  });
}
