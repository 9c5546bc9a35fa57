import { byId } from "./dom.js";

const KEPT = "theme";

/** Light or dark: as the system has it until the button says otherwise, which is remembered. */
export function followTheme(): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const become = (theme: string) => {
    document.documentElement.dataset.theme = theme;
  };
  const now = () => localStorage.getItem(KEPT) ?? (dark.matches ? "dark" : "light");
  become(now());
  dark.addEventListener("change", () => become(now()));
  byId("theme", HTMLButtonElement).onclick = () => {
    localStorage.setItem(KEPT, now() === "dark" ? "light" : "dark");
    become(now());
  };
}
