/**
 * The form in which the options of a command are filled in.
 *
 * @import { PageChoice, PageCommand, PageOption } from "../protocol.js"
 */

import { attachCombobox } from "./combobox.js";
import { element } from "./draw.js";

/** @typedef {Record<string, string | number | boolean>} Values */

/**
 * What the form needs.
 *
 * @typedef {object} Needs
 * @property {(focused: string, values: Values) => Promise<readonly PageChoice[]>} autocomplete
 * @property {(values: Values) => void} run
 * @property {() => void} cancel
 */

/**
 * Fills `form` with the options of `command`, and puts the focus on the first.
 *
 * @param {HTMLFormElement} form
 * @param {PageCommand} command
 * @param {Needs} needs
 */
export function showCommandForm(form, command, needs) {
  /** @type {Map<string, () => string | number | boolean | undefined>} */
  const readers = new Map();
  const values = () =>
    Object.fromEntries(
      [...readers].flatMap(([name, read]) => {
        const value = read();
        return value === undefined ? [] : [[name, value]];
      }),
    );
  const rows = command.options.map((option) => {
    const { field, read } = optionField(option, (focused) => needs.autocomplete(focused, values()));
    readers.set(option.name, read);
    return row(option, field);
  });
  form.replaceChildren(
    element("h2", {}, [`/${command.name}`, element("span", { textContent: command.description })]),
    ...rows,
    element("div", { className: "buttons" }, [
      element("button", { type: "submit", textContent: "Run" }),
      element("button", { type: "button", textContent: "Cancel", onclick: needs.cancel }),
    ]),
  );
  form.onsubmit = (event) => {
    event.preventDefault();
    needs.run(values());
  };
  form.onkeydown = (event) => {
    if (event.key === "Escape") needs.cancel();
  };
  form.hidden = false;
  const first = form.querySelector("input, select, button");
  if (first instanceof HTMLElement) first.focus();
}

/**
 * @param {PageOption} option
 * @param {HTMLElement} field
 */
function row({ name, description, isRequired }, field) {
  const label = element("label", { htmlFor: `option-${name}` }, [
    isRequired ? `${name} *` : name,
    element("small", { textContent: description }),
  ]);
  return element("div", { className: "option" }, [label, field]);
}

/**
 * @param {PageOption} option
 * @param {(focused: string) => Promise<readonly PageChoice[]>} autocomplete
 * @returns {{ field: HTMLElement, read: () => string | number | boolean | undefined }}
 */
function optionField(option, autocomplete) {
  if (option.kind === "boolean") {
    const yesOrNo = [
      { name: "true", value: "true" },
      { name: "false", value: "false" },
    ];
    const { field, read } = choiceField(option, yesOrNo);
    return { field, read: () => (read() === undefined ? undefined : read() === "true") };
  }
  if (option.choices.length > 0) return choiceField(option, option.choices);
  return textField(option, autocomplete);
}

/**
 * @param {PageOption} option
 * @param {readonly PageChoice[]} choices
 */
function choiceField({ name, isRequired }, choices) {
  const select = element("select", { id: `option-${name}`, required: isRequired }, [
    element("option", { value: "", textContent: "" }),
    ...choices.map((choice) => element("option", { textContent: choice.name })),
  ]);
  return {
    field: element("div", { className: "field" }, [select]),
    read: () => choices[select.selectedIndex - 1]?.value,
  };
}

/**
 * A taken suggestion shows its name and sends its value; what is typed beside it goes as it is.
 *
 * @param {PageOption} option
 * @param {(focused: string) => Promise<readonly PageChoice[]>} autocomplete
 */
function textField(option, autocomplete) {
  const { name, kind, isRequired, least, most, hasAutocomplete } = option;
  const isText = kind === "text";
  const input = element("input", {
    id: `option-${name}`,
    type: isText || hasAutocomplete ? "text" : "number",
    required: isRequired,
  });
  if (isText && least !== undefined) input.minLength = least;
  if (isText && most !== undefined) input.maxLength = most;
  if (kind === "number") input.step = "any";
  const list = element("ul", { id: `option-${name}-list`, role: "listbox", hidden: true });
  /** @type {PageChoice | undefined} */
  let taken;
  if (hasAutocomplete) {
    const offersFor = async () =>
      (await autocomplete(name)).map((choice) => ({ label: choice.name, detail: "", choice }));
    const box = attachCombobox(input, list, offersFor, ({ choice }) => {
      taken = choice;
      input.value = choice.name;
    });
    input.addEventListener("focus", box.show);
  }
  const read = () => {
    const text = input.value;
    if (text === "") return undefined;
    if (taken?.name === text) return taken.value;
    return isText ? text : Number(text);
  };
  return { field: element("div", { className: "field" }, [input, list]), read };
}
