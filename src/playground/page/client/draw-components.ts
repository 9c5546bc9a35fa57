import { isTrueAt, type JsonObject, numberAt, objectAt, objectsAt, stringAt } from "../../json.js";
import type { Cited } from "../protocol.js";
import { articleAddress } from "./address.js";
import { button, element } from "./dom.js";
import { drawMarkdown, type NameOf } from "./draw-markdown.js";
import { drawSelect } from "./draw-select.js";

/** What components need of the message that they stand in. */
export interface Surroundings {
  readonly nameOf: NameOf;
  readonly cited: readonly Cited[];
  readonly click: (customId: string, pressed: HTMLElement) => void;
  readonly select: (customId: string, values: readonly string[]) => void;
}

const BUTTON_STYLES = ["", "primary", "secondary", "success", "danger", "link"];
const LINK = 5;

/** Draws Discord's components. What is not known is drawn as its inside. */
export function drawComponents(
  components: readonly JsonObject[],
  around: Surroundings,
): HTMLElement[] {
  return components.flatMap((component) => drawComponent(component, around));
}

function drawComponent(component: JsonObject, around: Surroundings): HTMLElement[] {
  const inside = () => drawComponents(objectsAt(component, "components"), around);
  switch (numberAt(component, "type")) {
    case 1:
      return [element("div", { className: "row" }, inside())];
    case 2:
      return [drawButton(component, around)];
    case 3:
      return [drawSelect(component, around.select)];
    case 9: {
      const accessory = objectAt(component, "accessory");
      const beside = accessory ? drawComponent(accessory, around) : [];
      const texts = element("div", { className: "texts" }, inside());
      return [element("div", { className: "section" }, [texts, ...beside])];
    }
    case 10:
      return [drawText(stringAt(component, "content") ?? "", around)];
    case 11:
    case 13:
      return [drawFile(mediaName(component))];
    case 12:
      return objectsAt(component, "items").map((item) => drawFile(mediaName(item)));
    case 14:
      return [drawSeparator(component)];
    case 17:
      return [drawContainer(component, inside())];
    default:
      return inside();
  }
}

/** A text with its Markdown; behind each citation stands a way to the article. */
export function drawText(content: string, { nameOf, cited }: Surroundings): HTMLElement {
  const drawn = element("div", { className: "text" });
  let rest = content;
  for (const citation of cited) {
    const at = rest.indexOf(citation.line);
    if (at < 0) continue;
    const end = at + citation.line.length;
    drawn.append(...drawMarkdown(rest.slice(0, end), nameOf), linkToArticle(citation));
    rest = rest.slice(end);
  }
  drawn.append(...drawMarkdown(rest, nameOf));
  return drawn;
}

function linkToArticle({ article, span }: Cited): HTMLElement {
  return element("a", {
    className: "to-article",
    href: articleAddress(article, span),
    textContent: "Read in the article",
    title: "Shown on this page alone: the message that Discord gets does not have it",
  });
}

function drawContainer(component: JsonObject, inside: readonly HTMLElement[]): HTMLElement {
  const colour = numberAt(component, "accent_color");
  const drawn = element("div", { className: "container" }, inside);
  if (colour !== undefined) {
    drawn.style.borderInlineStartColor = `#${colour.toString(16).padStart(6, "0")}`;
  }
  return drawn;
}

function drawSeparator(component: JsonObject): HTMLElement {
  const isDrawn = component.divider !== false;
  return isDrawn ? element("hr") : element("div", { className: "gap" });
}

function drawFile(name: string): HTMLElement {
  return element("p", { className: "file", textContent: `File: ${name}` });
}

function mediaName(component: JsonObject): string {
  const media = objectAt(component, "media") ?? objectAt(component, "file") ?? {};
  return stringAt(component, "description") ?? stringAt(media, "url") ?? "";
}

function drawButton(component: JsonObject, { click }: Surroundings): HTMLElement {
  const emoji = stringAt(objectAt(component, "emoji") ?? {}, "name");
  const label = [emoji, stringAt(component, "label")].filter(Boolean).join(" ");
  const style = numberAt(component, "style") ?? 2;
  const [url, customId] = [stringAt(component, "url"), stringAt(component, "custom_id")];
  const className = `button ${BUTTON_STYLES[style] ?? ""}`;
  if (style === LINK && url && /^https?:\/\//.test(url)) {
    const rel = "noopener noreferrer";
    return element("a", { href: url, className, textContent: label, target: "_blank", rel });
  }
  const disabled = isTrueAt(component, "disabled") || customId === undefined;
  const drawn = button(label, () => click(customId ?? "", drawn), { className, disabled });
  if (customId !== undefined) drawn.dataset.customId = customId;
  return drawn;
}
