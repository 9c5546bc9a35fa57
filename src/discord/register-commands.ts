import type { ApplicationCommand, Client } from "discord.js";
import type { Command, MenuCommand } from "./command.js";

/**
 * Tells Discord of `commands` where what it knows differs, and only then.
 *
 * @param guildId Where given, the commands are that server's alone, at once; for developing.
 * @returns Whether anything had to be sent.
 */
export async function registerCommands(
  client: Client<true>,
  commands: readonly Pick<Command | MenuCommand, "data">[],
  guildId: string | undefined,
): Promise<boolean> {
  const scope = guildId ? { guildId } : {};
  const known = await client.application.commands.fetch({ ...scope, withLocalizations: true });
  if (sameCommands(commands, [...known.values()])) return false;
  const bodies = commands.map(({ data }) => data);
  if (guildId) await client.application.commands.set(bodies, guildId);
  else await client.application.commands.set(bodies);
  return true;
}

function sameCommands(
  commands: readonly Pick<Command | MenuCommand, "data">[],
  known: readonly Pick<ApplicationCommand, "name" | "equals">[],
): boolean {
  const byName = new Map(known.map((command) => [command.name, command]));
  return (
    known.length === commands.length &&
    commands.every(({ data }) => byName.get(data.name)?.equals(data, true) ?? false)
  );
}
