import type { PageArchive } from "../protocol.js";
import { articleAddress } from "./address.js";
import { byId, counted, element } from "./dom.js";

/** Shows how far the reading of the archive has come, or what is in it. */
export function showArchive(archive: PageArchive): void {
  const progress = byId("archive-progress", HTMLProgressElement);
  progress.hidden = archive.kind === "open";
  byId("archive-state", HTMLElement).textContent = stateOf(archive);
  if (archive.kind === "reading") {
    if (archive.of === undefined) progress.removeAttribute("value");
    else [progress.max, progress.value] = [archive.of, archive.done];
    return;
  }
  const news = byId("archive-news", HTMLElement);
  news.hidden = archive.news.length === 0;
  news.textContent = ["Reloaded:", ...archive.news].join("\n");
  const more = archive.count - archive.articles.length;
  byId("archive-articles", HTMLUListElement).replaceChildren(
    ...archive.articles.map(({ id, title, details }) =>
      element("li", {}, [
        element("a", { href: articleAddress(id), title: details }, [
          element("bdi", { textContent: title }),
        ]),
      ]),
    ),
    ...(more > 0 ? [element("li", { textContent: `and ${counted(more, "more", "more")}` })] : []),
  );
}

function stateOf(archive: PageArchive): string {
  if (archive.kind === "open") {
    const { count, people, quotations } = archive;
    return [
      counted(count, "article"),
      counted(people, "person", "people"),
      counted(quotations, "quotation"),
    ].join(" · ");
  }
  const { done, of } = archive;
  return of === undefined ? "Reading…" : `Reading: ${done} of ${counted(of, "article")}`;
}
