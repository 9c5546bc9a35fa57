import { element } from "./dom.js";

/** An option of a list. */
export interface ListOption {
  readonly label: string;
  readonly detail: string;
}

/** A list of options one of which is marked: what comboboxes and selects have in common. */
export interface Listbox {
  readonly show: (options: readonly ListOption[]) => void;
  /** The place of the marked option; -1 where none is. */
  readonly marked: () => number;
  /** Marks the option at that place and says so to whoever has the focus; none for -1. */
  readonly mark: (place: number) => void;
  /** Goes so many options on, from the last to the first and back. */
  readonly step: (by: number) => void;
}

/** How a list behaves. */
export interface ListboxNeeds {
  readonly list: HTMLElement;
  /** What has the focus while the list is open, and names the marked option to a screen reader. */
  readonly owner: () => HTMLElement | undefined;
  readonly take: (place: number) => void;
  /** Whether an option is chosen; the marked one is, where this is left out. */
  readonly isChosen?: (place: number) => boolean;
}

/** Brings `list` to life, which has an id and the role listbox. */
export function buildListbox({ list, owner, take, isChosen }: ListboxNeeds): Listbox {
  let marked = -1;
  const idOf = (place: number) => `${list.id}-${place}`;
  const mark = (place: number) => {
    marked = place;
    for (const [at, option] of [...list.children].entries()) {
      const isMarked = at === place;
      option.classList.toggle("marked", isMarked);
      option.ariaSelected = String(isChosen ? isChosen(at) : isMarked);
      if (isMarked) option.scrollIntoView({ block: "nearest" });
    }
    if (place >= 0) owner()?.setAttribute("aria-activedescendant", idOf(place));
    else owner()?.removeAttribute("aria-activedescendant");
  };
  const drawn = ({ label, detail }: ListOption, place: number) =>
    element(
      "div",
      {
        id: idOf(place),
        role: "option",
        // whoever has the focus keeps it
        onpointerdown: (event) => event.preventDefault(),
        onclick: () => take(place),
      },
      [element("bdi", { textContent: label }), element("span", { textContent: detail })],
    );
  return {
    mark,
    marked: () => marked,
    show: (options) => list.replaceChildren(...options.map(drawn)),
    step: (by) => {
      const { length } = list.children;
      const from = marked < 0 && by < 0 ? length : marked;
      mark((from + by + length) % length);
    },
  };
}
