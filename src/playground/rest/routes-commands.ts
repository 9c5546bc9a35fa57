import * as spec from "discord-api-spec/zod";
import { type JsonObject, stringAt, withoutNulls } from "../json.js";
import type { State } from "../state.js";
import { refusals } from "./api-error.js";
import { commandErrors, typeOf } from "./command-rules.js";
import type { RestRequest, Route } from "./route.js";

/** Registering commands: for everywhere, or for one server. A PUT replaces them all. */
export const commandRoutes: readonly Route[] = [
  "/applications/{application}/commands",
  "/applications/{application}/guilds/{guild}/commands",
].flatMap((path): Route[] => [
  {
    method: "GET",
    path,
    answer: () => spec.ApplicationCommandResponseSchema,
    handle: (request, state) => state.commands.of(scopeOf(request, state)),
  },
  {
    method: "PUT",
    path,
    takesList: true,
    request: () => spec.ApplicationCommandUpdateRequestSchema,
    answer: () => spec.ApplicationCommandResponseSchema,
    handle: (request, state) => {
      const scope = scopeOf(request, state);
      const errors = commandErrors(request.list);
      if (errors.length > 0) throw refusals.invalidForm(errors);
      const before = state.commands.of(scope);
      const commands = request.list.map((command) => registered(command, scope, before, state));
      state.commands.put(scope, commands);
      return commands;
    },
  },
]);

function scopeOf({ params: [application, guild] }: RestRequest, { world }: State): string {
  if (application !== world.applicationId) throw refusals.notYourApplication();
  if (guild !== undefined && guild !== world.guildId) throw refusals.missingAccess();
  return guild ?? "global";
}

/** The command as Discord keeps it. One that was there before keeps its id. */
function registered(
  command: JsonObject,
  scope: string,
  before: readonly JsonObject[],
  { world }: State,
): JsonObject {
  const name = stringAt(command, "name");
  const type = typeOf(command);
  const known = before.find((one) => stringAt(one, "name") === name && typeOf(one) === type);
  const { default_member_permissions: permissions, ...rest } = withoutNulls(command);
  return {
    ...{ description: "", integration_types: [0], contexts: null, nsfw: false },
    ...rest,
    ...{
      id: (known && stringAt(known, "id")) ?? world.nextId(),
      application_id: world.applicationId,
      type,
    },
    ...{ version: world.nextId(), default_member_permissions: permissions?.toString() ?? null },
    ...(scope === "global" ? { dm_permission: true } : { guild_id: scope }),
  };
}
