import { element } from "./dom.js";
import type { Reason } from "./draw-article.js";

/** Shows, beside whatever is marked in `text`, why it is, while it is hovered over or has the focus. */
export function followMarks(
  text: HTMLElement,
  reasons: ReadonlyMap<HTMLElement, Reason>,
  card: HTMLElement,
): void {
  const hide = () => {
    card.hidden = true;
    for (const lit of text.querySelectorAll(".lit")) lit.classList.remove("lit");
  };
  const show = (target: EventTarget | null) => {
    const mark = target instanceof Element ? target.closest(".marked") : undefined;
    const reason = mark instanceof HTMLElement ? reasons.get(mark) : undefined;
    hide();
    if (!(mark instanceof HTMLElement) || !reason) return;
    light(mark, text);
    fill(card, reason);
    card.hidden = false;
    place(card, mark);
    mark.setAttribute("aria-describedby", card.id);
  };
  text.addEventListener("pointerover", ({ target }) => show(target));
  text.addEventListener("pointerleave", () => show(document.activeElement));
  text.addEventListener("focusin", ({ target }) => show(target));
  text.addEventListener("focusout", hide);
  text.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !card.hidden) event.stopPropagation();
    if (event.key === "Escape") hide();
    step(event, [...reasons.keys()]);
  });
  const [first] = reasons.keys();
  if (first) first.tabIndex = 0;
}

/** All parts of one quotation stand out together. */
function light(mark: HTMLElement, text: HTMLElement): void {
  const { quotation } = mark.dataset;
  const all =
    quotation === undefined ? [mark] : text.querySelectorAll(`[data-quotation="${quotation}"]`);
  for (const part of all) part.classList.add("lit");
}

function fill(card: HTMLElement, { title, sort, because }: Reason): void {
  card.replaceChildren(
    element("strong", {}, [element("bdi", { textContent: title })]),
    element("span", { textContent: sort }),
    element("p", { textContent: because }),
  );
}

/** Below the mark, or above it where there is no room. */
function place(card: HTMLElement, mark: HTMLElement): void {
  const line = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const left = Math.max(8, Math.min(line.left, innerWidth - width - 8));
  const below = line.bottom + 6;
  const top = below + height > innerHeight - 8 ? Math.max(8, line.top - height - 6) : below;
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}

/** Left and Right go from mark to mark, in the order of the text. */
function step(event: KeyboardEvent, marks: readonly HTMLElement[]): void {
  const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  if (by === 0) return;
  const inOrder = [...marks]
    .filter((mark) => mark.checkVisibility())
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  const here = inOrder.findIndex((mark) => mark.matches(":focus"));
  const next = inOrder[here + by];
  if (!next) return;
  event.preventDefault();
  for (const mark of marks) mark.tabIndex = mark === next ? 0 : -1;
  next.focus();
}
