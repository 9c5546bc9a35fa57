/**
 * The forms that the bot opens.
 *
 * @import { PageModal } from "../protocol.js"
 */

import { element } from "./draw.js";

/**
 * Shows `modal`, and calls `submit` with what was filled in, unless it is dismissed.
 *
 * @param {HTMLDialogElement} dialog
 * @param {PageModal} modal
 * @param {(values: Record<string, string>) => void} submit
 */
export function showModal(dialog, modal, submit) {
  const fields = modal.fields.map(({ customId, value, isRequired, least, most }) => ({
    customId,
    input: element("textarea", {
      ...{ id: `field-${customId}`, value, required: isRequired, rows: 3 },
      ...{ minLength: least, maxLength: most },
    }),
  }));
  const labels = modal.fields.map(({ customId, label }) =>
    element("label", { htmlFor: `field-${customId}`, textContent: label }),
  );
  const form = element("form", { method: "dialog" }, [
    element("h2", { id: "modal-title", textContent: modal.title }),
    ...fields.flatMap(({ input }, index) => [labels[index] ?? "", input]),
    element("div", { className: "buttons" }, [
      element("button", { type: "submit", textContent: "Submit" }),
      element("button", { type: "button", textContent: "Cancel", onclick: () => dialog.close() }),
    ]),
  ]);
  form.onsubmit = () =>
    submit(Object.fromEntries(fields.map(({ customId, input }) => [customId, input.value])));
  dialog.replaceChildren(form);
  dialog.showModal();
}
