import { byId } from "./dom.js";
import { buildListbox } from "./listbox.js";

/** Something that can be taken from the list. */
export interface Offer {
  readonly label: string;
  readonly detail: string;
  readonly take: () => void;
}

/** What an input offers while it is typed in. */
export interface Offering {
  /** Said above the list. */
  readonly title: string;
  readonly offersFor: (text: string) => readonly Offer[] | Promise<readonly Offer[]>;
  /** Whether the first is marked once something is typed, so that Enter takes it. */
  readonly marksFirst?: boolean;
}

/** The list of suggestions that the composer's inputs share. */
export interface Offers {
  /** Makes `input` a combobox over the list. */
  readonly attach: (input: HTMLInputElement, offering: Offering) => void;
  /** Looks anew what there is to offer for `input`. */
  readonly refresh: (input: HTMLInputElement) => void;
  readonly close: () => void;
}

/** The page's list, with nothing in it. */
export function buildOffers(): Offers {
  const [frame, list] = [byId("offers", HTMLElement), byId("offers-list", HTMLElement)];
  const title = byId("offers-title", HTMLElement);
  const offerings = new Map<HTMLInputElement, Offering>();
  let offers: readonly Offer[] = [];
  let asked = 0;
  let owner: HTMLInputElement | undefined;

  const take = (place: number) => {
    const offer = offers[place];
    close();
    offer?.take();
  };
  const box = buildListbox({ list, owner: () => owner, take });
  const close = () => {
    asked += 1;
    offers = [];
    box.mark(-1);
    frame.hidden = true;
    if (owner) owner.ariaExpanded = "false";
  };
  const refresh = async (input: HTMLInputElement): Promise<void> => {
    const offering = offerings.get(input);
    if (!offering) return;
    asked += 1;
    const question = asked;
    owner = input;
    const found = await offering.offersFor(input.value);
    if (question !== asked || document.activeElement !== input) return;
    const place = placeToMark(offering, input.value, found, offers[box.marked()]);
    offers = found;
    title.textContent = offering.title;
    box.show(found);
    frame.hidden = found.length === 0;
    input.ariaExpanded = String(found.length > 0);
    box.mark(place);
  };
  const onKey = (event: KeyboardEvent) => {
    if (offers.length === 0) return;
    const takes = (event.key === "Enter" || event.key === "Tab") && box.marked() >= 0;
    if (event.key === "ArrowDown") box.step(1);
    else if (event.key === "ArrowUp") box.step(-1);
    else if (event.key === "Escape") close();
    else if (takes) take(box.marked());
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  return {
    close,
    refresh: (input) => void refresh(input),
    attach: (input, offering) => {
      offerings.set(input, offering);
      input.role = "combobox";
      input.ariaAutoComplete = "list";
      input.ariaExpanded = "false";
      input.setAttribute("aria-controls", list.id);
      input.addEventListener("input", () => void refresh(input));
      input.addEventListener("blur", close);
      input.addEventListener("keydown", onKey);
    },
  };
}

/** The first, where that is wanted; else what was marked before, where it is still offered. */
function placeToMark(
  { marksFirst }: Offering,
  typed: string,
  found: readonly Offer[],
  before: Offer | undefined,
): number {
  if (marksFirst) return typed !== "" && found.length > 0 ? 0 : -1;
  return found.findIndex(({ label }) => label === before?.label);
}
