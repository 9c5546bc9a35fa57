import type { PageArchive, PagePlace } from "../protocol.js";
import { button, byId, element } from "./dom.js";
import { PLACES } from "./places.js";

const HERE: Readonly<Record<PagePlace, string>> = {
  channel: "Answers stand here for everybody in the server.",
  thread: "A thread keeps what belongs together apart from the channel.",
  "bot-dm": "No command is needed here, and “and in 2019?” or “more” go on from the last answer.",
};

/** At the head of each log: where one is, and questions that the archive can answer. */
export function showSamples(
  archive: PageArchive,
  ask: (place: PagePlace, question: string) => void,
): void {
  for (const place of ["channel", "thread", "bot-dm"] as const) {
    const log = byId(`log-${place}`, HTMLElement);
    log.querySelector(".welcome")?.remove();
    const samples = archive.kind === "open" ? archive.samples : [];
    log.prepend(
      element("section", { className: "welcome", ariaLabel: "Where you are" }, [
        element("h2", {
          className: "welcome-title",
          textContent: `Welcome to ${PLACES[place].name}`,
        }),
        element("p", { textContent: HERE[place] }),
        ...(samples.length > 0 ? [element("p", { textContent: "Try one of these:" })] : []),
        element(
          "div",
          { className: "samples" },
          samples.map((question) =>
            button(question, () => ask(place, question), { className: "button" }),
          ),
        ),
      ]),
    );
  }
}
