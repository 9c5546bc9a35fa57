import { byId, element } from "./dom.js";

/** An entry of a menu. */
export interface MenuEntry {
  readonly words: string;
  readonly choose: () => void;
}

/** Opens the page's menu below an element, or at the point of a click. It closes by itself. */
export function openMenu(at: HTMLElement | MouseEvent, entries: readonly MenuEntry[]): void {
  const menu = byId("menu", HTMLElement);
  const opener = at instanceof HTMLElement ? at : document.activeElement;
  const close = () => {
    if (menu.hidden) return;
    menu.hidden = true;
    document.removeEventListener("pointerdown", closeOutside, true);
    if (opener instanceof HTMLElement) opener.focus();
  };
  const closeOutside = ({ target }: Event) => {
    if (!(target instanceof Node && menu.contains(target))) close();
  };
  const items = entries.map(({ words, choose }) =>
    element("button", {
      ...{ type: "button", role: "menuitem", tabIndex: -1, textContent: words },
      onclick: () => {
        close();
        choose();
      },
    }),
  );
  menu.replaceChildren(...items);
  menu.onkeydown = (event) => {
    const here = items.findIndex((item) => item.matches(":focus"));
    const to: Readonly<Record<string, number>> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      Home: 0,
      End: -1,
    };
    const next = to[event.key];
    if (next !== undefined) items.at(next % items.length)?.focus();
    else if (event.key === "Escape" || event.key === "Tab") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  menu.hidden = false;
  place(menu, at);
  document.addEventListener("pointerdown", closeOutside, true);
  items[0]?.focus();
}

/** As near as the window lets it. */
function place(menu: HTMLElement, at: HTMLElement | MouseEvent): void {
  const { width, height } = menu.getBoundingClientRect();
  const box = at instanceof HTMLElement ? at.getBoundingClientRect() : undefined;
  const [x, y] =
    at instanceof MouseEvent ? [at.clientX, at.clientY] : [box?.right ?? 0, box?.bottom ?? 0];
  const left = box ? x - width : x;
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - height - 8))}px`;
}
