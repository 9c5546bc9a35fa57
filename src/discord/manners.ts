import {
  ApplicationIntegrationType,
  type BaseInteraction,
  GuildMember,
  InteractionContextType,
  type Message,
  PermissionFlagsBits,
} from "discord.js";

/** What the operator decides about who may do what, and where. Ids of Discord. */
export interface Manners {
  /** Who may see `/status` and `/reload` beside those who may manage a server that has the bot. */
  readonly operators: readonly string[];
  /** Where answers are public, and for whom; everywhere and for everybody where both are empty. */
  readonly publicChannels: readonly string[];
  readonly publicRoles: readonly string[];
  /** Channels where a message that asks is answered in a thread of its own. */
  readonly threadChannels: readonly string[];
}

/** No operators, and public answers everywhere, where they were asked for. */
export const USUAL_MANNERS: Manners = {
  ...{ operators: [], publicChannels: [], publicRoles: [] },
  threadChannels: [],
};

/** Whether the one who interacts may see and do what is for operators. */
export function isOperator(interaction: BaseInteraction, { operators }: Manners): boolean {
  if (operators.includes(interaction.user.id)) return true;
  const { guildId, authorizingIntegrationOwners, memberPermissions } = interaction;
  // In a server that does not have the bot, its managers manage nothing of ours.
  const isHome =
    guildId !== null &&
    authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] === guildId;
  return isHome && (memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false);
}

/** Whether the one who clicks may take messages of others away there. */
export function isModerator({ guildId, memberPermissions }: BaseInteraction): boolean {
  return guildId !== null && (memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false);
}

/** Whether everybody may see the answer there. Direct messages are between the two anyway. */
export function mayAnswerPublicly(
  source: BaseInteraction | Message,
  { publicChannels, publicRoles }: Manners,
): boolean {
  if (source.guildId === null || publicChannels.length + publicRoles.length === 0) return true;
  const parent = source.channel?.isThread() ? source.channel.parentId : null;
  return (
    publicChannels.some((id) => id === source.channelId || id === parent) ||
    rolesOf(source).some((id) => publicRoles.includes(id))
  );
}

/** Whether there is anybody there to whom a private answer could be shown. */
export function mayShare(source: BaseInteraction, manners: Manners): boolean {
  return source.context !== InteractionContextType.BotDM && mayAnswerPublicly(source, manners);
}

/** Whether the answer to `message` belongs in a thread that is started from it. */
export function wantsThread({ channelId }: Message, { threadChannels }: Manners): boolean {
  return threadChannels.includes(channelId);
}

function rolesOf({ member }: BaseInteraction | Message): readonly string[] {
  if (member === null) return [];
  return member instanceof GuildMember ? [...member.roles.cache.keys()] : member.roles;
}
