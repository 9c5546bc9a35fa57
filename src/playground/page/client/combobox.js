/**
 * A text field that offers a list while one types: arrow keys move in it, Enter and Tab take what
 * is marked, Escape closes it.
 */

import { element } from "./draw.js";

/**
 * One thing that can be taken.
 *
 * @typedef {object} Offer
 * @property {string} label
 * @property {string} detail
 */

/**
 * Turns `input` and `list` into a combobox.
 *
 * @template {Offer} Offered
 * @param {HTMLInputElement} input
 * @param {HTMLElement} list Empty, with the role listbox and an id.
 * @param {(text: string) => readonly Offered[] | Promise<readonly Offered[]>} offersFor
 * @param {(offer: Offered) => void} take
 */
export function attachCombobox(input, list, offersFor, take) {
  /** @type {readonly Offered[]} */
  let offers = [];
  let marked = -1;
  let asked = 0;

  const close = () => {
    offers = [];
    list.hidden = true;
    input.ariaExpanded = "false";
    input.removeAttribute("aria-activedescendant");
  };
  /** @param {number} index */
  const mark = (index) => {
    marked = index;
    for (const [place, option] of [...list.children].entries()) {
      option.ariaSelected = String(place === index);
      if (place === index) option.scrollIntoView({ block: "nearest" });
    }
    if (index >= 0) input.setAttribute("aria-activedescendant", `${list.id}-${index}`);
    else input.removeAttribute("aria-activedescendant");
  };
  /** @param {Offered | undefined} offer */
  const takeOffer = (offer) => {
    if (!offer) return;
    close();
    take(offer);
  };
  const show = async () => {
    asked += 1;
    const question = asked;
    const found = await offersFor(input.value);
    if (question !== asked) return;
    offers = found;
    list.replaceChildren(...found.map((offer, index) => option(offer, index)));
    list.hidden = found.length === 0;
    input.ariaExpanded = String(found.length > 0);
    mark(-1);
  };
  /**
   * @param {Offered} offer
   * @param {number} index
   */
  const option = (offer, index) =>
    element(
      "li",
      {
        id: `${list.id}-${index}`,
        role: "option",
        onmousedown: (event) => {
          event.preventDefault();
          takeOffer(offer);
        },
      },
      [offer.label, element("span", { textContent: offer.detail })],
    );

  input.role = "combobox";
  input.ariaAutoComplete = "list";
  input.ariaExpanded = "false";
  input.setAttribute("aria-controls", list.id);
  input.addEventListener("input", show);
  input.addEventListener("blur", () => {
    asked += 1;
    close();
  });
  input.addEventListener("keydown", (event) => {
    if (offers.length === 0) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) mark((marked + step + offers.length) % offers.length);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && marked >= 0) takeOffer(offers[marked]);
    else if (event.key === "Tab") takeOffer(offers[Math.max(marked, 0)]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return { close, show };
}
