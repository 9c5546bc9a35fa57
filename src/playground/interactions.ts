import { randomBytes } from "node:crypto";
import type { Clock } from "./clock.js";
import type { JsonObject } from "./json.js";
import type { Message } from "./message.js";
import { refusals } from "./rest/api-error.js";
import type { Account, Channel } from "./world.js";

/** How long a bot may take to its first answer, in milliseconds. */
const FIRST_ANSWER_WITHIN = 3_000;
/** How long an interaction's token can be used, in milliseconds. */
const TOKEN_LIVES = 15 * 60_000;

/** What a person asked the bot for. */
export interface InteractionRequest {
  readonly id: string;
  readonly kind: "command" | "autocomplete" | "component" | "modal";
  readonly asker: Account;
  readonly channel: Channel;
  /** The message that was clicked in; undefined where none was. */
  readonly source: Message | undefined;
  /** What a message that answers says of the interaction. */
  readonly metadata: JsonObject;
  /** The type of the message that answers. */
  readonly answerType: number;
  /** The command; undefined for a click or a form. */
  readonly commandName: string | undefined;
  /** Whether it came about through the asker's own installation alone, which limits follow-ups. */
  readonly byUserInstallOnly: boolean;
}

/** What came of an interaction. */
export type InteractionOutcome =
  | { readonly kind: "reply" | "update"; readonly message: Message }
  | { readonly kind: "modal"; readonly modal: JsonObject }
  | { readonly kind: "choices"; readonly choices: readonly JsonObject[] }
  /** The bot took the deferred reply back. */
  | { readonly kind: "deleted" }
  /** Nothing within three seconds: "The application did not respond". */
  | { readonly kind: "no response" }
  /** A deferred reply that was never completed: "thinking" until the token died. */
  | { readonly kind: "unfinished" };

/** An interaction on its way. */
export interface OpenInteraction {
  readonly request: InteractionRequest;
  readonly token: string;
  readonly openedAt: number;
  readonly phase: "waiting" | "acknowledged" | "expired";
  /** What `@original` means; undefined before the first answer, and for autocomplete. */
  readonly originalId: string | undefined;
  /** The messages that the token may edit, the original among them. */
  readonly messageIds: readonly string[];
  readonly followUps: number;
}

/** All interactions, and Discord's rules about time and acknowledgement. */
export interface InteractionDesk {
  /** Starts the three seconds. `settle` is called once, with what came of it. */
  readonly open: (
    request: InteractionRequest,
    settle: (outcome: InteractionOutcome) => void,
  ) => OpenInteraction;
  /** The interaction, if it can still be acknowledged. @throws {ApiError} where it cannot. */
  readonly toAcknowledge: (id: string, token: string) => OpenInteraction;
  /** The acknowledged interaction whose token lives. @throws {ApiError} where it does not. */
  readonly byToken: (token: string) => OpenInteraction;
  readonly change: (token: string, changes: Partial<OpenInteraction>) => void;
  readonly settle: (token: string, outcome: InteractionOutcome) => void;
}

interface Case {
  readonly interaction: OpenInteraction;
  readonly settle: ((outcome: InteractionOutcome) => void) | undefined;
}

/** A desk without any interaction. */
export function buildInteractionDesk(clock: Clock): InteractionDesk {
  const cases = new Map<string, Case>();
  const isDead = ({ openedAt }: OpenInteraction) => clock.now() - openedAt > TOKEN_LIVES;

  const isLate = (token: string) => {
    const openedAt = cases.get(token)?.interaction.openedAt ?? 0;
    return clock.now() - openedAt >= FIRST_ANSWER_WITHIN;
  };

  const change = (token: string, changes: Partial<OpenInteraction>) => {
    const known = cases.get(token);
    if (known) cases.set(token, { ...known, interaction: { ...known.interaction, ...changes } });
  };
  const settle = (token: string, outcome: InteractionOutcome) => {
    const known = cases.get(token);
    if (!known?.settle) return;
    cases.set(token, { ...known, settle: undefined });
    known.settle(outcome);
  };
  const expire = (token: string) => {
    if (cases.get(token)?.interaction.phase !== "waiting") return;
    change(token, { phase: "expired" });
    settle(token, { kind: "no response" });
  };

  return {
    open: (request, settleRequest) => {
      const token = randomBytes(48).toString("base64url");
      const interaction: OpenInteraction = {
        ...{ request, token, openedAt: clock.now(), phase: "waiting" },
        ...{ originalId: undefined, messageIds: [], followUps: 0 },
      };
      cases.set(token, { interaction, settle: settleRequest });
      clock.after(FIRST_ANSWER_WITHIN, () => expire(token));
      clock.after(TOKEN_LIVES, () => settle(token, { kind: "unfinished" }));
      return interaction;
    },
    toAcknowledge: (id, token) => {
      if (isLate(token)) expire(token);
      const interaction = cases.get(token)?.interaction;
      if (interaction?.request.id !== id || interaction.phase === "expired") {
        throw refusals.unknownInteraction();
      }
      if (interaction.phase === "acknowledged") throw refusals.alreadyAcknowledged();
      return interaction;
    },
    byToken: (token) => {
      const interaction = cases.get(token)?.interaction;
      if (interaction?.phase !== "acknowledged") throw refusals.unknownWebhook();
      if (isDead(interaction)) throw refusals.expiredToken();
      return interaction;
    },
    change,
    settle,
  };
}
