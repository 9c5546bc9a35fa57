import type { ServerResponse } from "node:http";
import type { State } from "../state.js";
import type { Actor } from "./page-actions.js";
import { pageCommands } from "./page-commands.js";
import type { PageMessages } from "./page-messages.js";
import type { PageSnapshot } from "./protocol.js";
import type { ShownArchive } from "./shown-archive.js";

/** What a stream of events tells of. */
export interface Told {
  readonly actor: Actor;
  readonly messages: PageMessages;
  readonly archive: ShownArchive;
  readonly state: State;
}

/** Server-sent events until the page goes away: first all there is, then each change. */
export function streamEvents(response: ServerResponse, told: Told): void {
  const { actor, messages, archive, state } = told;
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  const tell = (event: string, data: unknown) =>
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  tell("snapshot", snapshotOf(told));
  const stops = [
    messages.listen(
      (message) => tell("message", message),
      (id) => tell("deleted", { id }),
    ),
    state.commands.listen(() => tell("commands", pageCommands(actor.user))),
    archive.listen(() => tell("archive", archive.now())),
  ];
  response.on("close", () => {
    for (const stop of stops) stop();
  });
}

function snapshotOf({ actor, messages, archive, state }: Told): PageSnapshot {
  const { account } = actor.user;
  const { id, name } = state.world.bot;
  return {
    you: { id: account.id, name: account.name },
    bot: { id, name },
    people: actor.people,
    messages: messages.all(),
    commands: pageCommands(actor.user),
    archive: archive.now(),
  };
}
