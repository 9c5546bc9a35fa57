import type { JsonObject } from "../../json.js";
import type { PageModal } from "../protocol.js";
import { button, byId, element } from "./dom.js";

/** Shows the form that the bot has opened; `submit` gets what was filled in, unless it is dismissed. */
export function showModal(
  modal: PageModal,
  submit: (values: Readonly<Record<string, string>>) => void,
): void {
  const dialog = byId("dialog", HTMLDialogElement);
  const fields = modal.fields.map((field) => {
    const { customId, value, isRequired, least, most } = field;
    const input = element("textarea", {
      ...{ id: `field-${customId}`, value, required: isRequired, rows: 3 },
      ...{ minLength: least, maxLength: most },
    });
    return { customId, input, label: field.label };
  });
  const form = element("form", { method: "dialog" }, [
    element("h2", { id: "dialog-title", textContent: modal.title }),
    ...fields.flatMap(({ input, label }) => [
      element("label", { htmlFor: input.id, textContent: label }),
      input,
    ]),
    element("div", { className: "buttons" }, [
      button("Cancel", () => dialog.close(), { className: "button" }),
      element("button", { type: "submit", className: "button primary", textContent: "Submit" }),
    ]),
  ]);
  form.onsubmit = (event) => {
    event.preventDefault();
    dialog.close();
    submit(Object.fromEntries(fields.map(({ customId, input }) => [customId, input.value])));
  };
  dialog.replaceChildren(form);
  dialog.showModal();
}

/** Shows the body of a message as the bot's requests and Discord's answers have it. */
export function showJson(raw: JsonObject): void {
  const dialog = byId("dialog", HTMLDialogElement);
  const json = JSON.stringify(raw, null, 2);
  dialog.replaceChildren(
    element("h2", { id: "dialog-title", textContent: "The message as Discord has it" }),
    element("pre", { tabIndex: 0, textContent: json, ariaLabel: "JSON", role: "region" }),
    element("div", { className: "buttons" }, [
      button("Copy", () => void navigator.clipboard.writeText(json), { className: "button" }),
      button("Close", () => dialog.close(), { className: "button primary" }),
    ]),
  );
  dialog.showModal();
}

/** Lets one change the text of a message of one's own. */
export function showEditor(text: string, save: (text: string) => void): void {
  const modal = { customId: "text", label: "Message", isRequired: true, least: 1, most: 2_000 };
  showModal({ id: "", title: "Edit message", fields: [{ ...modal, value: text }] }, (values) =>
    save(values.text ?? ""),
  );
}
