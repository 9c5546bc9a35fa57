import { byId } from "./dom.js";

/** On a narrow window the sidebar is a drawer, which a choice in it or a look elsewhere closes. */
export function followDrawer(): void {
  const opener = byId("show-sidebar", HTMLButtonElement);
  const sidebar = byId("sidebar", HTMLElement);
  const set = (isOpen: boolean) => {
    document.body.classList.toggle("sidebar-open", isOpen);
    opener.ariaExpanded = String(isOpen);
  };
  opener.onclick = () => {
    const isOpen = opener.ariaExpanded !== "true";
    set(isOpen);
    if (isOpen) sidebar.querySelector<HTMLElement>(".room")?.focus();
  };
  sidebar.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("button, a")) set(false);
  });
  sidebar.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    set(false);
    opener.focus();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    const isOutside =
      target instanceof Node && !sidebar.contains(target) && !opener.contains(target);
    if (isOutside) set(false);
  });
}
