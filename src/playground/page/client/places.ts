import type { PagePlace } from "../protocol.js";
import { byId } from "./dom.js";

/** What a place is called, and what it says of itself. */
export interface PlaceWords {
  readonly name: string;
  readonly topic: string;
  readonly placeholder: string;
}

/** The places of the page. */
export const PLACES: Readonly<Record<PagePlace, PlaceWords>> = {
  channel: {
    name: "# articles",
    topic: "A server’s channel: type / for commands, or mention @Verbatim",
    placeholder: "Type / for commands, or mention @Verbatim",
  },
  thread: {
    name: "# articles › questions",
    topic: "A thread: answers stay together here",
    placeholder: "Type / for commands, or mention @Verbatim",
  },
  "bot-dm": {
    name: "Verbatim",
    topic: "A direct message: ask in your own words, and go on from there",
    placeholder: "Ask Verbatim, or type / for commands",
  },
};

/** Calls `turnTo` whenever another place is chosen; at first with the one that the window showed last. */
export function followPlaces(turnTo: (place: PagePlace) => void): void {
  const rooms = [...document.querySelectorAll<HTMLButtonElement>(".room")];
  const go = (place: PagePlace) => {
    for (const room of rooms) room.ariaCurrent = room.dataset.place === place ? "page" : "false";
    byId("place-name", HTMLElement).textContent = PLACES[place].name;
    byId("place-topic", HTMLElement).textContent = PLACES[place].topic;
    sessionStorage.setItem("place", place);
    turnTo(place);
  };
  for (const room of rooms) room.onclick = () => go(placeNamed(room.dataset.place));
  go(placeNamed(sessionStorage.getItem("place")));
}

function placeNamed(name: string | null | undefined): PagePlace {
  return name === "thread" || name === "bot-dm" ? name : "channel";
}
