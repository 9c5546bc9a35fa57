import { answered } from "../answered.js";
import { isVisibleTo, type Message } from "../message.js";
import type { User } from "../people/user.js";
import type { State } from "../state.js";
import { PAGE_PLACES } from "./parse-action.js";
import type { PageMessage } from "./protocol.js";
import type { ShownArchive } from "./shown-archive.js";

/** What the page sees of the messages. */
export interface PageMessages {
  /** All there is to see, place by place, oldest first. */
  readonly all: () => readonly PageMessage[];
  /** Calls back on each change from now on. Gives a function that ends it. */
  readonly listen: (
    shown: (message: PageMessage) => void,
    gone: (messageId: string) => void,
  ) => () => void;
  /** Takes a message off the page for good. */
  readonly dismiss: (messageId: string) => void;
}

/** The messages of the page's places that `user` may see. */
export function buildPageMessages(
  user: User,
  state: State,
  archive: Pick<ShownArchive, "cited">,
): PageMessages {
  const { account } = user;
  const dismissed = new Set<string>();
  const dismissing = new Set<(messageId: string) => void>();
  const channelIds = PAGE_PLACES.map((place) => state.world.channelOf(place, account).id);

  const seen = (message: Message): PageMessage | undefined => {
    const place = PAGE_PLACES[channelIds.indexOf(message.channel.id)];
    const isSeen = place && isVisibleTo(message, account) && !dismissed.has(message.id);
    if (!isSeen) return undefined;
    return { place, raw: answered(message, state), cited: archive.cited(message) };
  };
  return {
    all: () =>
      channelIds.flatMap((id) =>
        state.messages.inChannel(id, account).flatMap((message) => seen(message) ?? []),
      ),
    listen: (shown, gone) => {
      const stop = state.messages.listen(({ kind, message }) => {
        const page = seen(message);
        if (page && kind === "deleted") gone(message.id);
        else if (page) shown(page);
      });
      dismissing.add(gone);
      return () => {
        stop();
        dismissing.delete(gone);
      };
    },
    dismiss: (messageId) => {
      dismissed.add(messageId);
      for (const gone of [...dismissing]) gone(messageId);
    },
  };
}
