import type { OptionValues, PageCommand, PageOption } from "../protocol.js";
import { byId, element } from "./dom.js";
import { drawOptionField, type OptionField, type OptionNeeds } from "./option-field.js";

/** What the fields of a command need. */
export interface FieldNeeds extends OptionNeeds {
  /** Goes back to ordinary text. */
  readonly leave: () => void;
}

/** A command whose options are being filled in. */
export interface CommandFields {
  readonly values: () => OptionValues;
  /** The first required option that is still empty, which is then given the focus. */
  readonly missing: () => string | undefined;
  /** Fills in an option, adding its field where it is not there yet. */
  readonly fill: (option: string, text: string) => void;
}

/** Draws the command in `holder`: its name, a field for each required option, and a way to the others. */
export function showCommandFields(
  holder: HTMLElement,
  { name: commandName, options }: PageCommand,
  needs: FieldNeeds,
): CommandFields {
  const fields = new Map<string, OptionField>();
  const others = element("input", { type: "text", className: "others", size: 10 });
  const remaining = () => options.filter(({ name }) => !fields.has(name));
  const values = () =>
    Object.fromEntries(
      [...fields].flatMap(([name, field]) => {
        const value = field.value();
        return value === undefined ? [] : [[name, value] as const];
      }),
    );
  const nameOthers = () => {
    const { length } = remaining();
    others.hidden = length === 0;
    others.placeholder = `+ ${length} more`;
    others.ariaLabel = `Add one of ${length} more options`;
  };
  const drop = ({ option, frame }: OptionField) => {
    fields.delete(option.name);
    frame.remove();
    nameOthers();
    ([...fields.values()].at(-1)?.input ?? others).focus();
  };
  const add = (option: PageOption): OptionField => {
    const field = drawOptionField(option, needs, values);
    const { input } = field;
    fields.set(option.name, field);
    holder.insertBefore(field.frame, others);
    input.addEventListener("input", () => turnToNamed(input));
    input.addEventListener("keydown", ({ key }) => {
      if (key !== "Backspace" || input.value !== "") return;
      if (option.isRequired) needs.leave();
      else drop(field);
    });
    nameOthers();
    return field;
  };
  /** "… speaker:" goes on in that option, as in Discord. */
  const turnToNamed = (input: HTMLInputElement) => {
    const typed = ` ${input.value}`;
    const named = remaining().find(({ name }) => typed.endsWith(` ${name}:`));
    if (!named) return;
    input.value = input.value.slice(0, -named.name.length - 1).trimEnd();
    add(named).input.focus();
  };

  offerOthers(others, needs, remaining, add);
  others.addEventListener("keydown", ({ key }) => {
    if (key === "Backspace" && others.value === "" && fields.size === 0) needs.leave();
  });
  const title = element("span", { className: "command-name", textContent: `/${commandName}` });
  holder.replaceChildren(title, others);
  for (const option of options.filter(({ isRequired }) => isRequired)) add(option);
  nameOthers();
  const [first] = fields.values();
  const isBare = options.length === 0;
  (first?.input ?? (isBare ? byId("send", HTMLButtonElement) : others)).focus();

  return {
    values,
    missing: () => {
      const isEmpty = ({ option, input }: OptionField) =>
        option.isRequired && input.value.trim() === "";
      const empty = [...fields.values()].find(isEmpty);
      empty?.input.focus();
      return empty?.option.name;
    },
    fill: (name, text) => {
      const option = options.find((one) => one.name === name);
      const field = fields.get(name) ?? (option && add(option));
      if (!field) return;
      field.input.value = text;
      field.input.focus();
    },
  };
}

/** Makes `others` the way to the options that have no field yet. */
function offerOthers(
  others: HTMLInputElement,
  { offers }: FieldNeeds,
  remaining: () => readonly PageOption[],
  add: (option: PageOption) => OptionField,
): void {
  offers.attach(others, {
    title: "Options",
    marksFirst: true,
    offersFor: (typed) =>
      remaining()
        .filter(({ name }) => name.startsWith(typed.trim().toLowerCase()))
        .map((option) => ({
          label: option.name,
          detail: option.description,
          take: () => {
            others.value = "";
            add(option).input.focus();
          },
        })),
  });
  others.addEventListener("focus", () => offers.refresh(others));
}
