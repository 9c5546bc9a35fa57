import { byId, element } from "./dom.js";

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

const [FRAME, LIST] = ["offers", "offers-list"];

/** The page's list, with nothing in it. */
export function buildOffers(): Offers {
  const frame = byId(FRAME, HTMLElement);
  const list = byId(LIST, HTMLElement);
  const title = byId("offers-title", HTMLElement);
  const offerings = new Map<HTMLInputElement, Offering>();
  let offers: readonly Offer[] = [];
  let marked = -1;
  let asked = 0;
  let owner: HTMLInputElement | undefined;

  const close = () => {
    asked += 1;
    [offers, marked] = [[], -1];
    frame.hidden = true;
    if (!owner) return;
    owner.ariaExpanded = "false";
    owner.removeAttribute("aria-activedescendant");
  };
  const mark = (index: number) => {
    marked = index;
    for (const [at, option] of [...list.children].entries()) {
      option.ariaSelected = String(at === index);
      if (at === index) option.scrollIntoView({ block: "nearest" });
    }
    if (index >= 0) owner?.setAttribute("aria-activedescendant", `${LIST}-${index}`);
    else owner?.removeAttribute("aria-activedescendant");
  };
  const take = (offer: Offer | undefined) => {
    if (!offer) return;
    close();
    offer.take();
  };
  const drawn = (offer: Offer, at: number) =>
    element(
      "div",
      {
        id: `${LIST}-${at}`,
        role: "option",
        // the input keeps the focus
        onpointerdown: (event) => event.preventDefault(),
        onclick: () => take(offer),
      },
      [
        element("bdi", { textContent: offer.label }),
        element("span", { textContent: offer.detail }),
      ],
    );
  const refresh = async (input: HTMLInputElement): Promise<void> => {
    const offering = offerings.get(input);
    if (!offering) return;
    asked += 1;
    const question = asked;
    owner = input;
    const found = await offering.offersFor(input.value);
    if (question !== asked || document.activeElement !== input) return;
    const before = offering.marksFirst ? undefined : offers[marked]?.label;
    offers = found;
    title.textContent = offering.title;
    list.replaceChildren(...found.map(drawn));
    frame.hidden = found.length === 0;
    input.ariaExpanded = String(found.length > 0);
    const kept = before === undefined ? -1 : found.findIndex(({ label }) => label === before);
    const first = offering.marksFirst && input.value !== "" && found.length > 0 ? 0 : -1;
    mark(kept < 0 ? first : kept);
  };
  const step = (by: number) => mark((marked + by + offers.length) % offers.length);

  const onKey = (event: KeyboardEvent) => {
    if (offers.length === 0) return;
    if (event.key === "ArrowDown") step(1);
    else if (event.key === "ArrowUp") step(marked < 0 ? 0 : -1);
    else if (event.key === "Escape") close();
    else if ((event.key === "Enter" || event.key === "Tab") && marked >= 0) take(offers[marked]);
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
      input.setAttribute("aria-controls", LIST);
      input.addEventListener("input", () => void refresh(input));
      input.addEventListener("blur", close);
      input.addEventListener("keydown", onKey);
    },
  };
}
