import type { PageMessage, PagePlace } from "../protocol.js";
import { byId } from "./dom.js";
import { drawMessage, idOf, type MessageDoings } from "./draw-message.js";

/** The messages of all places. */
export interface Logs {
  readonly show: (message: PageMessage) => void;
  readonly remove: (messageId: string) => void;
  readonly clear: () => void;
  /** Shows the log of one place, at its end. */
  readonly turnTo: (place: PagePlace) => void;
  /** From now on the end is followed, wherever the reader had gone. */
  readonly followAll: () => void;
}

/** How near to the end a reader counts as being there, in pixels. */
const NEAR = 60;

/** Brings the page's logs to life: they follow what comes unless the reader has scrolled away. */
export function buildLogs(doings: MessageDoings): Logs {
  const logs = [...document.querySelectorAll<HTMLElement>("[role=log]")];
  /** Those whose end the reader has left. */
  const left = new Set<HTMLElement>();
  const follow = (log: HTMLElement) => {
    if (!left.has(log)) log.scrollTop = log.scrollHeight;
  };
  // the end stays in sight where the log becomes lower or wider
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) if (target instanceof HTMLElement) follow(target);
  });
  for (const log of logs) {
    sizes.observe(log);
    log.tabIndex = 0;
    log.addEventListener("scroll", () => {
      const isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
      if (isAtEnd) left.delete(log);
      else left.add(log);
    });
    log.addEventListener("keydown", (event) => moveBetween(event, log));
  }
  return {
    show: (message) => {
      const log = byId(`log-${message.place}`, HTMLElement);
      const drawn = drawMessage(message, doings);
      const before = document.getElementById(`message-${idOf(message)}`);
      if (before) replace(before, drawn);
      else log.append(drawn);
      follow(log);
    },
    remove: (id) => document.getElementById(`message-${id}`)?.remove(),
    clear: () => {
      for (const message of document.querySelectorAll(".message")) message.remove();
    },
    turnTo: (place) => {
      for (const log of logs) log.hidden = log.dataset.place !== place;
      follow(byId(`log-${place}`, HTMLElement));
    },
    followAll: () => left.clear(),
  };
}

/** A message that changes keeps the focus where it was: on the button that was pressed, if it is still there. */
function replace(before: HTMLElement, after: HTMLElement): void {
  const focused = document.activeElement;
  const hadFocus = focused instanceof HTMLElement && before.contains(focused);
  const customId = hadFocus ? focused.dataset.customId : undefined;
  before.replaceWith(after);
  if (!hadFocus) return;
  const buttons = [...after.querySelectorAll<HTMLElement>("[data-custom-id]")];
  (buttons.find((one) => one.dataset.customId === customId) ?? after).focus();
}

/** Up and Down go from message to message. */
function moveBetween(event: KeyboardEvent, log: HTMLElement): void {
  const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
  if (step === 0) return;
  const messages = [...log.querySelectorAll<HTMLElement>(".message")];
  const here = messages.findIndex((message) => message.contains(document.activeElement));
  const next = here < 0 ? messages.at(-1) : messages[here + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: "nearest" });
}
